package banli.command.act;

import banli.command.rulebook.Circumstances;
import banli.command.rulebook.LetterNumber;
import banli.command.rulebook.SameCircumstances;
import banli.language.lifecycle.Stage;
import banli.language.word.CaseId;
import banli.language.word.person.Enciphered;
import java.util.Optional;

/** 预演的情况。 The circumstances of a rehearsal: as they are, but no number is allotted and nothing is enciphered. */
record Unrecorded(Circumstances now) implements SameCircumstances {
    @Override
    public boolean historical() {
        return false;
    }

    /** Which other case is not chosen yet: any that stands alone. */
    @Override
    public Optional<Standing> standing(CaseId other) {
        return now.standing(other)
                .or(() -> Optional.of(new Standing(other.value(), Stage.REGISTERED, false, false, false)));
    }

    @Override
    public <T> Enciphered<T> encipher(String person, String wireName, String field, T clear) {
        return null;
    }

    @Override
    public String allotNumber(LetterNumber wanted, CaseId caseId, int round) {
        return "-";
    }
}
