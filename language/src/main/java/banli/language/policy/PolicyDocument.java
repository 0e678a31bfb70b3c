package banli.language.policy;

import banli.language.word.NoticeKind;
import banli.language.word.Text;
import banli.language.word.deadline.DateUnit;
import banli.language.word.deadline.Escalation;
import banli.language.word.proposal.Adoption;
import banli.language.word.proposal.CaseKind;
import banli.language.word.proposal.Channel;
import banli.language.word.proposal.Retention;
import banli.language.word.proposal.UnitRole;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/**
 * 规则文件。 The whole policy of a place, as its JSON file says; every part names its basis and, in newer documents, the source.
 *
 * @param place key of the place, such as {@code shanghai}
 * @param version version of the document, such as {@code shanghai-2015}
 * @param notes what a reader must know beside the sources
 * @param openCasesToo whether cases handed on before its first day come under it too
 * @param deadlines what falls due when
 * @param warnWorkingDays working days before a date set by hand from which it warns
 * @param extension how far a reply may be put off; null when the place sets no limit
 * @param meetingChannels channels that count as a meeting
 * @param bindings rules that bind only some cases; a rule not named binds every case
 * @param outcomes scheme of outcome classes
 * @param lateRecording from when a record is late
 * @param telling who is told what when beyond the product, unless a person chooses otherwise; null for the program's usual
 * @param reportRhythm how often the chief leader hears a report on each case under key supervision; null for no rhythm
 * @param points how sections and people are given points; null where they are given none
 * @param numbers where document numbers come from and their marks; null for the ledger's own under the office's mark
 * @param ladder the rungs between handler and chief leader beside the deputy leader's; null for none
 * @param escalation how soon what is overdue is told further up; null where the clock tells nobody
 * @param registerYear which register year a case may be of; null for that of its receipt only
 * @param retention usual retention class of the archive
 * @param access log-in and reading; null for the usual
 */
public record PolicyDocument(
        String place,
        String version,
        Text name,
        List<Text> notes,
        boolean openCasesToo,
        List<DeadlineRule> deadlines,
        int warnWorkingDays,
        Extension extension,
        Meetings meetingChannels,
        List<Binding> bindings,
        Outcomes outcomes,
        LateRecording lateRecording,
        Keeping retention,
        AccessPolicy access,
        RegisterYear registerYear,
        Escalating escalation,
        Telling telling,
        ReportRhythm reportRhythm,
        PointScheme points,
        DocumentNumbering numbers,
        Ladder ladder) {
    /** 各部分须齐备。 No part but extension, access, register year, escalation, telling, rhythm of reports, points, numbers and ladder may be absent, and no two deadlines share an id. */
    public PolicyDocument {
        if (place == null
                || version == null
                || name == null
                || deadlines == null
                || meetingChannels == null
                || bindings == null
                || outcomes == null
                || lateRecording == null
                || retention == null) {
            throw new IllegalArgumentException("a policy document lacks one of its parts");
        }
        if (deadlines.stream().map(DeadlineRule::id).distinct().count() != deadlines.size()) {
            throw new IllegalArgumentException("two deadline rules share an id");
        }
    }

    /**
     * 延期。 How much later than the reply's own deadline a reply may fall due.
     *
     * @param grantedBy who grants it; null for the bureau's own chief leader
     * @param tellProposers whether the proposers are told of it, on record, before the case is closed; null for not
     */
    public record Extension(
            String id,
            int atMost,
            DateUnit unit,
            RestDay restDay,
            int warnWorkingDays,
            Text basis,
            Source source,
            ExtensionGrantor grantedBy,
            Boolean tellProposers) {}

    /** 见面。 Which channels count as a meeting. */
    public record Meetings(Set<Channel> channels, Text basis, Source source) {}

    /** 约束范围。 The rules named bind cases of these kinds and roles only; null means all. */
    public record Binding(List<String> rules, Set<CaseKind> kinds, Set<UnitRole> roles, Text basis, Source source) {
        /** 是否约束。 Whether it covers a case of that kind and role. */
        public boolean covers(CaseKind kind, UnitRole role) {
            return (kinds == null || kinds.contains(kind)) && (roles == null || roles.contains(role));
        }
    }

    /** 办理结果分类。 A scheme of classes; rank 1 is the best. */
    public record Outcomes(String scheme, List<OutcomeClass> classes, Text basis, Source source) {}

    /**
     * 办理结果。 One class of a scheme.
     *
     * @param adoptions how far the items of a case of that class are adopted; null where the place doesn't say
     * @param laterAnswer whether what is planned or in progress by it is answered again later; null for every class between the best and the last
     */
    public record OutcomeClass(String code, Text text, int rank, Set<Adoption> adoptions, Boolean laterAnswer) {
        /** 是否涵盖。 Whether a case so far adopted may be of it; where the place doesn't say, the best class needs every item. */
        public boolean covers(Adoption adoption) {
            return adoptions == null ? rank > 1 || adoption == Adoption.FULL : adoptions.contains(adoption);
        }
    }

    /** 补记。 A record is late when more working days than these lie between the act and its record. */
    public record LateRecording(int workingDays, Text basis, Source source) {}

    /** 听取汇报的间隔。 The chief leader hears a report on each case under key supervision at least every so many months. */
    public record ReportRhythm(int months, Text basis, Source source) {}

    /** 登记年度。 From that month on what is received may be registered for the year after. */
    public record RegisterYear(int nextYearFromMonth, Text basis, Source source) {}

    /**
     * 提醒。 What is mailed at once, at which hour the rest is mailed together (null for never), and between which hours nothing is.
     */
    public record Telling(
            Set<NoticeKind> atOnce, Integer digestHour, int quietFrom, int quietTo, Text basis, Source source) {}

    /**
     * 超期后逐级告知。 After so many working days over whoever has it is chased; so many more, and the deputy leader is told; so
     * many more again, and the chief leader.
     */
    public record Escalating(String id, int chaseAfter, int deputyAfter, int chiefAfter, Text basis, Source source) {
        /** 第几个工作日起。 From how many working days over a step is due. */
        public int after(Escalation step) {
            return switch (step) {
                case CHASED -> chaseAfter;
                case DEPUTY_LEADER -> chaseAfter + deputyAfter;
                case CHIEF_LEADER -> chaseAfter + deputyAfter + chiefAfter;
            };
        }
    }

    /**
     * 保管。 The usual retention class, and for how many years each class is kept.
     *
     * @param years null where the place names none: then as the class is called
     */
    public record Keeping(Retention usual, Text basis, Source source, Map<Retention, Integer> years) {
        /** 保管年数。 Years from archiving; empty for a class that is kept for ever. */
        public OptionalInt yearsOf(Retention retention) {
            Integer own = years == null ? null : years.get(retention);
            return own == null ? retention.years() : OptionalInt.of(own);
        }
    }
}
