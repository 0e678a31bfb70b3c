package banli.command.act;

import banli.command.rulebook.PolicyInForce;
import banli.language.act.Rule;
import banli.language.policy.PolicyDocument;
import banli.language.word.Text;
import banli.language.word.deadline.DateUnit;
import banli.language.word.deadline.Deadline;
import banli.language.word.deadline.DeadlineKind;
import banli.language.word.deadline.Reckoning;
import banli.language.word.proposal.CaseKind;
import banli.language.word.proposal.Channel;
import banli.language.word.proposal.Outcome;
import banli.language.word.proposal.UnitRole;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** 场景用的规则。 The amounts of Shanghai's 2015 rule with a calendar of Mondays to Fridays; {@code replyMonths} can be changed. */
public record TestPolicy(int replyMonths, Set<String> lifted, PolicyDocument.Escalating escalating, Set<Extra> extras)
        implements PolicyInForce {
    private static final Set<Channel> MEETINGS =
            EnumSet.of(Channel.VISIT, Channel.SYMPOSIUM, Channel.OFFICE_MEETING, Channel.ONSITE);
    private static final Set<String> NOT_FOR_ASSIST = Set.of(
            Rule.CONTACT_BEFORE_REPLY.id(),
            Rule.CONSULTATION_BEFORE_SIGNING.id(),
            Rule.REVISIT_BEFORE_CLOSING.id(),
            Rule.DISCLOSURE_BEFORE_CLOSING.id());
    private static final Map<DeadlineKind, Integer> WORKING_DAYS = Map.of(
            DeadlineKind.OBJECTION, 7,
            DeadlineKind.HAND_ON, 7,
            DeadlineKind.FIRST_CONTACT, 20,
            DeadlineKind.FEEDBACK, 15,
            DeadlineKind.PUBLICATION, 20);
    private static final int WARNING = 5;
    private static final int LATE_AFTER = 10;

    public TestPolicy(int replyMonths, Set<String> lifted) {
        this(replyMonths, lifted, null, Set.of());
    }

    /** What some places have and others do not. */
    public enum Extra {
        EXTENSION_GRANTED_ABOVE,
        PROPOSERS_TOLD,
        SECTION_HEAD
    }

    public static TestPolicy with(Extra... extras) {
        return new TestPolicy(3, Set.of(), null, Set.of(extras));
    }

    static TestPolicy shanghai() {
        return new TestPolicy(3, Set.of());
    }

    /** What is overdue is told further up after so many working days, and so many more, and so many more. */
    public static TestPolicy escalating(int chaseAfter, int deputyAfter, int chiefAfter) {
        Text basis = new Text("试行", "on trial");
        return new TestPolicy(
                3,
                Set.of(),
                new PolicyDocument.Escalating("overdue", chaseAfter, deputyAfter, chiefAfter, basis, null),
                Set.of());
    }

    @Override
    public Optional<PolicyDocument.Escalating> escalation() {
        return Optional.ofNullable(escalating);
    }

    @Override
    public boolean publicationRunsFromIssue(CaseKind caseKind, UnitRole role) {
        return true;
    }

    @Override
    public boolean extensionGrantedAbove() {
        return extras.contains(Extra.EXTENSION_GRANTED_ABOVE);
    }

    @Override
    public boolean proposersToldOfExtension() {
        return extras.contains(Extra.PROPOSERS_TOLD);
    }

    @Override
    public boolean sectionHeadReviews() {
        return extras.contains(Extra.SECTION_HEAD);
    }

    @Override
    public String version() {
        return "shanghai-2015";
    }

    @Override
    public String calendarVersion() {
        return "weekdays";
    }

    /** What is received from November on may be of the year after. */
    @Override
    public List<Integer> registerYears(LocalDate receivedOn, LocalDate handedOnOn) {
        int year = receivedOn.getYear();
        return receivedOn.getMonthValue() >= 11 ? List.of(year, year + 1) : List.of(year);
    }

    @Override
    public boolean binds(String rule, CaseKind kind, UnitRole role) {
        return !lifted.contains(rule) && (role.answersProposer() || !NOT_FOR_ASSIST.contains(rule));
    }

    @Override
    public boolean countsAsMeeting(Channel channel) {
        return MEETINGS.contains(channel);
    }

    @Override
    public Optional<Deadline> deadline(DeadlineKind kind, LocalDate start, CaseKind caseKind, UnitRole role) {
        return switch (kind) {
            case REPLY -> Optional.of(months(kind, start, replyMonths));
            case REWORK, OPINION -> Optional.of(months(kind, start, 1));
            case COMMITMENT, LATER_ANSWER -> Optional.empty();
            case OBJECTION, HAND_ON, FIRST_CONTACT, FEEDBACK, PUBLICATION ->
                role.answersProposer() || kind == DeadlineKind.OBJECTION
                        ? Optional.of(workingDays(kind, start, WORKING_DAYS.get(kind)))
                        : Optional.empty();
        };
    }

    private Deadline months(DeadlineKind kind, LocalDate start, int amount) {
        return deadline(kind, start.plusMonths(amount), start, amount, DateUnit.MONTHS, List.of());
    }

    private Deadline workingDays(DeadlineKind kind, LocalDate start, int amount) {
        List<LocalDate> counted = new ArrayList<>();
        for (LocalDate day = start.plusDays(1); counted.size() < amount; day = day.plusDays(1)) {
            if (working(day)) {
                counted.add(day);
            }
        }
        return deadline(kind, counted.getLast(), start, amount, DateUnit.WORKING_DAYS, counted);
    }

    private Deadline deadline(
            DeadlineKind kind, LocalDate due, LocalDate start, int amount, DateUnit unit, List<LocalDate> counted) {
        Text basis = new Text("沪2015规定", "Shanghai rule of 2015");
        String rule = kind.name().toLowerCase(java.util.Locale.ROOT);
        return new Deadline(
                kind,
                due,
                due.minusDays(WARNING),
                new Reckoning(rule, basis, start, amount, unit, version(), calendarVersion(), counted, false));
    }

    @Override
    public Deadline fixed(DeadlineKind kind, LocalDate dueOn) {
        return new Deadline(kind, dueOn, dueOn.minusDays(WARNING), null);
    }

    @Override
    public Deadline extended(Deadline current, int days, LocalDate grantedOn) {
        LocalDate due = current.dueOn().plusDays(days);
        return deadline(current.kind(), due, grantedOn, days, DateUnit.DAYS, List.of());
    }

    @Override
    public Optional<LocalDate> latest(DeadlineKind kind, LocalDate start, CaseKind caseKind, UnitRole role) {
        return deadline(kind, start, caseKind, role).map(due -> due.dueOn().plusMonths(3));
    }

    @Override
    public List<Outcome> outcomes() {
        return Stream.of("A", "B", "C", "D")
                .map(code -> new Outcome("shanghai-2015", code, code))
                .toList();
    }

    @Override
    public Optional<Integer> outcomeClass(Outcome outcome) {
        return "shanghai-2015".equals(outcome.scheme()) && "ABCD".contains(outcome.code())
                ? Optional.of("ABCD".indexOf(outcome.code()) + 1)
                : Optional.empty();
    }

    @Override
    public boolean late(LocalDate happenedOn, LocalDate recordedOn) {
        return workingDaysBetween(happenedOn, recordedOn) > LATE_AFTER;
    }

    @Override
    public int workingDaysBetween(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -workingDaysBetween(to, from);
        }
        return (int) from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(TestPolicy::working)
                .count();
    }

    private static boolean working(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }
}
