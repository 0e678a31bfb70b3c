package banli.command.rulebook;

import banli.language.policy.DocumentNumbering;
import banli.language.policy.PolicyDocument;
import banli.language.word.deadline.Deadline;
import banli.language.word.deadline.DeadlineKind;
import banli.language.word.proposal.Adoption;
import banli.language.word.proposal.CaseKind;
import banli.language.word.proposal.Channel;
import banli.language.word.proposal.Outcome;
import banli.language.word.proposal.Retention;
import banli.language.word.proposal.UnitRole;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** 现行规则。 The policy in force for one case with the calendar of working days beside it. */
public interface PolicyInForce {
    /** Version of the policy document. */
    String version();

    /** Version of the calendar. */
    String calendarVersion();

    /** Whether a rule, by its id, binds a case of that kind and role. */
    boolean binds(String rule, CaseKind kind, UnitRole role);

    /** Whether a contact by that channel counts as a meeting. */
    boolean countsAsMeeting(Channel channel);

    /** The deadline of that kind that starts on that day; empty when the place has no such rule. */
    Optional<Deadline> deadline(DeadlineKind kind, LocalDate start, CaseKind caseKind, UnitRole role);

    /** A deadline for a date set by hand, with this policy's warning. */
    Deadline fixed(DeadlineKind kind, LocalDate dueOn);

    /** The reply deadline moved by so many days; its reckoning names the extension rule. */
    Deadline extended(Deadline current, int days, LocalDate grantedOn);

    /**
     * The last day to which a deadline of that kind, started on that day, may be moved in a case of that kind and role; empty
     * when the place sets no limit.
     */
    Optional<LocalDate> latest(DeadlineKind kind, LocalDate start, CaseKind caseKind, UnitRole role);

    /** Whether the time to publish runs from the day the reply was issued, not from its last delivery. */
    default boolean publicationRunsFromIssue(CaseKind caseKind, UnitRole role) {
        return false;
    }

    /** Whether the referring office, and not our own chief leader, grants more time. */
    default boolean extensionGrantedAbove() {
        return false;
    }

    /** Whether the proposers are to be told, on record, of more time that was granted. */
    default boolean proposersToldOfExtension() {
        return false;
    }

    /** Whether the section's head reviews each draft before it is signed. */
    default boolean sectionHeadReviews() {
        return false;
    }

    /** The register years that a case received, and handed on, on these days may be of; the latter null where it is not known. */
    List<Integer> registerYears(LocalDate receivedOn, LocalDate handedOnOn);

    /** The class of an outcome, 1 the best; empty when scheme or code are unknown here. */
    Optional<Integer> outcomeClass(Outcome outcome);

    /** Whether an outcome may be given to a case adopted so far; the best needs every item where the place doesn't say. */
    default boolean covers(Outcome outcome, Adoption adoption) {
        return adoption == Adoption.FULL
                || outcomeClass(outcome).filter(best -> best == 1).isEmpty();
    }

    /** Whether a reply of that outcome is answered again later: what is planned or in progress. */
    default boolean answeredLater(Outcome outcome) {
        return outcomeClass(outcome)
                .filter(rank -> rank > 1 && rank < outcomes().size())
                .isPresent();
    }

    /** The outcomes known here, the best first. */
    List<Outcome> outcomes();

    /** How soon what is overdue is told further up; empty where the clock tells nobody. */
    default Optional<PolicyDocument.Escalating> escalation() {
        return Optional.empty();
    }

    /** Where the numbers of letters come from, and their marks; empty for the ledger's own under the office's mark. */
    default Optional<DocumentNumbering> numbers() {
        return Optional.empty();
    }

    /** For how many years a class of the archive is kept; empty for ever. */
    default OptionalInt retentionYears(Retention retention) {
        return retention.years();
    }

    /** The usual class of the archive. */
    default Retention usualRetention() {
        return Retention.PERMANENT;
    }

    /** Whether something that happened on one day and is recorded on another is late, by this policy. */
    boolean late(LocalDate happenedOn, LocalDate recordedOn);

    /** Working days after {@code from} up to and including {@code to}; negative when {@code to} is earlier. */
    int workingDaysBetween(LocalDate from, LocalDate to);
}
