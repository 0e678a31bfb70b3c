package banli.query.days;

import banli.language.event.CorrectionEvent.RecordCorrected;
import banli.language.word.AsOf;
import banli.language.word.CaseId;
import banli.query.feed.AsItHappened;
import banli.query.feed.Entry;
import banli.query.fold.Corrections;
import banli.query.screen.casefile.CaseFileFold;
import banli.query.screen.casefile.CaseOnFile;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** 一案的经过。 The turns of a case by each clock, in order: the last one up to a day is how it stood at the day's end. */
record Course(List<Turn> recorded, List<Turn> happened) {
    private static final CaseFileFold FOLD = new CaseFileFold();

    /** Of all facts of a case's stream, as recorded. Reading ends where a fact can't be read, as it does on the screens. */
    static Course of(List<Entry> stream, ZoneId zone) {
        boolean readable = stream.stream().allMatch(entry -> entry.fact() != null);
        return new Course(
                turns(stream, false, entry -> entry.recordedAt().atZone(zone).toLocalDate()),
                turns(
                        AsItHappened.by(LocalDate.MAX, stream),
                        true,
                        // A stream with a fact that can't be read is told as it was recorded, on whatever day.
                        entry -> readable ? entry.asFact().on() : LocalDate.MIN));
    }

    List<Turn> by(AsOf.Clock clock) {
        return clock == AsOf.Clock.RECORDED ? recorded : happened;
    }

    private static List<Turn> turns(List<Entry> story, boolean corrected, Function<Entry, LocalDate> dayOf) {
        List<Turn> turns = new ArrayList<>();
        List<Entry> soFar = new ArrayList<>();
        LocalDate day = LocalDate.MIN;
        CaseOnFile file = null;
        for (Entry entry : story) {
            if (entry.fact() == null) {
                break;
            }
            soFar.add(entry);
            try {
                file = read(file, soFar, corrected);
            } catch (RuntimeException unfit) {
                break;
            }
            LocalDate of = dayOf.apply(entry);
            // What happened before the case was registered counts from then on.
            day = of.isAfter(day) ? of : day;
            turns.add(new Turn(day, entry.position(), standing(file)));
        }
        return List.copyOf(turns);
    }

    /** A file of which no row can be made is on no screen. */
    private static Standing standing(CaseOnFile file) {
        try {
            return Standing.of(file);
        } catch (RuntimeException unfit) {
            return null;
        }
    }

    private static CaseOnFile read(CaseOnFile file, List<Entry> soFar, boolean corrected) {
        Entry entry = soFar.getLast();
        return entry.fact() instanceof RecordCorrected && !corrected
                ? Corrections.folded(FOLD, soFar.stream().map(Entry::asFact).toList())
                : FOLD.read(file == null ? FOLD.start(new CaseId(entry.stream())) : file, entry.asFact());
    }
}
