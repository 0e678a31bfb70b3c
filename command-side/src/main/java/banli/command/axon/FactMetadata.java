package banli.command.axon;

import banli.command.rulebook.PolicyInForce;
import banli.language.event.CaseEvent;
import banli.language.event.LedgerFact;
import banli.language.word.Actor;
import banli.language.word.Meta;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.messaging.MetaData;

/**
 * 事实的元数据。 Who, in which office, under which key and policy: what each fact carries beside its payload. A handler
 * takes it as a parameter; it is made from the command's metadata and the proved actor.
 */
final class FactMetadata {
    private static final List<String> CARRIED = List.of(Meta.KEY, Meta.MADE_UP);
    private static final List<String> OF_AN_ENTRY = List.of(Meta.ENTRY, Meta.ENTRY_SOURCE, Meta.ENTERED_BY);

    private final Map<String, String> common;
    private final LocalDate today;

    private FactMetadata(Map<String, String> common, LocalDate today) {
        this.common = common;
        this.today = today;
    }

    /** The metadata of one command's facts; hmac is hex. */
    static FactMetadata of(Actor actor, Map<String, ?> command, String hmac, LocalDate today) {
        Map<String, String> common = new LinkedHashMap<>();
        put(common, Meta.ACTOR, actor.person());
        put(common, Meta.ACTOR_NAME, actor.name());
        put(common, Meta.OFFICE, actor.office() == null ? null : actor.office().name());
        put(common, Meta.ACTING_UNIT, actor.unit());
        put(common, Meta.ON_BEHALF_OF, actor.onBehalfOf());
        CARRIED.forEach(name -> put(common, name, (String) command.get(name)));
        if (Meta.HISTORICAL.equals(command.get(Meta.ENTRY))) {
            OF_AN_ENTRY.forEach(name -> put(common, name, (String) command.get(name)));
        }
        put(common, Meta.COMMAND_HMAC, hmac);
        return new FactMetadata(common, today);
    }

    /** The same for what the act says in another stream as well: a key serves one stream, so this has one of its own. */
    FactMetadata in(String stream) {
        Map<String, String> there = new LinkedHashMap<>(common);
        there.put(Meta.KEY, key() + "/" + stream);
        return new FactMetadata(there, today);
    }

    /** The idempotency key. */
    String key() {
        return common.get(Meta.KEY);
    }

    /** Who sends it: the person, or the one who enters it for the person that a register names. */
    String sender() {
        return sender(common);
    }

    /** Who sent what carries this metadata. */
    static String sender(Map<String, ?> metadata) {
        return (String)
                (metadata.get(Meta.ENTERED_BY) == null ? metadata.get(Meta.ACTOR) : metadata.get(Meta.ENTERED_BY));
    }

    /** HMAC of the command, hex. */
    String hmac() {
        return common.get(Meta.COMMAND_HMAC);
    }

    /** The metadata of that fact; the policy is null where none bears on it. A historical entry is never late. */
    MetaData of(LedgerFact fact, PolicyInForce policy) {
        Map<String, String> all = new LinkedHashMap<>(common);
        if (policy != null) {
            put(all, Meta.POLICY, policy.version());
            put(all, Meta.CALENDAR, policy.calendarVersion());
            boolean historical = Meta.HISTORICAL.equals(common.get(Meta.ENTRY));
            if (!historical && fact instanceof CaseEvent act && policy.late(act.happenedOn(), today)) {
                all.put(Meta.LATE, "true");
            }
        }
        return MetaData.from(all);
    }

    private static void put(Map<String, String> all, String name, String value) {
        if (value != null) {
            all.put(name, value);
        }
    }
}
