package banli.bench;

import banli.bench.audit.WholeLedger;
import banli.bench.commands.ActsWhileSealing;
import banli.bench.commands.Appends;
import banli.bench.commands.CommandsOverAxonServer;
import banli.bench.commands.CommandsPerSecond;
import banli.bench.commands.LongCases;
import banli.bench.crowd.CrowdOfLogIns;
import banli.bench.figures.FiguresOfPastDays;
import banli.bench.list.CoursesOfYear;
import banli.bench.list.ListOfCases;
import banli.bench.live.Fresh;
import banli.bench.live.LiveBoards;
import banli.bench.many.ManyAtOnce;
import banli.bench.onecase.CaseOfHundred;
import banli.bench.outward.Column;
import banli.bench.outward.FeedRead;
import banli.bench.outward.Filled;
import banli.bench.outward.LettersMade;
import banli.bench.outward.PagesOfMany;
import banli.bench.outward.ProcessFiles;
import banli.bench.outward.Publish;
import banli.bench.outward.SheetImported;
import banli.bench.page.CaseSql;
import banli.bench.page.FirstPage;
import banli.bench.replay.YearUnderRules;
import banli.bench.screens.Backlog;
import banli.bench.screens.PastScreens;
import banli.bench.screens.RebuildAll;
import banli.bench.start.FirstAnswer;
import banli.bench.tenfold.TenTimes;
import banli.bench.timers.MillionDeadlines;
import banli.bench.years.YearsWritten;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** 测量的命令行。 Runs the programs named, or all, and writes what they found into {@code bench/RESULTS.md}. */
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        description = {
            "测量：first-page crowd case-sql list flow live fresh commands sealing appends long-cases case audit years"
                    + " figures year-under timers tenfold backlog rebuild past start split"
                    + " import pages letters column publish feed process，或目标编号如 G4",
            "Measures what is named, by name or by goal (G4), or everything."
        })
public final class Bench implements java.util.concurrent.Callable<Integer> {
    private static final List<Program> PROGRAMS = List.of(
            new FirstPage(),
            new CrowdOfLogIns(),
            new CaseSql(),
            new ListOfCases(),
            new CoursesOfYear(),
            new LiveBoards(),
            new Fresh(),
            new CommandsPerSecond(),
            new ActsWhileSealing(),
            new Appends(),
            new LongCases(),
            new CaseOfHundred(),
            new WholeLedger(),
            new YearsWritten(),
            new FiguresOfPastDays(),
            new YearUnderRules(),
            new ManyAtOnce(),
            new MillionDeadlines(),
            new TenTimes(),
            new Backlog(),
            new RebuildAll(),
            new PastScreens(),
            new SheetImported(),
            new PagesOfMany(),
            new LettersMade(),
            new Column(),
            new Publish(),
            new FeedRead(),
            new ProcessFiles(),
            new FirstAnswer(),
            new CommandsOverAxonServer());

    @Parameters(description = {"要测的项目，不写为全部", "what to measure; everything when none is named"})
    private List<String> names = List.of();

    @Option(
            names = "--size",
            defaultValue = "1x",
            description = {"数据量，一个区一年400案的倍数：1x、100x、2500x", "times a district's year of 400 cases"})
    private String size;

    /** 启动。 Ends the process with 0 when everything was measured and every answer was right. */
    public static void main(String[] arguments) {
        System.setOut(new PrintStream(System.out, true, StandardCharsets.UTF_8));
        System.exit(new CommandLine(new Bench()).execute(arguments));
    }

    @Override
    public Integer call() throws Exception {
        try {
            return measured();
        } finally {
            Filled.close();
        }
    }

    private int measured() throws Exception {
        int times = Integer.parseInt(size.replace("x", ""));
        Results results = new Results(Path.of(System.getProperty("banli.home", "."), "bench", "RESULTS.md"));
        for (Program program : PROGRAMS) {
            if (names.isEmpty() || names.contains(program.name()) || !Collections.disjoint(names, program.goals())) {
                Optional<String> missing = program.missing();
                if (missing.isPresent()) {
                    System.err.println(program.name() + ": " + missing.get());
                } else if (program.beyond(times).isPresent()) {
                    String text = Results.unmeasured(
                            program.name(), times, program.beyond(times).get());
                    System.out.println(text);
                    results.put(program.name() + " " + times + "x", text);
                } else {
                    measure(program, times, results);
                }
            }
        }
        return 0;
    }

    private static void measure(Program program, int times, Results results) throws Exception {
        System.err.println("正在测量 / measuring: " + program.name());
        String machine = Machine.words();
        double before = Machine.flushMillis();
        Section section = program.run(times);
        double after = Machine.flushMillis();
        boolean steady = Math.max(before, after) <= 2 * Math.min(before, after);
        String disk = String.format(
                Locale.ROOT,
                "4 KiB flush before/after %.2f/%.2f ms%s",
                before,
                after,
                steady
                        ? ""
                        : " — 磁盘变动超过一倍，与磁盘有关的数不作数 / the disk moved by more than 2×: figures that hang on it don't"
                                + " count");
        String text = Results.text(program.name(), times, section, machine + "; " + disk);
        System.out.println(text);
        results.put(program.name() + " " + times + "x", text);
    }
}
