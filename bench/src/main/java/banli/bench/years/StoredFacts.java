package banli.bench.years;

import banli.bench.years.PlausibleYears.Turn;
import banli.language.event.CaseEvent;
import banli.language.word.Office;
import banli.language.word.proposal.UnitRole;
import banli.query.feed.RawFact;
import banli.wire.WireNames;
import banli.wire.WireSerializer;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.messaging.MetaData;

/**
 * 存储的字节。 Made-up facts as the ledger would store them, by the product's own serializer: what is the same from case to
 * case is serialized once, and only days, keys and proofs are filled in. For several threads.
 */
final class StoredFacts {
    private static final String KEY = "@key@";
    private static final String HMAC = "@hmac@";

    private final WireSerializer serializer = new WireSerializer();
    private final Map<What, Template> contents = new ConcurrentHashMap<>();
    private final Map<Whose, byte[][]> metadata = new ConcurrentHashMap<>();

    /** The fact of that turn, under that number. */
    RawFact fact(Turn turn, long position) {
        Plan plan = turn.plan();
        int at = turn.at();
        Step step = plan.step(at);
        String type;
        String revision;
        byte[] content;
        if (step.period() > 0) {
            What what = new What(step, plan.ordinal(at), plan.role, (int) (plan.number % step.period()));
            Template template = contents.get(what);
            if (template == null) {
                template = template(plan, what);
                contents.put(what, template);
            }
            type = template.type();
            revision = template.revision();
            content = template.filled(plan.epochDay(at), plan.registered().toEpochDay());
        } else {
            CaseEvent event = MadeUpFacts.of(plan, step, plan.ordinal(at), plan.day(at));
            type = type(event);
            revision = revision(event);
            content = bytes(event);
        }
        return new RawFact(
                position,
                plan.stream(),
                at,
                MadeUpFact.id(plan, at).toString(),
                type,
                revision,
                MadeUpFact.recordedAt(plan, at),
                content,
                metadata(plan, at));
    }

    private Template template(Plan plan, What what) {
        CaseEvent event = MadeUpFacts.of(plan.cameOn(Template.CAME), what.step, what.ordinal, Template.ON);
        return new Template(type(event), revision(event), bytes(event));
    }

    private static String type(CaseEvent event) {
        return WireNames.of(event.getClass());
    }

    private static String revision(CaseEvent event) {
        return Integer.toString(WireNames.revision(event.getClass()));
    }

    private byte[] metadata(Plan plan, int at) {
        Office office = plan.step(at).office();
        byte[][] parts = metadata.computeIfAbsent(
                new Whose(office, MadeUpIntake.section(plan), MadeUpIntake.handler(plan), plan.year),
                _ -> parts(plan, office));
        byte[] key = MadeUpFact.key(plan.stream(), at).getBytes(StandardCharsets.US_ASCII);
        byte[] hmac = MadeUpFact.hmac(plan, at).getBytes(StandardCharsets.US_ASCII);
        boolean keyFirst = parts[3].length == 0;
        ByteArrayOutputStream all = new ByteArrayOutputStream(512);
        all.writeBytes(parts[0]);
        all.writeBytes(keyFirst ? key : hmac);
        all.writeBytes(parts[1]);
        all.writeBytes(keyFirst ? hmac : key);
        all.writeBytes(parts[2]);
        return all.toByteArray();
    }

    /** What stands before, between and after key and proof; the fourth part is empty when the key comes first. */
    private byte[][] parts(Plan plan, Office office) {
        String text =
                new String(bytes(MetaData.from(MadeUpFact.meta(plan, office, KEY, HMAC))), StandardCharsets.UTF_8);
        boolean keyFirst = text.indexOf(KEY) < text.indexOf(HMAC);
        String[] parts = text.split(KEY + "|" + HMAC);
        return new byte[][] {utf8(parts[0]), utf8(parts[1]), utf8(parts[2]), new byte[keyFirst ? 0 : 1]};
    }

    private byte[] bytes(Object written) {
        return serializer.serialize(written, byte[].class).getData();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** What a content depends on beside the days. */
    private record What(Step step, int ordinal, UnitRole role, int number) {}

    /** What metadata depends on beside key and proof. */
    private record Whose(Office office, int section, String handler, int year) {}
}
