package banli.query.days;

import banli.language.event.CorrectionEvent.RecordCorrected;
import banli.language.word.AsOf;
import banli.query.feed.AsItHappened;
import banli.query.feed.Entry;
import banli.query.fold.Fact;
import banli.query.fold.Origins;
import banli.query.screen.casefile.CaseFileFold;
import banli.query.screen.casefile.CaseOnFile;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * 一案逐日。 What a case came to by each of its facts, by each clock, in order: the last one up to a day is how it stood at
 * the day's end.
 *
 * @param <T> what is kept of a case's file
 */
public record CaseByDay<T>(List<At<T>> recorded, List<At<T>> happened) {
    private static final CaseFileFold FOLD = new CaseFileFold();

    /**
     * 一处。 What a case came to by a fact.
     *
     * @param day from which day it counts
     * @param position the fact's number in the ledger
     * @param value what is kept of the file then
     */
    public record At<T>(LocalDate day, long position, T value) {
        /** The index of the last one up to a day, -1 before any. */
        static int upTo(List<? extends At<?>> all, LocalDate day) {
            int at = all.size() - 1;
            while (at >= 0 && all.get(at).day().isAfter(day)) {
                at--;
            }
            return at;
        }

        /** What stood at the end of a day, null when nothing did. */
        static <T> T endOf(LocalDate day, List<At<T>> all) {
            int last = upTo(all, day);
            return last < 0 ? null : all.get(last).value();
        }
    }

    /** By a clock. */
    List<At<T>> by(AsOf.Clock clock) {
        return clock == AsOf.Clock.RECORDED ? recorded : happened;
    }

    /**
     * 讲述。 Of all facts of a case's stream, as recorded. Reading ends where a fact can't be read, as it does on the screens.
     *
     * @param zone where the office is
     * @param kept what to keep of the file after a fact
     */
    public static <T> CaseByDay<T> of(List<Entry> stream, ZoneId zone, Function<CaseOnFile, T> kept) {
        boolean readable = stream.stream().allMatch(entry -> entry.fact() != null);
        // A stream with a fact that can't be read is told as it was recorded, on whatever day.
        Function<Fact, LocalDate> happenedOn = fact -> readable ? fact.on() : LocalDate.MIN;
        List<At<T>> recorded =
                read(stream, false, fact -> fact.recordedAt().atZone(zone).toLocalDate(), kept);
        List<Entry> story = AsItHappened.by(LocalDate.MAX, stream);
        return new CaseByDay<>(
                recorded,
                same(story, stream) ? redated(recorded, story, happenedOn) : read(story, true, happenedOn, kept));
    }

    /** Whether things were recorded in the order in which they happened, and nothing was put right. */
    private static boolean same(List<Entry> story, List<Entry> stream) {
        return story.equals(stream) && stream.stream().noneMatch(entry -> entry.fact() instanceof RecordCorrected);
    }

    private static <T> List<At<T>> redated(List<At<T>> read, List<Entry> story, Function<Fact, LocalDate> dayOf) {
        List<At<T>> anew = new ArrayList<>();
        for (At<T> at : read) {
            LocalDate day = dayOf.apply(story.get(anew.size()).asFact());
            anew.add(new At<>(later(anew, day), at.position(), at.value()));
        }
        return anew;
    }

    private static <T> List<At<T>> read(
            List<Entry> story, boolean corrected, Function<Fact, LocalDate> dayOf, Function<CaseOnFile, T> kept) {
        List<At<T>> all = new ArrayList<>();
        List<Fact> facts = story.stream()
                .takeWhile(entry -> entry.fact() != null)
                .map(Entry::asFact)
                .toList();
        Origins.read(
                FOLD,
                facts,
                corrected,
                (fact, file) -> all.add(new At<>(later(all, dayOf.apply(fact)), fact.position(), kept.apply(file))));
        return all;
    }

    /** What happened before the case was registered counts from then on. */
    private static <T> LocalDate later(List<At<T>> before, LocalDate day) {
        return before.isEmpty() || day.isAfter(before.getLast().day())
                ? day
                : before.getLast().day();
    }
}
