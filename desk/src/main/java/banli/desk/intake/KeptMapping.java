package banli.desk.intake;

import banli.desk.intake.sheet.Field;
import banli.desk.intake.sheet.Headings;
import banli.desk.intake.sheet.Mapping;
import banli.desk.intake.sheet.SheetKind;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** 存下的对照。 A mapping by the words of the headings, for sheets whose columns stand in another order. */
record KeptMapping(SheetKind kind, Map<String, Field> byHeading, Map<Field, String> forAll) {
    static KeptMapping of(Head head) {
        Map<String, Field> byHeading = new LinkedHashMap<>();
        for (int column = 0; column < head.headings().size(); column++) {
            Field field = head.mapping().columns().get(column);
            if (field != null) {
                byHeading.put(Headings.plain(head.headings().get(column)), field);
            }
        }
        return new KeptMapping(head.mapping().kind(), byHeading, head.mapping().forAll());
    }

    /** The same for those headings, each field once. */
    Mapping over(List<String> headings) {
        Field[] columns = new Field[headings.size()];
        for (int column = 0; column < columns.length; column++) {
            Field field = byHeading.get(Headings.plain(headings.get(column)));
            columns[column] = Arrays.asList(columns).contains(field) ? null : field;
        }
        return new Mapping(kind, Arrays.asList(columns), forAll);
    }
}
