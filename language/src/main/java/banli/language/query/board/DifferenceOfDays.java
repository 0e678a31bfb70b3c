package banli.language.query.board;

import banli.language.query.directory.KnownNames;
import banli.language.query.trail.TrailEntry;
import banli.language.word.AsOf;
import banli.language.word.CaseId;
import banli.language.word.Labelled;
import banli.language.word.Text;
import java.time.LocalDate;
import java.util.List;

/**
 * 两日对比。 The cases that stand otherwise at the end of a day than at the end of an earlier one, and the figures that do; or
 * of one day, than was known at its end.
 *
 * @param clock null for one day by both: from what was known then to what had happened
 */
public record DifferenceOfDays(
        long position,
        AsOf.Clock clock,
        LocalDate from,
        LocalDate to,
        List<OfCase> cases,
        List<OfFigure> figures,
        KnownNames names) {
    /** 变化的种类。 What changed. */
    public enum Kind implements Labelled {
        /** 新进入的。 It is on the ledger. */
        ENTERED("新进入", "entered"),
        /** 办结离开的。 It left the board: closed, returned, withdrawn or annulled. */
        LEFT("办结离开", "left"),
        /** 变灯的。 Another light. */
        LIGHT("变灯", "other light"),
        /** 换阶段的。 Another lane of the board. */
        LANE("换阶段", "other lane"),
        /** 指标的。 A figure counts it otherwise. */
        FIGURE("指标变动", "changes in figures"),
        /** 后来记录的。 Of one day by both clocks: it had happened, and was recorded or put right later. */
        LATER("后来才记", "recorded later");

        private final Text label;

        Kind(String zh, String en) {
            this.label = new Text(zh, en);
        }

        @Override
        public Text label() {
            return label;
        }
    }

    /** 一案的变化。 A case, and all that changed of it. */
    public record OfCase(CaseId caseId, String number, String title, List<Change> changes) {}

    /**
     * 一处变化。 One thing that changed.
     *
     * @param figure the figure and its part, such as {@code REPLY_RATE/denominator}; null unless a figure changed
     * @param label the figure's name, null unless a figure changed
     * @param was the name of the light or lane, or how often the figure's part counted the case; null for none
     * @param since the day it came about, later than the fact's when days going by did it
     * @param fact the fact behind it, null when the trail has none
     */
    public record Change(
            Kind kind, String figure, Text label, String was, String now, LocalDate since, TrailEntry fact) {}

    /** 一个指标。 A figure of a register year that has another value; its numbers are null when it had none. */
    public record OfFigure(
            int year,
            String id,
            Text label,
            Long numeratorWas,
            Long denominatorWas,
            Long numerator,
            Long denominator) {}
}
