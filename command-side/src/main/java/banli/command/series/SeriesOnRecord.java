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

/** 已编文号。 The numbers of one series so far: those given, those voided, and which case and round has which. */
public final class SeriesOnRecord {
    private final Map<Recipient, Given> standing = new HashMap<>();
    private final Map<Integer, Recipient> taken = new HashMap<>();
    private final Set<Integer> voided = new HashSet<>();
    private int last;

    /** 读入一件事实。 Reads one more fact, at that sequence of the stream. */
    public void read(SeriesEvent fact, long sequence) {
        switch (fact) {
            case NumberAllotted f -> {
                Recipient whose = new Recipient(f.caseId(), f.round());
                last = Math.max(last, f.number());
                taken.put(f.number(), whose);
                standing.put(whose, new Given(f.number(), sequence));
            }
            case NumberVoided f -> {
                voided.add(f.number());
                standing.values().removeIf(given -> given.number == f.number());
            }
        }
    }

    /** 何时所编。 The sequence of the fact that gave this case and round its number, unless it was voided since. */
    public Optional<Long> allottedAt(CaseId caseId, int round) {
        return given(caseId, round).map(Given::sequence);
    }

    Optional<Integer> standing(CaseId caseId, int round) {
        return given(caseId, round).map(Given::number);
    }

    private Optional<Given> given(CaseId caseId, int round) {
        return Optional.ofNullable(standing.get(new Recipient(caseId, round)));
    }

    /** The highest, 0 for none. */
    int last() {
        return last;
    }

    boolean isAllotted(int number) {
        return taken.containsKey(number);
    }

    /** Whether that case and round may have the number: nobody has had it, or they themselves have, and it was not voided. */
    boolean isFreeFor(int number, CaseId caseId, int round) {
        return !isVoided(number)
                && taken.getOrDefault(number, new Recipient(caseId, round)).equals(new Recipient(caseId, round));
    }

    boolean isVoided(int number) {
        return voided.contains(number);
    }

    private record Recipient(CaseId caseId, int round) {}

    private record Given(int number, long sequence) {}
}
