package banli.standalone;

import banli.language.word.Text;
import banli.language.word.deadline.Light;
import banli.language.word.proposal.Phase;
import banli.standalone.ask.AsJson;
import banli.standalone.ask.AsOfOptions;
import banli.standalone.ask.Columns;
import banli.standalone.ask.Desk;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;

/** 督查看板。 The board: counts, the cases of each lane, and whom they wait for. */
@Command(
        name = "board",
        mixinStandardHelpOptions = true,
        description = {"督查看板：在办件数、各阶段的案件和灯。", "The board: counts, and the cases of each phase with their lights."})
final class AskBoard implements Callable<Integer> {
    @Mixin
    private Asking asking;

    @Mixin
    private AsOfOptions looking;

    @Option(
            names = "--section",
            paramLabel = "ID",
            description = {"只看一个科室。", "One section only."})
    private String section;

    @Mixin
    private AsJson json;

    @Override
    public Integer call() {
        String path = looking.at("/api/board" + (section == null ? "" : "?section=" + Desk.encoded(section)));
        return asking.ask(desk -> {
            json.print(desk, path, board -> {
                looking.tell(desk);
                Columns counts = new Columns();
                board.path("counts")
                        .forEach(count -> counts.row(
                                count.path("label").path("zh").asString(),
                                count.path("label").path("en").asString(),
                                count.path("value").asString()));
                counts.lines().forEach(System.out::println);
                Columns lanes = new Columns();
                board.path("lanes").forEach(lane -> lane(lane, lanes));
                lanes.lines().forEach(System.out::println);
            });
            return 0;
        });
    }

    private static void lane(JsonNode lane, Columns into) {
        Text phase = Phase.valueOf(lane.path("phase").asString()).label();
        lane.path("cases")
                .forEach(row -> into.row(
                        phase.zh() + " " + phase.en(),
                        row.path("number").asString(),
                        light(row),
                        row.path("dueOn").asString("—"),
                        row.path("title").asString(),
                        row.path("waitsFor").path("what").path("zh").asString("")));
    }

    /** A light in both languages, a dash for none. */
    static String light(JsonNode row) {
        String named = row.path("light").asString("");
        if (named.isEmpty()) {
            return "—";
        }
        Text light = Light.valueOf(named).label();
        return light.zh() + " " + light.en();
    }
}
