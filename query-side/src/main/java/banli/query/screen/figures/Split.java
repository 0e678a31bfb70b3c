package banli.query.screen.figures;

import banli.language.query.figures.FigureScope;
import banli.language.word.proposal.CaseKind;
import banli.language.word.proposal.UnitRole;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** 分组。 By what a figure can be split. */
public enum Split {
    /** 主题。 By subject. */
    SUBJECT(Tally::subject),
    /** 界别。 By the sector that a proposal comes from; suggestions come from none. */
    SECTOR(tally ->
            tally.kind() == CaseKind.PROPOSAL ? tally.sector() : tally.kind().name()),
    /** 代表团。 By the delegation that a suggestion comes from; proposals come from none. */
    DELEGATION(tally ->
            tally.kind() == CaseKind.SUGGESTION ? tally.sector() : tally.kind().name()),
    /** 街镇。 By the town that it is about. */
    TOWN(Tally::town),
    /** 科室。 By section. */
    SECTION(Tally::section),
    /** 种类。 By kind. */
    KIND(tally -> tally.kind().name()),
    /** 承办方式。 By the bureau's part. */
    ROLE(tally -> tally.role().name()),
    /** 承办人。 By handler. */
    HANDLER(Tally::handler),
    /** 分管领导。 By the deputy leader of the section; {@link CountsByLeader} puts the sections of one together. */
    LEADER(Tally::section),
    /** 办理结果。 By outcome; of an ASSIST case that it has none. */
    OUTCOME(tally -> tally.role() == UnitRole.ASSIST ? UnitRole.ASSIST.name() : tally.outcome()),
    /** 收到月份。 By month of receipt. */
    RECEIVED(tally -> month(tally.receivedOn())),
    /** 答复月份。 By month of reply. */
    ANSWERED(tally -> month(tally.deliveredOn()));

    /** 尚无。 The group of what has none yet. */
    public static final String NONE = "-";

    private final Function<Tally, String> group;

    Split(Function<Tally, String> group) {
        this.group = group;
    }

    /** 所在的组。 The group of a case; {@code -} when it has none yet. */
    public String group(Tally tally) {
        return orNone(group.apply(tally));
    }

    /** As it is named in a question. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** 按名称。 The split so named in a question. */
    public static Optional<Split> of(String by) {
        return Arrays.stream(values())
                .filter(split -> split.name().equalsIgnoreCase(by))
                .findFirst();
    }

    /** 是否在范围内。 Whether a case is within a scope. */
    public static boolean within(FigureScope of, Scoped it) {
        return of == null
                || (of.section() == null || of.section().equals(orNone(it.section())))
                        && (of.kind() == null || of.kind() == it.kind())
                        && (of.role() == null || of.role() == it.role())
                        && (of.subject() == null || of.subject().equals(orNone(it.subject())));
    }

    /** 没有的归一组。 A group, or that of what has none yet. */
    public static String orNone(String group) {
        return group == null ? NONE : group;
    }

    private static String month(LocalDate day) {
        return day == null ? null : YearMonth.from(day).toString();
    }
}
