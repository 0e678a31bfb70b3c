package banli.standalone;

import banli.language.query.screens.RebuildState;
import banli.language.query.screens.RebuildState.Step;
import banli.language.word.Text;
import banli.language.word.screens.Certificate;
import banli.language.word.screens.DifferingRow;
import banli.language.word.screens.TableDigest;
import banli.language.word.screens.UnreadFact;
import banli.standalone.ask.AsJson;
import banli.standalone.ask.Columns;
import banli.standalone.ask.Desk;
import banli.standalone.data.CommandFailed;
import banli.wire.WireMapper;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** 重建画面。 Has the screens rebuilt, or compared only, by the running application, and tells what it came to. */
@Command(
        name = "rebuild",
        mixinStandardHelpOptions = true,
        description = {
            "从全部事实重建各画面，逐行核对后换上；期间照常办理。",
            "Rebuilds the screens from the facts, compares them row by row and swaps them, while people work on."
        },
        exitCodeListHeading = "%n退出码 / exit codes:%n",
        exitCodeList = {
            "0:一致 / equal",
            "1:有不同的行，逐行指出 / rows differ, and are named",
            "2:未能完成，说明原因 / it could not be done; a sentence says why"
        })
final class RunRebuild implements Callable<Integer> {
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(300);

    @Mixin
    private Asking asking;

    @Option(
            names = "--check",
            description = {"只核对，什么也不改。", "Compare only; change nothing."})
    private boolean check;

    @Option(
            names = "--stop",
            description = {"停止正在进行的重建，画面不变。", "Stop the rebuild at work; the screens stay as they are."})
    private boolean stop;

    @Mixin
    private AsJson json;

    @Override
    public Integer call() {
        return asking.ask("admin", desk -> {
            try {
                return stop ? stopped(desk) : done(desk);
            } catch (Desk.Refusal refused) {
                throw new CommandFailed(refused.sentence(), refused);
            }
        });
    }

    private int stopped(Desk desk) {
        String answer = desk.post("/api/rebuild/stop", "{}");
        System.out.println(json.asIs() ? answer : "已要求停止。 / asked to stop.");
        return 0;
    }

    private int done(Desk desk) {
        RebuildState begun = state(desk.post("/api/rebuild", "{\"check\":" + check + "}"));
        long told = -1;
        while (true) {
            String answer = desk.text("/api/rebuild");
            RebuildState now = state(answer);
            if (!now.run().equals(begun.run())) {
                throw new CommandFailed(new Text("另一次重建取代了这一次。", "Another rebuild took the place of this one."));
            }
            if (!now.step().atWork()) {
                return ended(now, answer);
            }
            if (!json.asIs() && now.total() > 0 && now.done() != told) {
                told = now.done();
                System.err.println(progress(now));
            }
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
    }

    private static String progress(RebuildState now) {
        Text step = now.step().label();
        String left = now.secondsLeft() == null
                ? ""
                : "，约剩 " + now.secondsLeft() + " 秒 / about " + now.secondsLeft() + " s left";
        return step.zh() + " / " + step.en() + "  " + now.done() + "/" + now.total() + "  " + now.perSecond() + "/s"
                + left;
    }

    private int ended(RebuildState state, String answer) {
        Certificate certificate = state.certificate();
        if (json.asIs()) {
            System.out.println(answer);
        } else if (certificate != null) {
            tell(certificate);
        }
        if (state.step() != Step.DONE) {
            Text step = state.step().label();
            throw new CommandFailed(
                    state.why() == null ? new Text(step.zh() + "。", "It " + step.en() + ".") : state.why());
        }
        return certificate.equal() ? 0 : 1;
    }

    private void tell(Certificate certificate) {
        Columns columns = new Columns();
        columns.row("表 / table", "行 / rows", "重建 / rebuilt", "摘要 / digest", "");
        for (TableDigest table : certificate.tables()) {
            columns.row(
                    table.table(),
                    Long.toString(table.live()),
                    Long.toString(table.rebuilt()),
                    table.rebuiltDigest().substring(0, 16),
                    table.liveDigest().equals(table.rebuiltDigest())
                            ? "="
                            : "≠ " + table.liveDigest().substring(0, 16));
        }
        columns.lines().forEach(System.out::println);
        for (DifferingRow row : certificate.rows()) {
            Text how = row.differs().label();
            System.out.println(row.table() + " " + row.key() + "  " + how.zh() + " / " + how.en()
                    + (row.column() == null ? "" : "  " + row.column()));
        }
        if (certificate.rows().size() < certificate.differing()) {
            System.out.println("以上是 " + certificate.differing() + " 行中的 "
                    + certificate.rows().size() + " 行。 / " + certificate.rows().size() + " of "
                    + certificate.differing() + " rows are shown.");
        }
        for (UnreadFact fact : certificate.unreadFacts()) {
            System.out.println("读不了第 " + fact.fact() + " 号事实 / fact " + fact.fact() + " can't be read: " + fact.type()
                    + " · " + fact.stream() + " · " + fact.screen());
        }
        String upTo = "截至第 " + certificate.position() + " 号事实";
        String english = " / up to fact " + certificate.position();
        System.out.println(
                certificate.equal()
                        ? upTo + "，重建结果与实时画面逐行一致。" + english + " what was rebuilt equals the live screens."
                        : upTo + "，有 " + certificate.differing() + " 行不同" + (check ? "，画面未改。" : "，已换上重建的行。") + english
                                + " " + certificate.differing() + " rows differ"
                                + (check ? "; nothing was changed." : "; the rebuilt ones took their place."));
    }

    private static RebuildState state(String answer) {
        return WireMapper.mapper().readValue(answer, RebuildState.class);
    }
}
