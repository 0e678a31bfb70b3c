package banli.bench.years;

import banli.language.event.CaseEvent;
import banli.language.word.Meta;
import banli.language.word.Office;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * 编造的一条事实。 One made-up fact with all that stands beside it in the ledger.
 *
 * @param recordedAt whole seconds
 */
public record MadeUpFact(
        String stream, long sequence, Instant recordedAt, CaseEvent event, Map<String, String> meta, UUID id) {
    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /** Seconds that each fact of a case has for itself within a day, so that none comes before the one before it. */
    static final int APART = 240;

    private static final int OPENS = 8 * 3600 + 1800;
    private static final int TO_UTC = 8 * 3600;
    private static final int DAY = 24 * 3600;
    private static final HexFormat HEX = HexFormat.of();

    /** The fact of a plan's step. */
    static MadeUpFact of(Plan plan, int at) {
        String stream = plan.stream();
        return new MadeUpFact(
                stream,
                at,
                recordedAt(plan, at),
                MadeUpFacts.of(plan, plan.step(at), plan.ordinal(at), plan.day(at)),
                meta(plan, plan.step(at).office(), key(stream, at), hmac(plan, at)),
                id(plan, at));
    }

    static Map<String, String> meta(Plan plan, Office office, String key, String hmac) {
        String person = person(plan, office);
        Map<String, String> meta = new LinkedHashMap<>();
        meta.put(Meta.ACTOR, person);
        meta.put(Meta.ACTOR_NAME, person);
        meta.put(Meta.OFFICE, office.name());
        if (office == Office.SECTION) {
            meta.put(Meta.ACTING_UNIT, Words.SECTIONS.get(MadeUpIntake.section(plan)));
        }
        meta.put(Meta.KEY, key);
        meta.put(Meta.MADE_UP, "*");
        meta.put(Meta.COMMAND_HMAC, hmac);
        meta.put(Meta.POLICY, "shanghai-2015");
        meta.put(Meta.CALENDAR, "state-council-" + plan.year);
        return meta;
    }

    static String key(String stream, int at) {
        return stream + "/" + at;
    }

    static String hmac(Plan plan, int at) {
        return HEX.toHexDigits((plan.number * 131 + at) * 0x9E3779B97F4A7C15L).repeat(4);
    }

    static UUID id(Plan plan, int at) {
        return new UUID(plan.number << 16 | 0x4000L, Long.MIN_VALUE | at);
    }

    /** In working hours, one after another: a case has fewer facts a day than would fill them. China keeps one time all year. */
    static Instant recordedAt(Plan plan, int at) {
        return Instant.ofEpochSecond(plan.epochDay(at) * DAY - TO_UTC + OPENS + (long) at * APART + plan.second());
    }

    private static String person(Plan plan, Office office) {
        return switch (office) {
            case SECTION -> MadeUpIntake.handler(plan);
            case CHIEF_LEADER -> "chief";
            case DEPUTY_LEADER -> "deputy";
            case SUPERVISOR -> "supervisor";
            case SYSTEM -> "system";
            default -> "registry";
        };
    }
}
