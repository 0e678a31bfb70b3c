package banli.bench.years;

import banli.language.event.CaseEvent;
import banli.language.word.Meta;
import banli.language.word.Office;
import java.time.Instant;
import java.time.ZoneId;
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
    private static final int OPENS = 8 * 3600 + 1800;
    private static final int APART = 240;

    /** The fact of a plan's step. */
    static MadeUpFact of(Plan plan, int at) {
        String stream = MadeUpIntake.id(plan).value();
        Step step = plan.step(at);
        String person = person(plan, step.office());
        Map<String, String> meta = new LinkedHashMap<>();
        meta.put(Meta.ACTOR, person);
        meta.put(Meta.ACTOR_NAME, person);
        meta.put(Meta.OFFICE, step.office().name());
        if (step.office() == Office.SECTION) {
            meta.put(Meta.ACTING_UNIT, Words.SECTIONS.get(MadeUpIntake.section(plan)));
        }
        meta.put(Meta.KEY, stream + "/" + at);
        meta.put(Meta.MADE_UP, "*");
        meta.put(Meta.COMMAND_HMAC, hex(plan.number, at));
        meta.put(Meta.POLICY, "shanghai-2015");
        meta.put(Meta.CALENDAR, "state-council-" + plan.year);
        return new MadeUpFact(
                stream,
                at,
                recordedAt(plan, at),
                MadeUpFacts.of(plan, at),
                meta,
                new UUID(plan.number << 16 | 0x4000L, Long.MIN_VALUE | at));
    }

    /** In working hours, one after another: a case has fewer facts a day than would fill them. */
    static Instant recordedAt(Plan plan, int at) {
        return plan.day(at).atStartOfDay(ZONE).toInstant().plusSeconds(OPENS + (long) at * APART + plan.number % APART);
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

    private static String hex(long number, int at) {
        long mixed = (number * 131 + at) * 0x9E3779B97F4A7C15L;
        String part = "%016x".formatted(mixed);
        return part + part + part + part;
    }
}
