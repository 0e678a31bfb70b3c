package banli.query.screen.trail;

import banli.language.event.CaseEvent;
import banli.language.event.ContactEvent.ContactRecorded;
import banli.language.event.CorrectionEvent.RecordCorrected;
import banli.language.event.SeriesEvent.NumberAllotted;
import banli.language.word.Actor;
import banli.language.word.Meta;
import banli.language.word.Text;
import banli.query.feed.Entry;
import banli.query.fold.Corrections;
import banli.query.fold.Fact;
import banli.query.screen.Row;
import banli.query.screen.Screen;
import banli.query.screen.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** 轨迹的行。 One row a fact; a corrected one reads anew in its place and says that it was corrected. */
@Component
public class TrailRows implements Screen<Void> {
    private static final Table TABLE = Table.keyed(
            "trail",
            2,
            "stream text",
            "sequence int8",
            "position int8",
            "case_id text",
            "type text",
            "who text",
            "who_name text",
            "office text",
            "unit text",
            "on_behalf_of text",
            "entered_by text",
            "happened_on date",
            "recorded_at timestamptz",
            "late bool",
            "historical bool",
            "made_up text",
            "corrected bool",
            "zh text",
            "en text",
            "since int8",
            "told_kind text",
            "told_to text",
            "mark text",
            "about text");

    /** A line as it read until a fact corrected it. */
    private static final Table BEFORE = before();

    @Override
    public String name() {
        return "trail";
    }

    @Override
    public Text label() {
        return new Text("办理轨迹", "Trail");
    }

    /** Since the second, lines say since which fact they read so; since the third, rules that changed are named in words; since the fourth, each says whom it is told to; since the fifth, policies are called by their names; since the sixth, owners are told what a meeting decided; since the seventh, each is marked as auditors look for it; since the eighth, it is marked who has the case from then on. */
    @Override
    public int version() {
        return 8;
    }

    @Override
    public boolean reads(Entry entry) {
        return true;
    }

    @Override
    public List<Table> tables() {
        return List.of(TABLE, BEFORE);
    }

    @Override
    public Map<String, Void> load(Set<String> streams) {
        return Map.of();
    }

    @Override
    public Reading start(String stream, Void soFar, History history) {
        return new Lines(history);
    }

    private static final class Lines implements Reading {
        private final History history;
        private final List<Row> rows = new ArrayList<>();

        Lines(History history) {
            this.history = history;
        }

        @Override
        public void read(Entry entry) {
            List<Row> read = new ArrayList<>(List.of(row(entry, false, entry.position())));
            if (entry.fact() instanceof RecordCorrected) {
                read.addAll(corrected(history.upTo(entry.stream(), entry.sequence()), entry.position()));
            }
            rows.addAll(read);
        }

        /** The rows that the last of these entries corrects: as they read now, and as they read until it. */
        private static List<Row> corrected(List<Entry> entries, long by) {
            List<Fact> facts = entries.stream().map(Entry::asFact).toList();
            List<Fact> now = Corrections.applied(facts);
            List<Fact> was = Corrections.applied(facts.subList(0, facts.size() - 1));
            List<Row> anew = new ArrayList<>();
            for (int index = 0; index < was.size(); index++) {
                Entry entry = entries.get(index);
                if (now.get(index).event() != was.get(index).event()) {
                    anew.add(row(entry.anew(now.get(index).event()), true, by));
                    boolean before = was.get(index).event() != entry.fact();
                    anew.add(until(
                            by,
                            row(
                                    entry.anew(was.get(index).event()),
                                    before,
                                    since(facts.subList(0, was.size()), index))));
                }
            }
            return anew;
        }

        /** The number of the fact since which one of these reads as it does. */
        private static long since(List<Fact> facts, int index) {
            for (int last = facts.size() - 1; last > index; last--) {
                if (facts.get(last).event() instanceof RecordCorrected
                        && Corrections.applied(facts.subList(0, last + 1))
                                        .get(index)
                                        .event()
                                != Corrections.applied(facts.subList(0, last))
                                        .get(index)
                                        .event()) {
                    return facts.get(last).position();
                }
            }
            return facts.get(index).position();
        }

        @Override
        public List<Row> rows() {
            return rows;
        }
    }

    private static Table before() {
        List<String> columns = new ArrayList<>(TABLE.columns());
        columns.add(TABLE.keys(), "until int8");
        return new Table(TABLE.then().name(), TABLE.keys() + 1, false, columns);
    }

    private static Row until(long fact, Row row) {
        List<Object> values = new ArrayList<>(Arrays.asList(row.values()));
        values.add(TABLE.keys(), fact);
        return BEFORE.row(values.toArray());
    }

    private static Row row(Entry entry, boolean corrected, long since) {
        Actor by = entry.by();
        Map<String, String> meta = entry.meta();
        Text sentence = Sentences.of(entry.fact());
        boolean historical = Meta.HISTORICAL.equals(meta.get(Meta.ENTRY));
        boolean late = entry.fact() instanceof ContactRecorded contact && contact.late()
                || Boolean.parseBoolean(meta.get(Meta.LATE));
        ToldTo told = ToldTo.of(entry.fact());
        Marked marked = Marked.of(entry.fact(), by.office());
        return TABLE.row(
                entry.stream(),
                entry.sequence(),
                entry.position(),
                caseOf(entry),
                entry.type(),
                by.person(),
                by.name(),
                by.office(),
                by.unit(),
                by.onBehalfOf(),
                meta.get(Meta.ENTERED_BY),
                happenedOn(entry),
                entry.recordedAt(),
                late && !historical,
                historical,
                meta.getOrDefault(Meta.MADE_UP, ""),
                corrected,
                sentence.zh(),
                sentence.en(),
                since,
                told == null ? null : told.kind(),
                told == null ? null : told.audience(),
                marked == null ? null : marked.mark().name(),
                marked == null ? null : marked.about());
    }

    /** The case that a line is about; null for none. */
    static String caseOf(Entry entry) {
        if (entry.ofCase()) {
            return entry.stream();
        }
        return entry.fact() instanceof NumberAllotted it && it.caseId() != null
                ? it.caseId().value()
                : null;
    }

    private static LocalDate happenedOn(Entry entry) {
        return entry.fact() instanceof CaseEvent it ? it.happenedOn() : null;
    }
}
