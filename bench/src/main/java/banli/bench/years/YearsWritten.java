package banli.bench.years;

import banli.bench.House;
import banli.bench.Program;
import banli.bench.Section;
import banli.bench.Section.Line;
import banli.bench.Spread;
import banli.query.feed.FactFeed;
import banli.query.feed.RawFact;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventProcessor;

/** 年份的编造与写入。 How fast made-up years are made, and how fast they are written into a ledger. */
public final class YearsWritten implements Program {
    private static final int BLOCKS = 3;

    @Override
    public String name() {
        return "years";
    }

    @Override
    public Section run(int size) throws Exception {
        List<Double> byNumber = new ArrayList<>();
        List<Double> byStream = new ArrayList<>();
        List<Double> written = new ArrayList<>();
        long facts = 0;
        for (int block = 0; block < BLOCKS; block++) {
            try (House house = House.open()) {
                PlausibleYears years =
                        PlausibleYears.times(size, house.application().today());
                house.part(EventProcessingConfiguration.class)
                        .eventProcessor("screens")
                        .ifPresent(EventProcessor::shutDown);
                MadeUpFeed feed = years.feed();
                facts = feed.head() + 1;
                long begin = System.nanoTime();
                feed.each(0, feed.head(), _ -> {});
                long numbered = System.nanoTime();
                feed.byStream(feed.head(), _ -> {});
                long streamed = System.nanoTime();
                FactFeed ledger = house.part(FactFeed.class);
                long first = ledger.head() + 1;
                long copying = System.nanoTime();
                house.write(years);
                written.add(facts / seconds(copying, System.nanoTime()));
                byNumber.add(facts / seconds(begin, numbered));
                byStream.add(facts / seconds(numbered, streamed));
                compare(feed, ledger, first);
            }
        }
        return new Section(
                "几可乱真的年份：" + facts + " 条事实，只编造（按编号、逐流），再由产品自己的序列化程序写成账本的格式，以 COPY 写入。"
                        + " Made-up years, made only (by number, stream by stream), then written by COPY, plan and order included.",
                List.of(
                        line("made by number, facts/s", byNumber),
                        line("made stream by stream, facts/s", byStream),
                        line("COPY, facts/s", written)),
                "账本里的流、序号、内容和元数据与编造的逐字节相同 / streams, sequences, contents and metadata in the ledger are those made, byte by byte");
    }

    private static Line line(String what, List<Double> measured) {
        return new Line(what, Spread.of(measured).text(0, ""), "–", "–", "–", null);
    }

    private static void compare(MadeUpFeed feed, FactFeed ledger, long first) {
        byte[] made = digest(reader -> feed.each(0, feed.head(), reader));
        byte[] stored = digest(reader -> ledger.each(first, ledger.head(), reader));
        if (!Arrays.equals(made, stored)) {
            throw new IllegalStateException("the ledger does not hold what was made");
        }
    }

    private static byte[] digest(Consumer<Consumer<RawFact>> facts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            facts.accept(fact -> {
                String head = fact.stream() + " " + fact.sequence() + " " + fact.eventId() + " " + fact.type() + " "
                        + fact.revision() + " ";
                digest.update(head.getBytes(StandardCharsets.UTF_8));
                digest.update(fact.payload());
                digest.update(fact.metadata());
            });
            return digest.digest();
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }

    private static double seconds(long from, long to) {
        return (to - from) / 1e9;
    }
}
