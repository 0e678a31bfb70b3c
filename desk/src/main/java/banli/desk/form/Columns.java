package banli.desk.form;

import banli.language.lifecycle.Stage;
import banli.language.query.register.CaseRow;
import banli.language.query.register.FindCases;
import banli.language.word.deadline.Light;
import banli.language.word.proposal.CaseKind;
import banli.language.word.proposal.UnitRole;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** 台账的筛选。 The register's question as it stands in an address. */
public final class Columns {
    private Columns() {}

    /** Reads the register's filters; {@code usual} rows a page. */
    public static FindCases cases(Filters filters, int usual) {
        FindCases asked = new FindCases(
                filters.text("number"),
                filters.year("year"),
                filters.constant("kind", CaseKind.class),
                filters.constant("role", UnitRole.class),
                filters.text("section"),
                filters.text("handler"),
                filters.constant("stage", Stage.class),
                filters.constant("light", Light.class),
                filters.text("subject"),
                filters.flag("key"),
                filters.search("q"),
                filters.oneOf("sort", sorts()),
                filters.page(),
                filters.size(usual),
                filters.text("board"),
                filters.text("waitsFor"));
        filters.done();
        return asked;
    }

    private static List<String> sorts() {
        return Arrays.stream(CaseRow.class.getRecordComponents())
                .map(JsonName::of)
                .flatMap(name -> Stream.of(name, "-" + name))
                .toList();
    }
}
