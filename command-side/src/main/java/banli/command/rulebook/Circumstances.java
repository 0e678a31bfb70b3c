package banli.command.rulebook;

import banli.language.lifecycle.Stage;
import banli.language.policy.AccessPolicy;
import banli.language.policy.OfficeLists;
import banli.language.word.Actor;
import banli.language.word.CaseId;
import banli.language.word.Office;
import banli.language.word.person.Enciphered;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * 办理时的情况。 All that a decision may know beside the command and the state: who, when, which policy, and what the
 * directory says. It is fixed before the decision begins, so that deciding stays pure.
 */
public interface Circumstances {
    /** Who acts, in which office, for whom; the office and the delegation are already proved against the directory. */
    Actor actor();

    /** The office's today. */
    LocalDate today();

    /** The business date of an act: the day it gives, or today when it gives none. */
    default LocalDate dayOf(LocalDate happenedOn) {
        return happenedOn == null ? today() : happenedOn;
    }

    /** Whether this is entered from a register kept before the ledger was opened (补录). */
    boolean historical();

    /** Whether the ledger was opened as a demo. */
    default boolean demo() {
        return false;
    }

    /** How the office is called: its name, its documents' mark, its place and the name of its ledger; empty before the opening. */
    default List<String> officeNames() {
        return List.of();
    }

    /** Whether what happened that day in a case of that register year may be entered from an older register now: two administrators opened it, later. */
    boolean mayEnter(int registerYear, LocalDate happenedOn);

    /** Whether the work of that register year is over: its cases change by corrections only. */
    default boolean yearClosed(int registerYear) {
        return false;
    }

    /** The policy in force for a case handed on that day. */
    PolicyInForce policy(LocalDate handedOnOn);

    /** What the policy in force today says of logging in and of reading, and which numbers are the office's own. */
    default AccessPolicy access() {
        return AccessPolicy.USUAL;
    }

    /** The office's own public numbers and addresses, which may stand in any text. */
    default List<String> publicNumbers() {
        return List.of();
    }

    /** The office's lists to choose from. */
    default OfficeLists lists() {
        return OfficeLists.NONE;
    }

    /** People, units and proposers. */
    Directory directory();

    /** Whether that is the id of a unit, a proposer or a person. */
    default boolean knows(String id) {
        return directory().unit(id).isPresent()
                || directory().proposer(id).isPresent()
                || directory().person(id).isPresent();
    }

    /** The name of a unit, proposer or person, the id where nobody has it. */
    default String named(String id) {
        if (id == null) {
            return "";
        }
        return directory()
                .unit(id)
                .or(() -> directory().proposer(id))
                .or(() -> directory().person(id))
                .orElse(id);
    }

    /** The names of several. */
    default List<String> named(List<String> ids) {
        return ids.stream().map(this::named).toList();
    }

    /** The printed number of another case, its key where there is none. */
    default String numberOf(CaseId other) {
        return standing(other).map(Standing::number).orElse(other.value());
    }

    /** How another case stands, empty when there is none. */
    Optional<Standing> standing(CaseId other);

    /** Enciphers a personal value under a person's key, bound to stream, idempotency key, wire name and field. */
    <T> Enciphered<T> encipher(String person, String wireName, String field, T clear);

    /** The document number of this case and round, as printed: the same when asked again. */
    String allotNumber(LetterNumber wanted, CaseId caseId, int round);

    /** 另一案件的状况。 What a merge must know of another case, and how it is called. */
    record Standing(String number, Stage stage, boolean leads, boolean follows, boolean hasAsked) {}

    /** 通讯录。 What acts ask of the directory. */
    interface Directory {
        /** The name of a person, empty when unknown. */
        Optional<String> person(String person);

        /** The name of a unit, empty when unknown. */
        Optional<String> unit(String unit);

        /** Whether the unit is a section of the bureau. */
        boolean isSection(String unit);

        /** The deputy leader who leads the section, empty when none is entered. */
        Optional<String> deputyOf(String section);

        /** The head of the section, empty when none is entered. */
        default Optional<String> headOf(String section) {
            return Optional.empty();
        }

        /** Whether it is the chief leader who leads the section, and no deputy. */
        default boolean ledByChief(String section) {
            return deputyOf(section)
                    .filter(leader ->
                            holds(leader, Office.CHIEF_LEADER, null) && !holds(leader, Office.DEPUTY_LEADER, null))
                    .isPresent();
        }

        /** The name of record of a proposer, empty when unknown. */
        Optional<String> proposer(String proposer);

        /** Whether the proposer asked for confidentiality. */
        default boolean isConfidential(String proposer) {
            return false;
        }

        /** Whether the person holds the office (in that unit, when given). */
        boolean holds(String person, banli.language.word.Office office, String unit);
    }
}
