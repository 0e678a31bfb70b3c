package banli.command.policy;

import banli.command.rulebook.Circumstances;
import banli.command.rulebook.Conditions;
import banli.command.rulebook.SamePerson;
import banli.language.act.AdminAct;
import banli.language.act.AdminRule;
import banli.language.calendar.CalendarDocument;
import banli.language.command.PolicyCommand.AdoptCalendar;
import banli.language.command.PolicyCommand.AdoptPolicy;
import banli.language.command.PolicyCommand.DeclinePolicy;
import banli.language.command.PolicyCommand.ProposeCalendar;
import banli.language.command.PolicyCommand.ProposePolicy;
import banli.language.event.PolicyEvent.CalendarAdopted;
import banli.language.event.PolicyEvent.CalendarProposed;
import banli.language.event.PolicyEvent.PolicyAdopted;
import banli.language.event.PolicyEvent.PolicyDeclined;
import banli.language.event.PolicyEvent.PolicyProposed;
import banli.language.policy.PolicyDocument;
import banli.language.word.Office;
import banli.language.word.Sha256;
import banli.language.word.Text;
import java.time.LocalDate;
import java.util.List;

/**
 * 采用规则与日历。 Decides on policies and calendars: one administrator proposes, another adopts, and both times the document is
 * checked. The ledger itself brings the first policy and the first calendar of a year.
 */
public final class DecidePolicies {
    private static final Text OTHER_VERSION = new Text("与文件中的版本不一致", "Not the document's version");
    private static final int LONGEST_REASON = 2_000;
    private static final LocalDate FIRST_DAY = LocalDate.of(1990, 1, 1);
    private static final int YEARS_AHEAD = 10;

    private DecidePolicies() {}

    /** 提议规则。 Proposes a policy document: sound, of that place and version, under a version not used before. */
    public static List<PolicyProposed> propose(ProposePolicy act, PolicyBook book, Circumstances now) {
        Conditions conditions = Conditions.of(now.actor(), false, AdminAct.PROPOSE_POLICY);
        checkPolicy(conditions, act.place(), act.version(), act.document(), act.from(), book, now);
        unused(conditions, act.version(), book.isFree(act.version()) && book.proposed(act.version()) == null);
        return List.of(
                new PolicyProposed(act.place(), act.version(), Sha256.of(act.document()), act.document(), act.from()));
    }

    /** 提议日历。 Proposes the calendar of a year. */
    public static List<CalendarProposed> propose(ProposeCalendar act, PolicyBook book, Circumstances now) {
        Conditions conditions = Conditions.of(now.actor(), false, AdminAct.PROPOSE_CALENDAR);
        checkCalendar(conditions, act.place(), act.version(), act.document(), act.year(), book);
        unused(conditions, act.version(), book.isFree(act.version()) && book.proposed(act.version()) == null);
        return List.of(new CalendarProposed(
                act.place(), act.year(), act.version(), Sha256.of(act.document()), act.document()));
    }

    /** 采用规则。 Another administrator adopts what was proposed; what was right when proposed must still be right. */
    public static List<PolicyAdopted> adopt(AdoptPolicy act, PolicyBook book, Circumstances now) {
        boolean first = now.actor().office() == Office.SYSTEM && !book.hasPolicy();
        Conditions conditions = Conditions.of(now.actor(), first, AdminAct.ADOPT_POLICY);
        String document = first
                ? act.document()
                : agreed(conditions, book, act.version(), 0, named(act.proposal(), act.document()), act.from(), now)
                        .document();
        checkPolicy(conditions, act.place(), act.version(), document, act.from(), book, now);
        unused(conditions, act.version(), book.isFree(act.version()));
        return List.of(new PolicyAdopted(act.place(), act.version(), Sha256.of(document), document, act.from()));
    }

    /** 采用日历。 Adopts the calendar of a year; a later one of the same year replaces it. */
    public static List<CalendarAdopted> adopt(AdoptCalendar act, PolicyBook book, Circumstances now) {
        boolean first = now.actor().office() == Office.SYSTEM && !book.hasCalendar(act.year());
        Conditions conditions = Conditions.of(now.actor(), first, AdminAct.ADOPT_CALENDAR);
        String document = first
                ? act.document()
                : agreed(conditions, book, act.version(), act.year(), named(act.proposal(), act.document()), null, now)
                        .document();
        checkCalendar(conditions, act.place(), act.version(), document, act.year(), book);
        unused(conditions, act.version(), book.isFree(act.version()));
        return List.of(new CalendarAdopted(act.place(), act.year(), act.version(), Sha256.of(document), document));
    }

    /** 不采用。 Declines what was proposed. */
    public static List<PolicyDeclined> decline(DeclinePolicy act, PolicyBook book, Circumstances now) {
        Conditions conditions = Conditions.of(now.actor(), false, AdminAct.DECLINE_POLICY)
                .words("reason", act.reason(), LONGEST_REASON);
        Proposal open = book.proposed(act.version());
        proposed(conditions, act.version(), open != null).orRefuse();
        return List.of(new PolicyDeclined(act.place(), act.version(), open.digest(), act.reason()));
    }

    /** The proposal named, by another than the actor; refuses at once when there is none. */
    static Proposal agreed(
            Conditions conditions,
            PolicyBook book,
            String version,
            int year,
            String digest,
            LocalDate from,
            Circumstances now) {
        Proposal open = book.proposed(version);
        boolean there = open != null && open.digest().equals(digest) && open.year() == year;
        proposed(conditions, version, there)
                .rule(
                        AdminRule.ANOTHER_ADOPTS,
                        !there || !SamePerson.is(now.actor(), open.by()),
                        "这是您提出的，请另一名管理员采用",
                        "You proposed it; let another administrator adopt it")
                .field(
                        "from",
                        !there || open.from() == null || open.from().equals(from),
                        "与提议的施行日期不一致",
                        "Not the first day that was proposed")
                .orRefuse();
        return open;
    }

    private static String named(String proposal, String document) {
        return proposal == null && document != null ? Sha256.of(document) : proposal;
    }

    private static Conditions proposed(Conditions conditions, String version, boolean there) {
        return conditions.rule(
                AdminRule.PROPOSED_FIRST,
                there,
                "没有这样一份版本为“" + version + "”的提议，请先由一名管理员提出",
                "No such document of version “" + version + "” is proposed; let an administrator propose it first");
    }

    private static void checkPolicy(
            Conditions conditions,
            String place,
            String version,
            String text,
            LocalDate from,
            PolicyBook book,
            Circumstances now) {
        conditions
                .id("place", place)
                .id("version", version)
                .present("from", from)
                .field(
                        "from",
                        from == null
                                || !from.isBefore(FIRST_DAY)
                                        && !from.isAfter(now.today().plusYears(YEARS_AHEAD)),
                        "应在1990年至今后十年之间",
                        "From 1990 to ten years ahead");
        PolicyDocument document = DocumentChecks.policy(conditions, text);
        if (document != null) {
            conditions
                    .field("place", document.place().equals(place), "与文件中的地方不一致", "Not the document's place")
                    .field("version", document.version().equals(version), OTHER_VERSION.zh(), OTHER_VERSION.en())
                    .wrong(TrialYear.wrong(document, book, now.today().getYear()));
        }
    }

    private static void checkCalendar(
            Conditions conditions, String place, String version, String text, int year, PolicyBook book) {
        conditions.id("place", place).id("version", version);
        CalendarDocument document = DocumentChecks.calendar(conditions, text);
        if (document != null) {
            conditions
                    .field("year", document.year() == year, "与文件中的年份不一致", "Not the document's year")
                    .field("version", document.version().equals(version), OTHER_VERSION.zh(), OTHER_VERSION.en())
                    .wrong(TrialYear.wrong(book.supposingCalendar(text), document.year()));
        }
    }

    static void unused(Conditions conditions, String version, boolean free) {
        conditions
                .rule(AdminRule.VERSION_ONCE, free, "请使用新的版本号", "Use a new version")
                .orRefuse();
    }
}
