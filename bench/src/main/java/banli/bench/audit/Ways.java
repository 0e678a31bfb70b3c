package banli.bench.audit;

import banli.bench.House;
import banli.proof.leaf.Jcs;
import banli.proof.log.Compared;
import banli.proof.log.LogCheck;
import banli.proof.log.LogFolder;
import banli.proof.log.TilePath;
import banli.proof.note.Checkpoint;
import banli.proof.note.Note;
import banli.proof.tree.Growing;
import banli.proof.tree.Hash;
import banli.query.feed.FactFeed;
import banli.query.feed.RawFact;
import banli.wire.WireMapper;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.DigestException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;

/** 读遍的各法。 The ways in which all facts are read and digested. */
final class Ways {
    private static final int ROWS = 20_000;
    private static final int TIMES = 10;

    final Checkpoint signed;
    private final FactFeed feed;
    private final JdbcClient database;
    private final LogFolder files;
    private final List<byte[][]> sample = new ArrayList<>();

    Ways(House house, Path folder) {
        feed = house.part(FactFeed.class);
        database = house.part(JdbcClient.class);
        files = new LogFolder(folder);
        signed = Checkpoint.parse(
                Note.parse(files.read(TilePath.CHECKPOINT).orElseThrow()).text());
        long from = Math.max(0, signed.size() - ROWS);
        feed.each(
                from,
                signed.size() - 1,
                fact -> sample.add(new byte[][] {
                    fact.payload(), canonical(fact), fact.leaf().entry()
                }));
    }

    private static byte[] canonical(RawFact fact) {
        Map<String, String> texts =
                WireMapper.mapper().readValue(fact.metadata(), new TypeReference<Map<String, String>>() {});
        return Jcs.of(texts).getBytes(StandardCharsets.UTF_8);
    }

    double seconds(Runnable work) {
        long begin = System.nanoTime();
        work.run();
        return (System.nanoTime() - begin) / 1e9;
    }

    /** Ours: from a number on, against what is signed. */
    void compare(long from) {
        Compared compared = new Compared(files, signed, from);
        feed.leaves(from, signed.size() - 1, compared::next);
        if (compared.changed().isPresent()) {
            throw new IllegalStateException("fact " + compared.changed() + " is another");
        }
    }

    /** The log's folder alone, as an auditor reads it. */
    void checkLog() {
        LogCheck.whole(files, signed);
    }

    /** Facts a second by a SELECT each, with the same leaf. */
    double rowByRow() {
        Growing tree = new Growing();
        long from = Math.max(0, signed.size() - ROWS);
        double seconds = seconds(() -> {
            for (long number = from; number < signed.size(); number++) {
                tree.add(feed.at(number).orElseThrow().leaf().hash());
            }
        });
        return (signed.size() - from) / seconds;
    }

    /** Digests within the server. */
    void inPostgres() {
        database.sql("select count(sha256(payload)), count(sha256(metadata)) from ledger.fact where global_index < ?")
                .param(signed.size())
                .query((row, _) -> row.getLong(1))
                .single();
    }

    /** Facts a second of CPU: nothing but SHA-256, over bytes in memory. */
    double bare() throws DigestException {
        MessageDigest digest = Hash.begun();
        byte[] node = new byte[1 + 2 * Hash.BYTES];
        long begin = cpu();
        for (int time = 0; time < TIMES; time++) {
            for (byte[][] fact : sample) {
                for (byte[] one : fact) {
                    digest.update(one);
                    digest.digest(node, 1, Hash.BYTES);
                }
                digest.update(node);
                digest.digest(node, 1 + Hash.BYTES, Hash.BYTES);
            }
        }
        return TIMES * sample.size() * 1e9 / (cpu() - begin);
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    String oracle() {
        return "每次通查的根都是日志所签的：" + signed.size() + " 条，" + signed.root() + " / the root of each audit is the one signed";
    }
}
