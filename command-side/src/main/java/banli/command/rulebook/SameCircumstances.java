package banli.command.rulebook;

import banli.language.policy.AccessPolicy;
import banli.language.word.Actor;
import banli.language.word.CaseId;
import banli.language.word.person.Enciphered;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** 与现在相同的情况。 Circumstances that are those of {@link #now} in all but what is written otherwise. */
public interface SameCircumstances extends Circumstances {
    /** 现在的情况。 What all else is taken from. */
    Circumstances now();

    @Override
    default Actor actor() {
        return now().actor();
    }

    @Override
    default LocalDate today() {
        return now().today();
    }

    @Override
    default boolean historical() {
        return now().historical();
    }

    @Override
    default boolean demo() {
        return now().demo();
    }

    @Override
    default List<String> officeNames() {
        return now().officeNames();
    }

    @Override
    default boolean mayEnter(int registerYear, LocalDate happenedOn) {
        return now().mayEnter(registerYear, happenedOn);
    }

    @Override
    default boolean yearClosed(int registerYear) {
        return now().yearClosed(registerYear);
    }

    @Override
    default PolicyInForce policy(LocalDate handedOnOn) {
        return now().policy(handedOnOn);
    }

    @Override
    default AccessPolicy access() {
        return now().access();
    }

    @Override
    default List<String> publicNumbers() {
        return now().publicNumbers();
    }

    @Override
    default Directory directory() {
        return now().directory();
    }

    @Override
    default Optional<Standing> standing(CaseId other) {
        return now().standing(other);
    }

    @Override
    default <T> Enciphered<T> encipher(String person, String wireName, String field, T clear) {
        return now().encipher(person, wireName, field, clear);
    }

    @Override
    default String allotNumber(LetterNumber wanted, CaseId caseId, int round) {
        return now().allotNumber(wanted, caseId, round);
    }
}
