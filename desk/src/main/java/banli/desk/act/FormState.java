package banli.desk.act;

import banli.desk.typed.Typing;
import banli.language.query.account.HeldOffice;
import java.util.List;

/** 填着的表单。 A form with what stands in it, its key, the offices that fit its act and the one chosen (null: none held). */
record FormState(
        FormTarget place,
        FormContext context,
        FormValues typed,
        String key,
        List<HeldOffice> fitting,
        HeldOffice office,
        Typing typing) {
    FormState with(FormValues typed, String key, Typing typing) {
        return new FormState(place, context, typed, key, fitting, office, typing);
    }
}
