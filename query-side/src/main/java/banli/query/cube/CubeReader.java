package banli.query.cube;

import banli.query.days.CaseByDay;
import banli.query.feed.Decoder;
import banli.query.feed.Entry;
import banli.query.feed.RawFact;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** 读入立方。 Takes whole streams into a cube, some hundreds at a time on all cores; {@link #finish} takes in the last ones. */
public final class CubeReader implements Consumer<List<RawFact>> {
    private static final int TOGETHER = 512;

    private final Cube cube;
    private final ZoneId zone;
    private final List<List<RawFact>> waiting = new ArrayList<>();

    /**
     * 读入这个立方。 Into this cube.
     *
     * @param zone where the office is, whose midnight ends a day
     */
    public CubeReader(Cube cube, ZoneId zone) {
        this.cube = cube;
        this.zone = zone;
    }

    /** 一个流。 All facts of a stream, by sequence; streams beside the cases are passed over. */
    @Override
    public void accept(List<RawFact> stream) {
        waiting.add(stream);
        if (waiting.size() == TOGETHER) {
            finish();
        }
    }

    /** 收尾。 Takes in what waits. */
    public void finish() {
        cube.put(waiting.parallelStream().flatMap(this::told).toList());
        waiting.clear();
    }

    private Stream<Cube.OfCase> told(List<RawFact> stream) {
        List<Entry> entries = stream.stream().map(Decoder::decoded).toList();
        return entries.getFirst().ofCase()
                ? Stream.of(Cube.OfCase.of(
                        entries.getFirst().stream(), CaseByDay.of(entries, zone, new Shape.Reader()::of)))
                : Stream.empty();
    }
}
