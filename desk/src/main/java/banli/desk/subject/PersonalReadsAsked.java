package banli.desk.subject;

import banli.desk.form.Filters;
import banli.language.query.personal.ListPersonalReads;

/** 查阅记录的筛选。 Which readings, as an address asks for them. */
public final class PersonalReadsAsked {
    private static final int USUAL = 100;

    private PersonalReadsAsked() {}

    /** 筛选。 The question of these filters. */
    public static ListPersonalReads of(Filters filters) {
        ListPersonalReads asked = new ListPersonalReads(
                filters.text("reader"),
                filters.text("person"),
                filters.day("from"),
                filters.day("to"),
                filters.page(),
                filters.size(USUAL));
        filters.done();
        return asked;
    }
}
