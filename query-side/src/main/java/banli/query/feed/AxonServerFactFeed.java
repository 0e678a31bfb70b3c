package banli.query.feed;

import banli.wire.LedgerUnavailable;
import banli.wire.WireMapper;
import io.axoniq.axonserver.connector.event.AggregateEventStream;
import io.axoniq.axonserver.connector.event.EventChannel;
import io.axoniq.axonserver.connector.event.EventStream;
import io.axoniq.axonserver.grpc.MetaDataValue;
import io.axoniq.axonserver.grpc.event.Event;
import io.axoniq.axonserver.grpc.event.EventWithToken;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Axon Server 账本的事实流。 Reads facts as Axon Server stores them; its global index is dense from 0 and in commit order, so it
 * is the position. Payload bytes are the stored ones; metadata is stored there as a map without order, and is told as JSON in the
 * order of its names.
 */
public final class AxonServerFactFeed implements FactFeed {
    private static final int PAGE = 2_000;
    private static final int AHEAD = 1_000;
    private static final long PATIENCE_SECONDS = 10;

    private final Supplier<EventChannel> server;
    private final FactNumbers numbers;

    AxonServerFactFeed(Supplier<EventChannel> server, FactNumbers numbers) {
        this.server = server;
        this.numbers = numbers;
    }

    @Override
    public List<RawFact> stream(String stream, long from, long most) {
        noteAll();
        return facts(stream, from, numbers.of(stream, from, most));
    }

    @Override
    public void each(long from, long to, Consumer<RawFact> reader) {
        long last = Math.min(to, head());
        if (from > last) {
            return;
        }
        try (EventStream facts = server.get().openStream(from - 1, AHEAD)) {
            long position;
            do {
                EventWithToken next = facts.nextIfAvailable(PATIENCE_SECONDS, TimeUnit.SECONDS);
                if (next == null) {
                    throw new LedgerUnavailable();
                }
                position = next.getToken();
                reader.accept(raw(next.getEvent(), position));
            } while (position < last);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new LedgerUnavailable();
        }
    }

    @Override
    public void byStream(long until, Consumer<List<RawFact>> reader) {
        noteAll();
        numbers.streams(until).forEach(stream -> tell(stream, until, reader));
    }

    @Override
    public void byStream(Collection<String> streams, long until, Consumer<List<RawFact>> reader) {
        noteAll();
        new TreeSet<>(streams).forEach(stream -> tell(stream, until, reader));
    }

    private void tell(String stream, long until, Consumer<List<RawFact>> reader) {
        List<Long> known = numbers.of(stream, 0, Long.MAX_VALUE).stream()
                .filter(position -> position <= until)
                .toList();
        if (!known.isEmpty()) {
            reader.accept(facts(stream, 0, known));
        }
    }

    @Override
    public long lastBefore(Instant instant) {
        noteAll();
        return numbers.lastBefore(instant);
    }

    @Override
    public long head() {
        return answered(server.get().getLastToken());
    }

    @Override
    public Optional<RawFact> at(long position) {
        if (position < 0 || position > head()) {
            return Optional.empty();
        }
        List<RawFact> found = new ArrayList<>(1);
        each(position, position, found::add);
        return Optional.of(found.getFirst());
    }

    /** Every fact there is now gets its number noted. */
    private void noteAll() {
        long head = head();
        if (numbers.last() >= head) {
            return;
        }
        numbers.note(from -> {
            List<RawFact> page = new ArrayList<>(PAGE);
            each(from, head, fact -> {
                page.add(fact);
                if (page.size() == PAGE) {
                    numbers.add(page);
                    page.clear();
                }
            });
            if (!page.isEmpty()) {
                numbers.add(page);
            }
        });
    }

    private List<RawFact> facts(String stream, long from, List<Long> positions) {
        List<RawFact> facts = new ArrayList<>(positions.size());
        if (positions.isEmpty()) {
            return facts;
        }
        AggregateEventStream stored = server.get().openAggregateStream(stream, from);
        try {
            for (Long position : positions) {
                if (!stored.hasNext()) {
                    throw new LedgerUnavailable();
                }
                facts.add(raw(stored.next(), position));
            }
            return facts;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new LedgerUnavailable();
        } finally {
            stored.cancel();
        }
    }

    private static RawFact raw(Event event, long position) {
        return new RawFact(
                position,
                event.getAggregateIdentifier(),
                event.getAggregateSequenceNumber(),
                event.getMessageIdentifier(),
                event.getPayload().getType(),
                event.getPayload().getRevision(),
                Instant.ofEpochMilli(event.getTimestamp()),
                event.getPayload().getData().toByteArray(),
                WireMapper.mapper().writeValueAsBytes(texts(event.getMetaDataMap())));
    }

    private static Map<String, String> texts(Map<String, MetaDataValue> stored) {
        Map<String, String> texts = new TreeMap<>();
        stored.forEach((name, value) -> texts.put(name, text(value)));
        return texts;
    }

    private static String text(MetaDataValue value) {
        return switch (value.getDataCase()) {
            case TEXT_VALUE -> value.getTextValue();
            case NUMBER_VALUE -> Long.toString(value.getNumberValue());
            case BOOLEAN_VALUE -> Boolean.toString(value.getBooleanValue());
            case DOUBLE_VALUE -> Double.toString(value.getDoubleValue());
            case BYTES_VALUE -> value.getBytesValue().getData().toStringUtf8();
            case DATA_NOT_SET -> "";
        };
    }

    private static long answered(CompletableFuture<Long> asked) {
        try {
            return asked.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException away) {
            throw new LedgerUnavailable();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new LedgerUnavailable();
        }
    }
}
