package banli.query.screen.version;

import banli.language.event.CorrectionEvent.RecordCorrected;
import banli.language.lifecycle.Lifecycle;
import banli.query.feed.AsItHappened;
import banli.query.feed.Entry;
import banli.query.screen.Row;
import banli.query.screen.version.Course.Told;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * 一案的各版本。 What the rows of a case have been, by both clocks. While things are recorded in the order in which they happened
 * it only grows; a late fact or a correction has it made anew, each clock by itself from then on.
 */
public final class Versions {
    private final Rows made;
    private final Course known;

    /** Null while both clocks tell the same. */
    private Course happened;

    /** Of what moves a case on, and of all after the first fact: the last day so far. */
    private LocalDate moved = LocalDate.MIN;

    private LocalDate last = LocalDate.MIN;

    /** From which day the next version counts at the earliest. */
    private LocalDate day = LocalDate.MIN;

    private boolean anew;

    /** The rows after each fact, where all of them are read here; null where some were read before. */
    private List<List<Row>> fromTheFirst;

    /** 行的来处。 Makes the rows of a case. */
    public interface Rows {
        /** 逐条。 The rows after each of these entries, in order; up to one that does not fit. */
        List<List<Row>> after(List<Entry> story, boolean corrected);

        /** 接着发生。 The rows after one more fact in the order in which things happened, following {@link #after}; null once one does not fit. */
        List<Row> afterAll(Entry entry);

        /** 全部记录。 All entries of the case that were read, as recorded. */
        List<Entry> all();
    }

    /** 起点。 Of a case of which nothing was read. */
    public Versions(Rows made) {
        this(made, null);
    }

    /** 接着。 After what was written; null for nothing. */
    public Versions(Rows made, Versions written) {
        this.made = made;
        if (written == null) {
            known = new Course(Told.BOTH);
            fromTheFirst = new ArrayList<>();
            return;
        }
        known = new Course(written.known);
        happened = written.happened == null ? null : new Course(written.happened);
        moved = written.moved;
        last = written.last;
        day = written.day;
    }

    /** 读入。 A fact was read, and these rows stand after it. */
    public void read(Entry entry, List<Row> rows) {
        if (fromTheFirst != null) {
            fromTheFirst.add(rows);
        }
        anew |= !inOrder(entry);
        if (anew) {
            return;
        }
        known.step(entry.sequence(), entry.position(), day, rows);
        List<Row> happening = happened == null ? null : made.afterAll(entry);
        if (happening != null) {
            happened.step(entry.sequence(), entry.position(), day, happening);
        }
    }

    private boolean inOrder(Entry entry) {
        if (entry.fact() instanceof RecordCorrected) {
            return false;
        }
        LocalDate on = entry.asFact().on();
        if (Lifecycle.of(entry.asFact().event().getClass()).moves()) {
            on = later(on, moved);
            moved = on;
        }
        if (entry.sequence() > 0) {
            if (on.isBefore(last)) {
                return false;
            }
            last = on;
        }
        day = later(day, on);
        return true;
    }

    /** 是否重做。 Whether all its versions are made anew. */
    public boolean anew() {
        return anew;
    }

    /** 所得。 As it now stands, to be written: complete, whether grown or made anew. */
    public Versions now() {
        return anew ? madeAnew() : this;
    }

    /** 已写。 The same when all of it has been written, for what is read after it; it holds on to nothing it was made of. */
    public Versions written() {
        return new Versions(null, this);
    }

    /** 要写的行。 What is to be written of {@link #now}. */
    public List<Row> rows() {
        List<Row> rows = new ArrayList<>(known.rows());
        if (happened != null) {
            rows.addAll(happened.rows());
        }
        return rows;
    }

    private Versions madeAnew() {
        List<Entry> all = made.all();
        Versions whole = new Versions(made, Told.KNOWN, new Course(Told.HAPPENED));
        List<List<Row>> recorded = fromTheFirst == null ? made.after(all, false) : fromTheFirst;
        for (int at = 0; at < recorded.size(); at++) {
            Entry entry = all.get(at);
            whole.known.step(entry.sequence(), entry.position(), LocalDate.MIN, recorded.get(at));
        }
        List<AsItHappened.Told> story = AsItHappened.told(all);
        List<List<Row>> happening =
                made.after(story.stream().map(AsItHappened.Told::entry).toList(), true);
        for (int at = 0; at < happening.size(); at++) {
            AsItHappened.Told told = story.get(at);
            whole.day = later(whole.day, told.on());
            whole.happened.step(told.entry().sequence(), told.entry().position(), whole.day, happening.get(at));
        }
        for (AsItHappened.Told told : story) {
            if (told.entry().sequence() > 0) {
                whole.last = later(whole.last, told.on());
            }
            if (Lifecycle.of(told.entry().asFact().event().getClass()).moves()) {
                whole.moved = later(whole.moved, told.on());
            }
        }
        return whole;
    }

    private Versions(Rows made, Told first, Course happened) {
        this.made = made;
        this.known = new Course(first);
        this.happened = happened;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return other.isAfter(one) ? other : one;
    }
}
