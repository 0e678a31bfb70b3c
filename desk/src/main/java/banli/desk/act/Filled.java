package banli.desk.act;

import banli.language.query.account.HeldOffice;
import java.util.List;

/** 填着的表单。 A form with what stands in it, its key, the offices that fit its act and the one chosen (null: none held). */
record Filled(Place place, Scene scene, Typed typed, String key, List<HeldOffice> fitting, HeldOffice office) {
    Filled with(Typed typed, String key) {
        return new Filled(place, scene, typed, key, fitting, office);
    }
}
