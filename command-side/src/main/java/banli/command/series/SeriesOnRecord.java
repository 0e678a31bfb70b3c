package banli.command.series;

import banli.language.event.SeriesEvent;
import banli.language.event.SeriesEvent.NumberAllotted;
import banli.language.event.SeriesEvent.NumberVoided;
import banli.language.word.CaseId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** 已编文号。 The numbers of one series so far: the last one given, those voided, and which case and round has which. */
public final class SeriesOnRecord {
    private final Map<Recipient, Integer> standing = new HashMap<>();
    private final Set<Integer> voided = new HashSet<>();
    private int last;

    /** Reads one more fact. */
    public void read(SeriesEvent fact) {
        switch (fact) {
            case NumberAllotted f -> {
                last = f.number();
                standing.put(new Recipient(f.caseId(), f.round()), f.number());
            }
            case NumberVoided f -> {
                voided.add(f.number());
                standing.values().remove(f.number());
            }
        }
    }

    /** The number that this case and round has, unless it was voided. */
    public Optional<Integer> numberOf(CaseId caseId, int round) {
        return Optional.ofNullable(standing.get(new Recipient(caseId, round)));
    }

    int last() {
        return last;
    }

    boolean isVoided(int number) {
        return voided.contains(number);
    }

    private record Recipient(CaseId caseId, int round) {}
}
