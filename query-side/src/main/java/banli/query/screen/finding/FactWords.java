package banli.query.screen.finding;

import banli.language.act.Act;
import banli.language.word.Text;
import banli.wire.WireNames;
import java.util.HashMap;
import java.util.Map;

/** 记录的叫法。 How kinds of facts are called: as the act is that records them, in the first place where it can. */
final class FactWords {
    private static final Map<String, Text> WORDS = new HashMap<>();

    static {
        for (Act act : Act.values()) {
            WORDS.putIfAbsent(WireNames.of(act.facts().getFirst()), act.label());
        }
        for (Act act : Act.values()) {
            act.facts().forEach(fact -> WORDS.putIfAbsent(WireNames.of(fact), act.label()));
        }
    }

    private FactWords() {}

    /** By wire name; a kind that no act of a case records is called by that. */
    static Text of(String type) {
        return WORDS.getOrDefault(type, new Text(type, type));
    }
}
