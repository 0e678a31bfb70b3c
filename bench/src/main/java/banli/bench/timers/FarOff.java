package banli.bench.timers;

import org.springframework.jdbc.core.simple.JdbcClient;

/** 还早的期限。 Deadlines that are far off, put into the screens' tables. */
final class FarOff {
    private static final int OF_A_CASE = 4;

    private FarOff() {}

    /** Deadlines due from two months on, each case of them with a row of the register; the application owns the screens. */
    static void fill(JdbcClient owner, int from, int to) {
        String others = String.join(
                ", ",
                owner.sql("select attname from pg_attribute where attrelid = 'screen.register'::regclass and attnum > 0"
                                + " and not attisdropped and attgenerated = '' and attname not in ('case_id', 'body')")
                        .query(String.class)
                        .list());
        owner.sql("insert into screen.register (case_id, body, " + others + ") select 'filled-' || g, '{}', " + others
                        + " from (select * from screen.register where case_id not like 'filled-%' limit 1) one,"
                        + " generate_series(" + from / OF_A_CASE + ", " + (to / OF_A_CASE - 1) + ") g")
                .update();
        owner.sql("insert into screen.due (case_id, ordinal, kind, section, handler, due_on, warn_from, reckoning)"
                        + " select 'filled-' || g / " + OF_A_CASE + ", g % " + OF_A_CASE
                        + ", 'REPLY', 'yanglao', 'section', current_date + 60 + g % 1000, current_date + 50 + g % 1000, null"
                        + " from generate_series(" + from + ", " + (to - 1) + ") g")
                .update();
        owner.sql("vacuum analyze screen.register").update();
        owner.sql("vacuum analyze screen.due").update();
    }
}
