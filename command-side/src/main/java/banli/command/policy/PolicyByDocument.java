package banli.command.policy;

import banli.command.rulebook.PolicyInForce;
import banli.language.calendar.WorkingCalendar;
import banli.language.policy.DeadlineRule;
import banli.language.policy.DocumentNumbering;
import banli.language.policy.ExtensionGrantor;
import banli.language.policy.PolicyDocument;
import banli.language.policy.RunsFrom;
import banli.language.word.deadline.DateUnit;
import banli.language.word.deadline.Deadline;
import banli.language.word.deadline.DeadlineKind;
import banli.language.word.proposal.Adoption;
import banli.language.word.proposal.CaseKind;
import banli.language.word.proposal.Channel;
import banli.language.word.proposal.Outcome;
import banli.language.word.proposal.Retention;
import banli.language.word.proposal.UnitRole;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/** 按规则文件执行的规则。 A place's policy as its adopted document and the adopted calendars say. */
final class PolicyByDocument implements PolicyInForce {
    private final PolicyDocument document;
    private final WorkingCalendar calendar;
    private final Reckoner reckoner;

    PolicyByDocument(PolicyDocument document, WorkingCalendar calendar) {
        this.document = document;
        this.calendar = calendar;
        this.reckoner = new Reckoner(document.version(), calendar);
    }

    @Override
    public String version() {
        return document.version();
    }

    @Override
    public String calendarVersion() {
        return calendar.version();
    }

    @Override
    public boolean binds(String rule, CaseKind kind, UnitRole role) {
        List<PolicyDocument.Binding> naming = document.bindings().stream()
                .filter(binding -> binding.rules().contains(rule))
                .toList();
        return naming.isEmpty() || naming.stream().anyMatch(binding -> binding.covers(kind, role));
    }

    @Override
    public boolean countsAsMeeting(Channel channel) {
        return document.meetingChannels().channels().contains(channel);
    }

    @Override
    public Optional<Deadline> deadline(DeadlineKind kind, LocalDate start, CaseKind caseKind, UnitRole role) {
        return rule(kind, caseKind, role).map(rule -> reckoner.reckon(rule, start));
    }

    @Override
    public boolean publicationRunsFromIssue(CaseKind caseKind, UnitRole role) {
        return rule(DeadlineKind.PUBLICATION, caseKind, role)
                .filter(rule -> rule.from() == RunsFrom.ISSUE)
                .isPresent();
    }

    private Optional<DeadlineRule> rule(DeadlineKind kind, CaseKind caseKind, UnitRole role) {
        return document.deadlines().stream()
                .filter(rule -> rule.kind() == kind && rule.isFor(caseKind, role))
                .findFirst()
                .map(DeadlineRule::bounded);
    }

    @Override
    public Deadline fixed(DeadlineKind kind, LocalDate dueOn) {
        int warning = Math.clamp(document.warnWorkingDays(), 0, DeadlineRule.MOST_WARNING);
        return new Deadline(kind, dueOn, calendar.plus(dueOn, -warning), null);
    }

    @Override
    public Deadline extended(Deadline current, int days, LocalDate grantedOn) {
        PolicyDocument.Extension extension = document.extension();
        if (extension == null) {
            return fixed(current.kind(), current.dueOn().plusDays(days));
        }
        DeadlineRule rule = new DeadlineRule(
                extension.id(),
                current.kind(),
                days,
                DateUnit.DAYS,
                null,
                null,
                null,
                extension.restDay(),
                Math.clamp(extension.warnWorkingDays(), 0, DeadlineRule.MOST_WARNING),
                extension.basis(),
                extension.source());
        Deadline moved = reckoner.reckon(rule, current.dueOn());
        LocalDate warnFrom = reckoner.warnFrom(moved.dueOn(), rule.warnWorkingDays(), grantedOn);
        return new Deadline(current.kind(), moved.dueOn(), warnFrom, moved.reckoning());
    }

    @Override
    public Optional<PolicyDocument.Escalating> escalation() {
        return Optional.ofNullable(document.escalation());
    }

    @Override
    public Optional<DocumentNumbering> numbers() {
        return Optional.ofNullable(document.numbers());
    }

    @Override
    public boolean extensionGrantedAbove() {
        return document.extension() != null && document.extension().grantedBy() == ExtensionGrantor.REFERRING_OFFICE;
    }

    @Override
    public boolean proposersToldOfExtension() {
        return document.extension() != null
                && Boolean.TRUE.equals(document.extension().tellProposers());
    }

    @Override
    public boolean sectionHeadReviews() {
        return document.ladder() != null && document.ladder().sectionHead();
    }

    @Override
    public OptionalInt retentionYears(Retention retention) {
        return document.retention().yearsOf(retention);
    }

    @Override
    public Retention usualRetention() {
        return document.retention().usual();
    }

    @Override
    public Optional<LocalDate> latest(DeadlineKind kind, LocalDate start, CaseKind caseKind, UnitRole role) {
        PolicyDocument.Extension extension = document.extension();
        if (extension == null) {
            return Optional.empty();
        }
        return rule(kind, caseKind, role)
                .map(rule -> reckoner.add(start, rule.amount(), rule.unit()))
                .map(due -> reckoner.add(
                        due, Math.clamp(extension.atMost(), 0, extension.unit().most()), extension.unit()))
                .map(last -> reckoner.settled(last, extension.restDay()));
    }

    @Override
    public List<Integer> registerYears(LocalDate receivedOn, LocalDate handedOnOn) {
        int year = receivedOn.getYear();
        Set<Integer> years = new TreeSet<>();
        years.add(year);
        if (handedOnOn != null) {
            years.add(handedOnOn.getYear());
        }
        PolicyDocument.RegisterYear window = document.registerYear();
        if (window != null && receivedOn.getMonthValue() >= window.nextYearFromMonth()) {
            years.add(year + 1);
        }
        return List.copyOf(years);
    }

    @Override
    public List<Outcome> outcomes() {
        return document.outcomes().classes().stream()
                .sorted(Comparator.comparingInt(PolicyDocument.OutcomeClass::rank))
                .map(one -> new Outcome(
                        document.outcomes().scheme(), one.code(), one.text().zh()))
                .toList();
    }

    @Override
    public Optional<Integer> outcomeClass(Outcome outcome) {
        return known(outcome).map(PolicyDocument.OutcomeClass::rank);
    }

    @Override
    public boolean covers(Outcome outcome, Adoption adoption) {
        return known(outcome).filter(one -> !one.covers(adoption)).isEmpty();
    }

    @Override
    public boolean answeredLater(Outcome outcome) {
        return known(outcome)
                .map(PolicyDocument.OutcomeClass::laterAnswer)
                .orElseGet(() -> PolicyInForce.super.answeredLater(outcome));
    }

    private Optional<PolicyDocument.OutcomeClass> known(Outcome outcome) {
        PolicyDocument.Outcomes outcomes = document.outcomes();
        return outcome == null || !outcomes.scheme().equals(outcome.scheme())
                ? Optional.empty()
                : outcomes.classes().stream()
                        .filter(one -> one.code().equals(outcome.code()))
                        .findFirst();
    }

    @Override
    public boolean late(LocalDate happenedOn, LocalDate recordedOn) {
        return workingDaysBetween(happenedOn, recordedOn)
                > document.lateRecording().workingDays();
    }

    @Override
    public int workingDaysBetween(LocalDate from, LocalDate to) {
        return calendar.between(from, to);
    }
}
