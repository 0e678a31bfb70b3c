package banli.command.act.deadline;

import banli.command.policy.PolicyBook;
import banli.command.policy.PolicyInForce;
import banli.command.rulebook.Circumstances;
import banli.language.word.Actor;
import banli.language.word.CaseId;
import banli.language.word.Enciphered;
import banli.language.word.SeriesKind;
import java.time.LocalDate;
import java.util.Optional;

/** 设想的规则。 The circumstances as they are, under a policy book as somebody supposes it. */
public record UnderRules(Circumstances now, PolicyBook book) implements Circumstances {
    @Override
    public Actor actor() {
        return now.actor();
    }

    @Override
    public LocalDate today() {
        return now.today();
    }

    @Override
    public boolean historical() {
        return now.historical();
    }

    @Override
    public int openedYear() {
        return now.openedYear();
    }

    @Override
    public PolicyInForce policy(LocalDate handedOnOn) {
        return book.inForce(handedOnOn, today()).orElseGet(() -> now.policy(handedOnOn));
    }

    @Override
    public Directory directory() {
        return now.directory();
    }

    @Override
    public Optional<Standing> standing(CaseId other) {
        return now.standing(other);
    }

    @Override
    public <T> Enciphered<T> encipher(String person, String wireName, String field, T clear) {
        return now.encipher(person, wireName, field, clear);
    }

    @Override
    public String allotNumber(SeriesKind kind, int year, CaseId caseId, int round) {
        return now.allotNumber(kind, year, caseId, round);
    }
}
