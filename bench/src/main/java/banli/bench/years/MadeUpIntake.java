package banli.bench.years;

import banli.language.event.IntakeEvent.CaseAccepted;
import banli.language.event.IntakeEvent.CaseAssigned;
import banli.language.event.IntakeEvent.CaseRegistered;
import banli.language.event.IntakeEvent.RoutingApproved;
import banli.language.event.IntakeEvent.RoutingProposed;
import banli.language.word.Body;
import banli.language.word.CaseId;
import banli.language.word.CaseNumber;
import banli.language.word.Level;
import banli.language.word.Session;
import banli.language.word.deadline.Deadline;
import banli.language.word.deadline.DeadlineKind;
import banli.language.word.proposal.CaseKind;
import banli.language.word.proposal.Item;
import banli.language.word.proposal.Raised;
import banli.language.word.proposal.Signatory;
import banli.language.word.proposal.UnitRole;
import java.time.LocalDate;
import java.util.List;

/** 编造的收件。 How a made-up case comes in: its number, whom it is of, who gets it. */
final class MadeUpIntake {
    private static final int DAYS_TO_REPLY = 90;
    private static final int DAYS_TO_OBJECT = 10;
    private static final int WARNED_BEFORE = 14;

    private MadeUpIntake() {}

    static CaseNumber number(Plan plan) {
        Body body = plan.number % 5 < 2 ? Body.CONGRESS : Body.CPPCC;
        return new CaseNumber(
                new Session(Level.DISTRICT, body, 8, plan.year % 100),
                "%02d-%06d".formatted(plan.year % 100, plan.number));
    }

    static CaseId id(Plan plan) {
        return CaseId.of(number(plan));
    }

    /** Which case it is, counted from 0; -1 for a stream that is none of these. */
    static long numberOf(String stream) {
        String digits = stream.substring(stream.lastIndexOf('-') + 1);
        return stream.startsWith("district-") && digits.matches("\\d{6,12}") ? Long.parseLong(digits) : -1;
    }

    static LocalDate due(Plan plan) {
        return plan.registered().plusDays(DAYS_TO_REPLY);
    }

    static String proposer(Plan plan) {
        return Words.PROPOSERS.get((int) (plan.number % Words.PROPOSERS.size()));
    }

    static int section(Plan plan) {
        return (int) (plan.number / 3 % Words.SECTIONS.size());
    }

    static String handler(Plan plan) {
        List<String> handlers = Words.HANDLERS.get(section(plan));
        return handlers.get((int) (plan.number % handlers.size()));
    }

    static CaseRegistered registered(Plan plan, LocalDate on) {
        CaseNumber number = number(plan);
        boolean congress = number.meeting().body() == Body.CONGRESS;
        return new CaseRegistered(
                CaseId.of(number),
                number,
                congress ? CaseKind.SUGGESTION : CaseKind.PROPOSAL,
                Raised.IN_SESSION,
                plan.year,
                plan.role,
                plan.role == UnitRole.ASSIST ? "jiading-wjw" : "jiading-mz",
                on,
                on,
                null,
                null,
                Words.title(plan.number),
                Words.SUBJECTS.get((int) (plan.number % Words.SUBJECTS.size())),
                Words.sentences(plan.number, 2),
                List.of(new Item(1, Words.wish(plan.number, 1)), new Item(2, Words.wish(plan.number, 2))),
                new Signatory(proposer(plan), Words.NAMES.get((int) (plan.number % Words.NAMES.size()))),
                List.of(),
                congress ? "江桥镇代表团" : "社会福利界",
                null,
                true,
                null,
                null,
                List.of(deadline(DeadlineKind.OBJECTION, on.plusDays(DAYS_TO_OBJECT))),
                on);
    }

    static RoutingProposed routed(Plan plan, LocalDate on) {
        return new RoutingProposed(
                plan.role, Words.SECTIONS.get(section(plan)), handler(plan), List.of(), "拟由该科承办", null, on);
    }

    static RoutingApproved approved(LocalDate on) {
        return new RoutingApproved("同意", on);
    }

    static CaseAssigned assigned(Plan plan, LocalDate on) {
        DeadlineKind kind = plan.role == UnitRole.ASSIST ? DeadlineKind.OPINION : DeadlineKind.REPLY;
        return new CaseAssigned(
                "jiading-mz",
                Words.SECTIONS.get(section(plan)),
                handler(plan),
                plan.role,
                List.of(),
                plan.registered(),
                List.of(deadline(kind, due(plan))),
                on);
    }

    static CaseAccepted accepted(LocalDate on) {
        return new CaseAccepted(on);
    }

    private static Deadline deadline(DeadlineKind kind, LocalDate due) {
        return new Deadline(kind, due, due.minusDays(WARNED_BEFORE), null);
    }
}
