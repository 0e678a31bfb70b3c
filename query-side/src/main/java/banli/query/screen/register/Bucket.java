package banli.query.screen.register;

import banli.language.word.Labelled;
import banli.language.word.Text;
import banli.language.word.deadline.Light;
import banli.query.screen.LightOnDay;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** 看板的一格。 A count or lane of the board and the cases it counts: the board and the register read the same condition. */
public enum Bucket implements Labelled {
    /** 在办 — not yet answered and not ended. */
    OPEN("open", "在办", "open", "(" + LightOnDay.OPEN + " or " + LightOnDay.condition(Light.BLUE) + ")"),
    /** 临期 — due soon. */
    DUE_SOON("due-soon", "临期", "due soon", LightOnDay.condition(Light.YELLOW)),
    /** 超期 — overdue. */
    OVERDUE("overdue", "超期", "overdue", LightOnDay.condition(Light.RED)),
    /** 待签收 — to be accepted. */
    TO_ACCEPT("to-accept", "待签收", "to be accepted", "r.stage = 'ASSIGNED'"),
    /** 待签发 — to be issued. */
    TO_ISSUE("to-issue", "待签发", "to be issued", "r.stage = 'SIGNED'"),
    /** 本周已答复 — delivered since Monday. */
    REPLIED_THIS_WEEK(
            "replied-this-week",
            "本周已答复",
            "replied this week",
            "r.delivered_on between date_trunc('week', :today::date)::date and :today"),
    /** 办前 — on its way in, or the first contact still missing. */
    BEFORE("lane-before", "办前", "before", "r.lane = 'BEFORE'"),
    /** 办中 — in handling. */
    DURING("lane-during", "办中", "during", "r.lane = 'DURING'"),
    /** 办后 — answered, not yet closed. */
    AFTER("lane-after", "办后", "after", "r.lane = 'AFTER'");

    /** 看板的数。 Those that the board counts above its lanes. */
    public static final List<Bucket> COUNTED = List.of(OPEN, DUE_SOON, OVERDUE, TO_ACCEPT, TO_ISSUE, REPLIED_THIS_WEEK);

    private final String id;
    private final Text label;
    private final String condition;

    Bucket(String id, String zh, String en, String condition) {
        this.id = id;
        this.label = new Text(zh, en);
        this.condition = condition;
    }

    /** 标识。 Its id in {@code FindCases.board}. */
    public String id() {
        return id;
    }

    @Override
    public Text label() {
        return label;
    }

    /** 条件。 SQL over the register's own columns as {@code r}; {@code :today} is a parameter. */
    public String condition() {
        return condition;
    }

    static Optional<Bucket> of(String id) {
        return Arrays.stream(values()).filter(bucket -> bucket.id.equals(id)).findFirst();
    }
}
