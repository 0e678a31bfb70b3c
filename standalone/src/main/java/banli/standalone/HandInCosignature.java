package banli.standalone;

import banli.language.word.Text;
import banli.standalone.data.CommandFailed;
import banli.wire.WireMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

/** 交入见证。 Hands in a checkpoint that a witness signed as a file ({@code ./banli witness sign}). */
@Command(
        name = "cosignature",
        mixinStandardHelpOptions = true,
        description = {"交入见证人签过的文件。", "Hand in a file that a witness signed."})
final class HandInCosignature implements Callable<Integer> {
    private static final long LONGEST = 1_000_000;

    @Mixin
    private Asking asking;

    @Parameters(paramLabel = "FILE", description = "见证人交回的文件（.witnessed）。 What the witness gave back.")
    private Path file;

    @Override
    public Integer call() {
        String note = read();
        return asking.ask("supervisor", desk -> {
            JsonNode said = WireMapper.mapper()
                    .readTree(desk.post(
                            "/api/cosignatures", WireMapper.mapper().writeValueAsString(Map.of("note", note))))
                    .path("said");
            System.out.println(said.path("zh").stringValue());
            System.out.println(said.path("en").stringValue());
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
