package banli.standalone.acts;

import banli.language.command.Command;
import banli.language.word.Meta;
import banli.language.word.Office;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * 一个带着办理人与幂等键的动作。 A command with what must stand beside it: who, in which office, under which key.
 *
 * @param meta names of {@link Meta} to their values
 */
public record Act(Command command, Map<String, String> meta) {
    /** 由某人以某职务办理。 Done by a person in an office, held in a unit (null: the whole bureau), under a key. */
    public static Act by(String person, Office office, String unit, String key, Command command) {
        Map<String, String> meta = new HashMap<>();
        meta.put(Meta.ACTOR, person);
        meta.put(Meta.OFFICE, office.name());
        meta.put(Meta.KEY, key);
        if (unit != null) {
            meta.put(Meta.ACTING_UNIT, unit);
        }
        return new Act(command, Map.copyOf(meta));
    }

    /** 由系统办理。 Done by the ledger itself. */
    public static Act bySystem(String key, Command command) {
        return by("system", Office.SYSTEM, null, key, command);
    }

    /** 标明编造之处。 Names the made-up paths of the payload; {@code *} is all of it. */
    public Act madeUp(List<String> paths) {
        return paths.isEmpty() ? this : with(Meta.MADE_UP, String.join(",", paths));
    }

    /** 补录。 Entered from an older register by a person of the registry. */
    public Act historical(String source, String enteredBy) {
        return with(Meta.ENTRY, Meta.HISTORICAL).with(Meta.ENTRY_SOURCE, source).with(Meta.ENTERED_BY, enteredBy);
    }

    private Act with(String name, String value) {
        Map<String, String> more = new HashMap<>(meta);
        more.put(name, value);
        return new Act(command, Map.copyOf(more));
    }
}
