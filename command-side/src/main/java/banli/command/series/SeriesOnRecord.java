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
    private final Map<Recipient, Given> standing = new HashMap<>();
    private final Set<Integer> voided = new HashSet<>();
    private int last;

    /** 读入一件事实。 Reads one more fact, at that sequence of the stream. */
    public void read(SeriesEvent fact, long sequence) {
        switch (fact) {
            case NumberAllotted f -> {
                last = f.number();
                standing.put(new Recipient(f.caseId(), f.round()), new Given(f.number(), sequence));
            }
            case NumberVoided f -> {
                voided.add(f.number());
                standing.values().removeIf(given -> given.number == f.number());
            }
        }
    }

    /** 何时所编。 The sequence of the fact that gave this case and round its number, unless it was voided since. */
    public Optional<Long> allottedAt(CaseId caseId, int round) {
        return Optional.ofNullable(standing.get(new Recipient(caseId, round))).map(Given::sequence);
    }

    int last() {
        return last;
    }

    boolean isVoided(int number) {
        return voided.contains(number);
    }

    private record Recipient(CaseId caseId, int round) {}

    private record Given(int number, long sequence) {}
}
