package banli.desk.docx;

import java.util.Map;
import java.util.Set;

/**
 * 可用的字段。 The names that a template may ask for; there are no others and nothing is reckoned.
 *
 * @param texts names that stand for words
 * @param lists names that stand for several things, each with the names that hold in one of them
 * @param pictures names that stand for a picture
 */
public record Fields(Set<String> texts, Map<String, Set<String>> lists, Set<String> pictures) {
    boolean knows(String name) {
        return texts.contains(name) || lists.containsKey(name) || pictures.contains(name);
    }

    /** The list in whose entries a name holds; null for none. */
    String listOf(String name) {
        return lists.entrySet().stream()
                .filter(list -> list.getValue().contains(name))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }
}
