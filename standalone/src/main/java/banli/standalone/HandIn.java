package banli.standalone;

import banli.language.word.Text;
import banli.standalone.ask.Desk;
import banli.standalone.data.CommandFailed;
import banli.wire.WireMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

/** 交入。 What is handed in to a ledger as files that others made. */
final class HandIn {
    private HandIn() {}

    /** 交入见证。 Hands in a checkpoint that a witness signed as a file ({@code ./banli witness sign}). */
    @Command(
            name = "cosignature",
            mixinStandardHelpOptions = true,
            description = {"交入见证人签过的文件。", "Hand in a file that a witness signed."})
    static final class Cosignature implements Callable<Integer> {
        private static final long LONGEST = 1_000_000;

        @Mixin
        private Asking asking;

        @Parameters(paramLabel = "FILE", description = "见证人交回的文件（.witnessed）。 What the witness gave back.")
        private Path file;

        @Override
        public Integer call() {
            String note = read();
            return asking.ask("supervisor", desk -> {
                tell(WireMapper.mapper()
                        .readTree(desk.post(
                                "/api/cosignatures", WireMapper.mapper().writeValueAsString(Map.of("note", note))))
                        .path("said"));
                return 0;
            });
        }

        private String read() {
            try {
                if (Files.size(file) <= LONGEST) {
                    return Files.readString(file);
                }
            } catch (IOException unreadable) {
                throw new CommandFailed(new Text("读不出 " + file + "。", file + " can't be read."), unreadable);
            }
            throw new CommandFailed(new Text(file + " 过长，不是检查点。", file + " is too long: it is no checkpoint."));
        }
    }

    /** 送进来件。 Takes the packages of a folder in; each is then accepted or refused on its page. The files stay where they are. */
    @Command(
            name = "inbound",
            mixinStandardHelpOptions = true,
            description = {
                "把文件夹里的案件包（.zip、.json、.xml）送进“来件”，逐件说明收下会登记什么；收不收由登记的人在页面上定。再送一次什么也不变。都送进了答 0，有送不进的答 1。",
                "Take the case packages of a folder in (.zip, .json, .xml) and say what accepting each would record; people accept"
                        + " them on the page. Sent again nothing changes. Answers 0 when all came in, 1 when some could not."
            })
    static final class Packages implements Callable<Integer> {
        private static final List<String> TAKEN = List.of(".zip", ".json", ".xml");
        private static final long LONGEST = 64L << 20;

        @Mixin
        private Asking asking;

        @Option(
                names = "--from",
                required = true,
                paramLabel = "DIR",
                description = {"放案件包的文件夹；其中的文件不动。", "The folder of packages; its files stay as they are."})
        private Path from;

        @Override
        public Integer call() {
            List<Path> files = files();
            return asking.ask(desk -> {
                int wrong = 0;
                for (Path file : files) {
                    wrong += taken(desk, file) ? 0 : 1;
                }
                tell(
                        "共 " + files.size() + " 件，送不进的 " + wrong + " 件。请在“来件”页面上收下或不收。",
                        files.size() + " packages, " + wrong
                                + " could not be taken in. Accept or refuse them on their page.");
                return wrong == 0 ? 0 : 1;
            });
        }

        private List<Path> files() {
            try (Stream<Path> all = Files.list(from)) {
                return all.filter(Files::isRegularFile)
                        .filter(file -> TAKEN.stream()
                                .anyMatch(file.getFileName().toString().toLowerCase(Locale.ROOT)::endsWith))
                        .sorted()
                        .toList();
            } catch (IOException unreadable) {
                throw new CommandFailed(
                        new Text("读不到文件夹 " + from + "。", "The folder " + from + " can't be read."), unreadable);
            }
        }

        private static boolean taken(Desk desk, Path file) {
            String name = file.getFileName().toString();
            try {
                if (Files.size(file) > LONGEST) {
                    tell(name + "：过大，没有送。", name + ": too large, not sent.");
                    return false;
                }
                JsonNode came = desk.send("/api/inbound", Files.readAllBytes(file), name);
                boolean before = came.path("before").booleanValue();
                tell(
                        name + (before ? "：先前收到过，没有变化。" : "：已送进。"),
                        name + (before ? ": came before, nothing changed." : ": taken in."));
                came.path("said").forEach(HandIn::tell);
                return true;
            } catch (Desk.Refusal no) {
                tell(
                        name + "：" + no.sentence().zh(),
                        name + ": " + no.sentence().en());
                return false;
            } catch (IOException unreadable) {
                tell(name + "：读不出。", name + ": can't be read.");
                return false;
            }
        }
    }

    private static void tell(JsonNode said) {
        tell(said.path("zh").stringValue(), said.path("en").stringValue());
    }

    private static void tell(String zh, String en) {
        System.out.println(zh);
        System.out.println(en);
    }
}
