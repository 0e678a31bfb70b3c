package banli.bench.years;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import banli.query.feed.Decoder;
import banli.query.feed.Entry;
import banli.query.feed.RawFact;
import banli.wire.WireSerializer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.axonframework.messaging.MetaData;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("编造的事实流")
class MadeUpFeedTest {
    private final PlausibleYears years = new PlausibleYears(7, 900, 3, LocalDate.of(2026, 5, 20));
    private final MadeUpFeed feed = years.feed();
    private final List<RawFact> all = all(feed);

    @Test
    @DisplayName("按编号：从0起不缺号，时间不倒退，字节与产品的序列化程序写的相同")
    void byNumber() {
        WireSerializer serializer = new WireSerializer();
        List<MadeUpFact> facts = new ArrayList<>();
        years.each(facts::add);
        assertThat(all).hasSameSizeAs(facts);
        assertThat(all).extracting(RawFact::recordedAt).isSorted();
        assertThat(feed.head()).isEqualTo(all.size() - 1);
        for (int position = 0; position < all.size(); position++) {
            RawFact raw = all.get(position);
            MadeUpFact fact = facts.get(position);
            assertThat(raw.position()).isEqualTo(position);
            assertThat(raw.stream()).isEqualTo(fact.stream());
            assertThat(raw.sequence()).isEqualTo(fact.sequence());
            assertThat(raw.eventId()).isEqualTo(fact.id().toString());
            assertThat(raw.recordedAt()).isEqualTo(fact.recordedAt());
            assertThat(raw.payload())
                    .isEqualTo(serializer.serialize(fact.event(), byte[].class).getData());
            assertThat(raw.metadata())
                    .isEqualTo(serializer
                            .serialize(MetaData.from(fact.meta()), byte[].class)
                            .getData());
            Entry read = Decoder.decoded(raw);
            assertThat(read.fact()).isEqualTo(fact.event());
            assertThat(read.meta()).isEqualTo(fact.meta());
        }
    }

    @Test
    @DisplayName("逐流：同样的事实、同样的编号，每流按序号，截至某号")
    void byStream() {
        for (long until : new long[] {feed.head(), 12_345, 0, -1}) {
            Map<String, List<String>> expected = new LinkedHashMap<>();
            all.stream()
                    .filter(fact -> fact.position() <= until)
                    .forEach(fact -> expected.computeIfAbsent(fact.stream(), _ -> new ArrayList<>())
                            .add(words(fact)));
            Map<String, List<String>> told = new LinkedHashMap<>();
            feed.byStream(
                    until,
                    facts -> assertThat(told.put(facts.getFirst().stream(), words(facts)))
                            .isNull());
            assertThat(told).isEqualTo(expected);
        }
    }

    @Test
    @DisplayName("单条、单流、若干流、一段和某时刻之前，都与通读相同")
    void singly() {
        LongStream.of(0, 1, 777, 20_000, feed.head())
                .forEach(position -> assertThat(feed.at(position))
                        .hasValueSatisfying(fact -> assertThat(words(fact)).isEqualTo(words(all.get((int) position)))));
        assertThat(feed.at(-1)).isEmpty();
        assertThat(feed.at(feed.head() + 1)).isEmpty();
        String stream = all.get(20_000).stream();
        List<RawFact> ofStream =
                all.stream().filter(fact -> fact.stream().equals(stream)).toList();
        assertThat(words(feed.stream(stream))).isEqualTo(words(ofStream));
        assertThat(words(feed.stream(stream, 3, 4))).isEqualTo(words(ofStream.subList(3, 7)));
        assertThat(feed.stream("user:registry")).isEmpty();
        List<List<String>> some = new ArrayList<>();
        feed.byStream(List.of(stream, "district-none", "ledger"), 20_000, facts -> some.add(words(facts)));
        assertThat(some)
                .containsExactly(words(ofStream.stream()
                        .filter(fact -> fact.position() <= 20_000)
                        .toList()));
        List<RawFact> range = new ArrayList<>();
        feed.each(5_000, 9_999, range::add);
        assertThat(words(range)).isEqualTo(words(all.subList(5_000, 10_000)));
        for (int position : new int[] {0, 4_000, 30_000, all.size() - 1}) {
            Instant at = all.get(position).recordedAt();
            long before =
                    all.stream().filter(fact -> fact.recordedAt().isBefore(at)).count();
            assertThat(feed.lastBefore(at)).isEqualTo(before - 1);
        }
        assertThat(feed.lastBefore(Instant.EPOCH)).isEqualTo(-1);
        assertThat(feed.lastBefore(Instant.parse("2030-01-01T00:00:00Z"))).isEqualTo(feed.head());
    }

    @Test
    @DisplayName("读的一方出错，通读就此结束")
    void readerFails() {
        assertThatThrownBy(() -> feed.each(0, feed.head(), _ -> {
                    throw new IllegalStateException("full");
                }))
                .hasMessage("full");
    }

    private static List<RawFact> all(MadeUpFeed feed) {
        List<RawFact> all = new ArrayList<>();
        feed.each(0, Long.MAX_VALUE, all::add);
        return all;
    }

    private static List<String> words(List<RawFact> facts) {
        return facts.stream().map(MadeUpFeedTest::words).toList();
    }

    private static String words(RawFact fact) {
        return fact.position() + " " + fact.eventId() + " " + fact.sequence() + " " + new String(fact.payload(), UTF_8);
    }
}
