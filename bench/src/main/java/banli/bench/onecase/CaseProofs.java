package banli.bench.onecase;

import banli.bench.House;
import banli.bench.Section.Line;
import banli.bench.Spread;
import banli.language.query.screens.ReadLedgerLog;
import banli.language.query.trail.TakeEvidence;
import banli.language.word.CaseId;
import banli.proof.log.LogFolder;
import banli.proof.log.TilePath;
import banli.proof.log.Tiles;
import banli.proof.note.Checkpoint;
import banli.proof.note.Note;
import banli.proof.tree.Tree;
import banli.proof.tree.Verified;
import banli.query.feed.FactFeed;
import banli.query.feed.RawFact;
import banli.standalone.data.DataFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;

/** 一案的证明。 Proofs of a case's facts, and its pack of evidence. */
final class CaseProofs {
    private static final int TIMES = 200;
    private static final int PACKS = 10;
    private static final int BLOCKS = 5;

    private final House house;
    private final String stream;
    private final DataFolder folder;
    private final Tree tree;
    private final Checkpoint head;

    /** Of a case that is sealed, which is waited for. */
    CaseProofs(House house, String stream) throws Exception {
        this.house = house;
        this.stream = stream;
        this.folder = house.application().folder();
        var state = house.ask(new ReadLedgerLog());
        while (state.sealed() < state.facts()) {
            Thread.sleep(50);
            state = house.ask(new ReadLedgerLog());
        }
        LogFolder log = new LogFolder(folder.log());
        head = Checkpoint.parse(
                Note.parse(log.read(TilePath.CHECKPOINT).orElseThrow()).text());
        tree = new Tree(new Tiles(log, head.size()), head.size());
    }

    List<Line> lines() throws Exception {
        FactFeed feed = house.part(FactFeed.class);
        List<RawFact> read = feed.stream(stream);
        Timed.of(TIMES, () -> proved(read));
        List<Double> proofs = times(TIMES, () -> proved(read));
        List<Double> whole = times(TIMES, () -> proved(feed.stream(stream)));
        byte[] pack = pack();
        List<Double> packs = times(PACKS, this::pack);
        Path file = Files.createTempFile("banli-bench", ".zip");
        try {
            Files.write(file, pack);
            List<Double> checks = times(1, () -> verified(file));
            return List.of(
                    line("100 facts proved and verified, tiles at hand", proofs, 1.0),
                    line("the same with the read of its facts", whole, null),
                    line("pack of evidence, " + pack.length + " bytes", packs, 200.0),
                    line("the pack verified by a process of its own, its start included", checks, 1_000.0));
        } finally {
            Files.delete(file);
        }
    }

    private static Line line(String what, List<Double> millis, Double most) {
        Spread took = Spread.of(millis);
        return new Line(
                what,
                took.text(2, "ms"),
                "–",
                most == null ? "–" : "≤ " + most.intValue() + " ms",
                "–",
                most == null ? null : took.median() <= most);
    }

    private static List<Double> times(int times, Supplier<?> work) {
        List<Double> blocks = new ArrayList<>();
        for (int block = 0; block < BLOCKS; block++) {
            blocks.add(Timed.of(times, work).p50());
        }
        return blocks;
    }

    private boolean proved(List<RawFact> facts) {
        for (RawFact fact : facts) {
            if (!Verified.inclusion(
                    fact.leaf().hash(), fact.position(), head.size(), head.root(), tree.inclusion(fact.position()))) {
                throw new IllegalStateException("fact " + fact.position() + " is not proved");
            }
        }
        return true;
    }

    private byte[] pack() {
        try {
            return house.ask(new TakeEvidence(new CaseId(stream), false)).pack();
        } catch (ExecutionException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** As an auditor does, on the class path of this process. */
    private int verified(Path pack) {
        try {
            String key = Files.readString(Path.of(folder.signingKey() + ".pub")).strip();
            int code = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            "banli.proof.cli.Main",
                            "verify",
                            pack.toString(),
                            "--key",
                            key)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
            if (code != 0) {
                throw new IllegalStateException("the pack does not hold: " + code);
            }
            return code;
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
