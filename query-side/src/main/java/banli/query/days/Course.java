package banli.query.days;

import banli.language.word.AsOf;
import banli.query.feed.Entry;
import java.time.ZoneId;
import java.util.List;

/** 一案的经过。 The turns of a case by each clock, in order: the last one up to a day is how it stood at the day's end. */
record Course(List<Turn> recorded, List<Turn> happened) {
    /** Of all facts of a case's stream, as recorded. */
    static Course of(List<Entry> stream, ZoneId zone) {
        CaseByDay<Standing> told = CaseByDay.of(stream, zone, Standing::orNone);
        return new Course(turns(told.recorded()), turns(told.happened()));
    }

    List<Turn> by(AsOf.Clock clock) {
        return clock == AsOf.Clock.RECORDED ? recorded : happened;
    }

    private static List<Turn> turns(List<CaseByDay.At<Standing>> told) {
        return told.stream()
                .map(at -> new Turn(at.day(), at.position(), at.value()))
                .toList();
    }
}
