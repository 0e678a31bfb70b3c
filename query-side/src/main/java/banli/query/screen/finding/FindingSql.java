package banli.query.screen.finding;

import banli.language.query.finding.FindingList;
import banli.query.screen.trail.Mark;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * 各清单的条件。 What stands on each list, as a statement over the trail {@code t} and the register {@code r}: the fact, its days,
 * the fact that it is held against, and the one that asked for it.
 *
 * @param of a condition on cases and persons
 * @param seen a condition on what may be seen
 */
record FindingSql(String of, String seen) {
    private static final String DAY = "(t.recorded_at at time zone :zone)::date";
    private static final String TIME = "(t.recorded_at at time zone :zone)::time";
    private static final String FROM = " from trail t join register r on r.case_id = t.case_id";
    private static final String NOBODY = "null::int8";
    private static final String UNTIL =
            "coalesce((o.recorded_at at time zone :zone)::date, cast(:today as date)) - " + DAY;

    /** Where no other condition has an index: else the lines of all years would be read for those of one. */
    private static final String OF_THE_YEAR = "t.case_id = any(array(select case_id from register where year = :year))";

    private static final String SINCE = DAY + " - (o.recorded_at at time zone :zone)::date";

    String of(FindingList list) {
        return switch (list) {
            case LATE -> select(DAY + " - t.happened_on", NOBODY, NOBODY, "", "t.late");
            case CORRECTED ->
                select(
                        SINCE,
                        "o.position",
                        "a.position",
                        one("o", "o.stream = t.stream and o.sequence::text = t.about") + asked(Mark.CORRECTION_ASKED),
                        marked(Mark.CORRECTED));
            case WAIVED -> select("null::int4", NOBODY, "a.position", asked(Mark.WAIVER_ASKED), marked(Mark.WAIVED));
            case DISPUTED ->
                select(
                        UNTIL,
                        "o.position",
                        NOBODY,
                        next("o.about = t.about and (" + after(Mark.DISPUTED, Mark.SETTLED) + " or "
                                + after(Mark.UNSATISFIED, Mark.EXAMINED) + ")"),
                        marked(Mark.DISPUTED, Mark.UNSATISFIED));
            case REWORKED ->
                select(
                        UNTIL,
                        "o.position",
                        NOBODY,
                        next("(" + after(Mark.SENT_BACK, Mark.SUBMITTED) + " or "
                                + after(Mark.RECALLED, Mark.SUBMITTED) + " or "
                                + after(Mark.REOPENED, Mark.DELIVERED) + " or "
                                + after(Mark.ROUTING_RETURNED, Mark.PROPOSED) + ")"),
                        marked(Mark.SENT_BACK, Mark.RECALLED, Mark.REOPENED, Mark.ROUTING_RETURNED));
            case OFF_HOURS ->
                select(
                        "null::int4",
                        NOBODY,
                        NOBODY,
                        "",
                        OF_THE_YEAR + " and t.office not in ('SYSTEM', 'PROPOSER') and (" + DAY
                                + " in (select unnest(cast(:off as date[]))) or " + TIME + " < cast(:opens as time) or "
                                + TIME
                                + " >= cast(:closes as time))");
            case DATED_BACK ->
                select(
                        DAY + " - o.due::date",
                        "o.position",
                        NOBODY,
                        " join lateral (select o.position, split_part(o.about, ' ', 2) as due from trail o"
                                + " where o.case_id = t.case_id and o.position < t.position and " + o(Mark.MISSED)
                                + " and t.mark like split_part(o.about, ' ', 1) || '%'"
                                + " and split_part(o.about, ' ', 2) >= t.happened_on::text"
                                + " and split_part(o.about, ' ', 2) < " + DAY + "::text"
                                + " order by o.position desc limit 1) o on true",
                        marked(Mark.CONTACT, Mark.CONTACT_MET, Mark.CONTACT_SHARED, Mark.DELIVERED, Mark.PUBLISHED));
            case AFTER_FORM ->
                select(
                        SINCE,
                        "o.position",
                        NOBODY,
                        " join lateral (select o.position, o.recorded_at from trail o where o.case_id = t.case_id"
                                + " and o.position < t.position and o.happened_on > t.happened_on and "
                                + o(Mark.FORM_ASKED) + " order by o.position limit 1) o on true",
                        marked(Mark.CONTACT, Mark.CONTACT_MET, Mark.CONTACT_SHARED));
            case TOGETHER -> together();
            case ENTERED_AFTER ->
                select(
                        SINCE,
                        "o.position",
                        NOBODY,
                        " join lateral (select o.position, o.recorded_at from trail o where o.case_id = t.case_id"
                                + " and o.position < t.position and o.about = t.about and " + o(Mark.UNSATISFIED)
                                + " order by o.position desc limit 1) o on true",
                        marked(Mark.SATISFIED_ENTERED));
            case QUICK ->
                select(
                        "null::int4",
                        "o.position",
                        NOBODY,
                        " join lateral (select o.position from trail o where o.case_id = t.case_id"
                                + " and o.position < t.position and o.who <> t.who and o.office <> 'SYSTEM'"
                                + " and o.recorded_at >= t.recorded_at - interval '1 minute'"
                                + " order by o.position desc limit 1) o on true",
                        marked(Mark.AGREED, Mark.WAIVED, Mark.CORRECTED));
            case ACTS ->
                "select t.position, t.type, t.recorded_at, " + DAY + " - t.happened_on as days, " + NOBODY
                        + " as other, " + NOBODY
                        + " as asked from trail t left join register r on r.case_id = t.case_id"
                        + " where (r.year = :year or t.case_id is null and extract(year from " + DAY + ") = :year) and "
                        + of + " and " + seen;
        };
    }

    private String select(String days, String other, String asked, String join, String condition) {
        return "select t.position, t.type, t.recorded_at, " + days + " as days, " + other + " as other, " + asked
                + " as asked" + FROM + join + " where r.year = :year and not t.historical and " + condition + " and "
                + of + " and " + seen;
    }

    /** Contacts next to each other by who recorded them, and meetings of a day by where they were. */
    private String together() {
        return "select t.position, t.type, t.recorded_at, null::int4 as days,"
                + " coalesce(t.before, t.after, t.elsewhere) as other, " + NOBODY + " as asked from (select c.*,"
                + near("lag", "c.recorded_at - lag(c.recorded_at) over w") + " as before,"
                + near("lead", "lead(c.recorded_at) over w - c.recorded_at") + " as after,"
                + " case when c.mark = 'CONTACT_MET' and c.about = min(c.about) over d and c.about <> max(c.about) over d"
                + " then first_value(c.position) over (partition by c.who, c.happened_on, c.mark order by c.about desc nulls last)"
                + " when c.mark = 'CONTACT_MET' and c.about > min(c.about) over d"
                + " then first_value(c.position) over (partition by c.who, c.happened_on, c.mark order by c.about nulls last)"
                + " end as elsewhere from (select t.*, r.section" + FROM
                + " where r.year = :year and not t.historical and "
                + marked(Mark.CONTACT, Mark.CONTACT_MET, Mark.CONTACT_SHARED) + " and " + seen
                + ") c window w as (partition by c.who order by c.recorded_at, c.position),"
                + " d as (partition by c.who, c.happened_on, c.mark)) t"
                + " where coalesce(t.before, t.after, t.elsewhere) is not null and "
                + of.replace("r.section", "t.section");
    }

    /** One talk in several cases is recorded in all of them at once. */
    private static String near(String other, String apart) {
        return " case when " + apart + " <= interval '1 minute' and not (c.mark = 'CONTACT_SHARED' and " + other
                + "(c.mark) over w = c.mark and " + other + "(c.happened_on) over w = c.happened_on) then " + other
                + "(c.position) over w end";
    }

    private static String asked(Mark mark) {
        return one(
                "a",
                "a.case_id = t.case_id and a.position < t.position and a.about = t.about and a.mark = '" + mark + "'");
    }

    private static String next(String condition) {
        return " left join lateral (select o.position, o.recorded_at from trail o where o.case_id = t.case_id"
                + " and o.position > t.position and " + condition + " order by o.position limit 1) o on true";
    }

    /** The last such. */
    private static String one(String as, String condition) {
        return " left join lateral (select %1$s.position, %1$s.recorded_at from trail %1$s where %2$s"
                        .formatted(as, condition)
                + " order by %1$s.position desc limit 1) %1$s on true".formatted(as);
    }

    private static String after(Mark mark, Mark next) {
        return "t.mark = '" + mark + "' and " + o(next);
    }

    private static String o(Mark mark) {
        return "o.mark = '" + mark + "'";
    }

    private static String marked(Mark... marks) {
        return "t.mark in "
                + Arrays.stream(marks).map(mark -> "'" + mark + "'").collect(Collectors.joining(", ", "(", ")"));
    }
}
