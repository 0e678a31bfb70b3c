package banli.query.live;

import banli.language.query.screens.StopReason;
import banli.language.word.Text;
import banli.query.feed.Entry;
import banli.query.screen.Row;
import banli.query.screen.Screen;
import banli.query.screen.Screen.History;
import banli.query.screen.Screen.Reading;
import banli.query.screen.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * 一趟阅读。 Reads entries, in order, for every screen. What a screen can't read stops that stream on that screen, and
 * only there; the facts after it wait.
 */
public final class Pass {
    private final List<Screen<?>> screens;
    private final Map<String, Map<String, ?>> kept;
    private final Set<Stop.Key> stopped;
    private final History history;
    private final Map<Stop.Key, Begun> readings = new LinkedHashMap<>();
    private final List<Stop> stops = new ArrayList<>();

    /**
     * @param kept what each screen, by name, keeps of the streams so far
     * @param stopped where reading has stopped before; grows
     */
    public Pass(List<Screen<?>> screens, Map<String, Map<String, ?>> kept, Set<Stop.Key> stopped, History history) {
        this.screens = screens;
        this.kept = kept;
        this.stopped = stopped;
        this.history = history;
    }

    public void read(Entry entry) {
        for (Screen<?> screen : screens) {
            Stop.Key key = new Stop.Key(screen.name(), entry.stream());
            if (screen.reads(entry) && !stopped.contains(key)) {
                read(screen, key, entry);
            }
        }
    }

    /** What each stream came to on each screen. A stream whose rows can't be made stops at its first entry of this pass. */
    public List<Made> made() {
        List<Made> made = new ArrayList<>();
        readings.forEach((key, begun) -> {
            try {
                List<Row> rows = begun.reading().rows();
                Set<Table> standing = begun.reading().standing();
                made.add(new Made(
                        key,
                        rows,
                        begun.screen().tables().stream()
                                .filter(table -> table.owned() && !standing.contains(table))
                                .toList()));
            } catch (RuntimeException unfit) {
                stop(key, begun.first(), misfit(begun.first()));
            }
        });
        return made;
    }

    /** Where this pass stopped; complete once {@link #made} was asked for. */
    public List<Stop> stops() {
        return stops;
    }

    private void read(Screen<?> screen, Stop.Key key, Entry entry) {
        if (entry.fact() == null) {
            stop(key, entry, entry.unreadable());
            return;
        }
        try {
            Begun begun = readings.get(key);
            if (begun == null) {
                begun = new Begun(screen, start(screen, entry.stream()), entry);
                begun.reading().read(entry);
                readings.put(key, begun);
            } else {
                begun.reading().read(entry);
            }
        } catch (RuntimeException unfit) {
            stop(key, entry, misfit(entry));
        }
    }

    @SuppressWarnings("unchecked")
    private <V> Reading start(Screen<V> screen, String stream) {
        return screen.start(
                stream, (V) kept.getOrDefault(screen.name(), Map.of()).get(stream), history);
    }

    private void stop(Stop.Key key, Entry entry, Text why) {
        stopped.add(key);
        stops.removeIf(stop -> stop.key().equals(key));
        stops.add(Stop.at(entry, key, why, StopReason.READ));
    }

    private static Text misfit(Entry entry) {
        return new Text(
                "“" + entry.type() + "”事实与前面的事实不相衔接，屏幕无法读取。",
                "The fact “" + entry.type() + "” does not fit the facts before it; the screen cannot read it.");
    }

    /** 一流所得。 What a stream came to on a screen: rows, and the owned tables in which its rows are written anew. */
    public record Made(Stop.Key key, List<Row> rows, List<Table> anew) {}

    private record Begun(Screen<?> screen, Reading reading, Entry first) {}
}
