package banli.language.query.policy;

import banli.language.word.Labelled;
import banli.language.word.Text;
import banli.language.word.deadline.DeadlineKind;
import java.time.LocalDate;
import java.util.List;

/**
 * 重演的案件。 Cases as they were and as they would have been under a policy; nothing was recorded.
 *
 * @param name what the policy is called
 * @param version its version
 */
public record CasesReplayed(Text name, String version, List<CaseReplayed> cases) {
    /**
     * 重演的一案。 One case.
     *
     * @param supposed what its figures would be made of
     * @param dues everything that was or would have been due, in the order it began
     * @param bound ids of the rules that would bind it besides
     * @param lifted ids of the rules that would bind it no longer
     * @param acts people's acts on record, judged anew
     */
    public record CaseReplayed(
            SupposedCase supposed,
            List<DueReplayed> dues,
            List<String> bound,
            List<String> lifted,
            ActsReplayed acts) {}

    /**
     * 一项期限。 Something due, as it was and as it would have been: null where there was, or would be, none.
     *
     * @param about the unit or proposer it concerns, null for the case itself
     * @param metOn when it was done, null before
     */
    public record DueReplayed(
            DeadlineKind kind,
            Integer commitment,
            String about,
            int round,
            LocalDate was,
            LocalDate wouldBe,
            LocalDate metOn,
            Kept wasKept,
            Kept wouldBeKept) {
        /** 是否不同。 Whether the day or the verdict differs. */
        public boolean differs() {
            return wasKept != wouldBeKept || (was == null ? wouldBe != null : !was.equals(wouldBe));
        }

        /** 是否将超期。 Whether it would be late and was not. */
        public boolean turnsLate() {
            return late(wouldBeKept) && !late(wasKept);
        }

        /** 是否不再超期。 Whether it was late and would not be. */
        public boolean turnsInTime() {
            return late(wasKept) && !late(wouldBeKept);
        }

        private static boolean late(Kept kept) {
            return kept == Kept.LATE || kept == Kept.OVERDUE;
        }
    }

    /** 是否按期。 How a deadline was kept. */
    public enum Kept implements Labelled {
        /** 按期 — in time. */
        IN_TIME("按期", "in time"),
        /** 超期完成 — done late. */
        LATE("超期完成", "done late"),
        /** 未到期 — still running. */
        RUNNING("未到期", "still running"),
        /** 超期未完成 — overdue. */
        OVERDUE("超期未完成", "overdue");

        private final Text label;

        Kept(String zh, String en) {
            this.label = new Text(zh, en);
        }

        @Override
        public Text label() {
            return label;
        }
    }
}
