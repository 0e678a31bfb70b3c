package banli.proof.cli;

import banli.proof.pack.FactNames;
import banli.proof.pack.Pack;
import banli.proof.pack.PackCheck;
import banli.proof.pack.PackedFact;
import banli.proof.word.Said;
import banli.proof.word.Verdict;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** 核验证据包。 Checks a pack and tells its facts. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = {"核验一个证据包，并说出其中的事实。", "Check a pack of evidence, and tell its facts."})
final class VerifyPack implements Callable<Integer> {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss xxx");

    @Spec
    private CommandSpec spec;

    @Mixin
    private Whom whom;

    @Parameters(paramLabel = "PACK", description = "证据包（ZIP）。 The pack.")
    private Path pack;

    @Option(
            names = "--payloads",
            description = {"连同每条事实的原文。", "With each fact's text as recorded."})
    private boolean payloads;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        Pack read;
        try (InputStream file = Files.newInputStream(pack)) {
            read = Pack.read(file.readNBytes(Pack.LONGEST + 1));
        }
        Verdict verdict = PackCheck.of(read, whom.policy());
        if (verdict.code() != 1) {
            Map<Boolean, List<PackedFact>> facts = read.facts().stream()
                    .collect(Collectors.partitioningBy(fact -> fact.stream().indexOf(':') >= 0));
            facts.get(false).forEach(fact -> tell(out, fact));
            if (!facts.get(true).isEmpty()) {
                Telling.line(out, "案件旁边的： Beside the cases:");
                facts.get(true).forEach(fact -> tell(out, fact));
            }
        }
        return Telling.verdict(out, verdict);
    }

    private void tell(PrintWriter out, PackedFact fact) {
        Said name = FactNames.of(fact.type());
        String when = TIME.format(Instant.ofEpochMilli(fact.at()).atZone(ZoneId.systemDefault()));
        String who = fact.meta().getOrDefault("actorName", fact.meta().getOrDefault("actor", ""));
        Telling.line(
                out,
                "#" + fact.index() + " " + when + " " + fact.stream() + "/" + fact.sequence() + " " + name.zh() + " "
                        + name.en() + " — " + who + " " + fact.meta().getOrDefault("office", ""));
        if (payloads) {
            Telling.line(out, "    " + new String(fact.payload(), StandardCharsets.UTF_8));
        }
    }
}
