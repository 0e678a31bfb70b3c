package banli.bench.outward;

import banli.bench.House;
import banli.bench.Program;
import banli.bench.Section;
import banli.bench.Section.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 过程数据。 OCEL and XES of all cases by one, and of a year by twelve at once: how long it takes, and what it keeps on the heap. */
public final class ProcessFiles implements Program {
    private static final int AT_ONCE = 12;
    private static final double MOST_HEAP = 256;

    @Override
    public String name() {
        return "process";
    }

    @Override
    public Optional<String> beyond(int size) {
        return size == 1 ? Optional.empty() : Optional.of(Filled.ONE_SIZE);
    }

    @Override
    public Section run(int size) throws Exception {
        House house = Filled.house();
        int year = house.application().today().getYear() - 1;
        long all = facts(house, "true");
        long ofYear = facts(house, "r.year = " + year);
        List<Line> lines = new ArrayList<>();
        for (Form form : List.of(new Form("ocel", "\"id\":\"fact:"), new Form("xes", "<event>"))) {
            String ofAll = "/api/process/" + form.name + "?time=recorded";
            read(house, ofAll + "&year=" + year, form.mark, ofYear);
            long[] bytes = new long[1];
            double seconds = Load.millis(() -> bytes[0] = read(house, ofAll, form.mark, all)) / 1e3;
            double heap = Heap.more(() -> read(house, ofAll, form.mark, all));
            lines.add(line(form.name + ", " + all + " facts", seconds, all, bytes[0], heap));
            String path = ofAll + "&year=" + year;
            double slowest = Load.slowestOf(AT_ONCE, () -> read(house, path, form.mark, ofYear)) / 1e3;
            double crowd = Heap.more(() -> Load.slowestOf(AT_ONCE, () -> read(house, path, form.mark, ofYear)));
            lines.add(line(
                    form.name + ", " + AT_ONCE + " × " + ofYear + " facts of a year at once",
                    slowest,
                    AT_ONCE * ofYear,
                    0,
                    crowd));
        }
        return new Section(
                "审计人经 HTTP 取全部案件的过程数据，边收边忘；另由十二人同时各取一年。堆：其间每次回收以后比开始时多出的，最多多少（不与计时同时）。"
                        + " The auditor takes the process data of all cases over HTTP; then a year by twelve at once. Heap: how much more"
                        + " was in use after any collection meanwhile than before, in a run of its own.",
                lines,
                "每个文件恰有账本里那么多条事实 / each file holds as many events as the ledger holds facts of those cases");
    }

    private record Form(String name, String mark) {}

    private static long read(House house, String path, String mark, long facts) throws Exception {
        Export read = Export.read(house, path, mark);
        if (read.marks() != facts) {
            throw new IllegalStateException(path + " holds " + read.marks() + " events, not " + facts);
        }
        return read.bytes();
    }

    private static Line line(String what, double seconds, long facts, long bytes, double heap) {
        return new Line(
                what,
                String.format(
                        Locale.ROOT,
                        "%.1f s, %.0f facts/s%s; %.0f MiB more heap",
                        seconds,
                        facts / seconds,
                        bytes == 0 ? "" : String.format(Locale.ROOT, ", %.0f MB", bytes / 1e6),
                        heap),
                "–",
                String.format(Locale.ROOT, "≤ %.0f MiB", MOST_HEAP),
                "–",
                heap <= MOST_HEAP);
    }

    /** In the cases' own streams: that a number was allotted stands in the series. */
    private static long facts(House house, String which) {
        return house.part(JdbcClient.class)
                .sql("select count(*) from trail t join register r on r.case_id = t.case_id where t.stream"
                        + " = t.case_id and " + which)
                .query(Long.class)
                .single();
    }
}
