package banli.desk.docx;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** 所填的内容。 What a template is filled with, by the names of fields. What is not given is empty. */
public final class Values {
    private final Map<String, String> texts = new LinkedHashMap<>();
    private final Map<String, List<Map<String, String>>> lists = new LinkedHashMap<>();
    private final Map<String, byte[]> pictures = new LinkedHashMap<>();
    private final Set<String> prose = new HashSet<>();

    /** 文字。 Words; null is empty. */
    public Values text(String name, String text) {
        texts.put(name, text == null ? "" : text);
        return this;
    }

    /** 正文。 Words whose paragraphs are set in by two characters wherever they have no blanks of their own and address nobody. */
    public Values prose(String name, String text) {
        prose.add(name);
        return text(name, text);
    }

    /** 列表。 Several things, each by the names that hold in it. */
    public Values list(String name, List<Map<String, String>> entries) {
        lists.put(name, entries);
        return this;
    }

    /** 图。 A square picture as PNG. */
    public Values picture(String name, byte[] png) {
        pictures.put(name, png);
        return this;
    }

    /** 文字。 The words of a name, empty for none. */
    public String text(String name) {
        return texts.getOrDefault(name, "");
    }

    /** 列表。 The entries of a list, none where there are none. */
    public List<Map<String, String>> list(String name) {
        return lists.getOrDefault(name, List.of());
    }

    /** Something for each name, to try a template with. */
    static Values specimen(Fields fields) {
        Values values = new Values();
        fields.texts().forEach(name -> values.text(name, name));
        fields.lists()
                .forEach((name, columns) -> values.list(
                        name,
                        List.of(columns.stream().collect(Collectors.toMap(Function.identity(), Function.identity())))));
        return values;
    }

    boolean has(String name) {
        return texts.containsKey(name);
    }

    boolean isProse(String name) {
        return prose.contains(name);
    }

    byte[] picture(String name) {
        return pictures.get(name);
    }

    /** How often what stands between the two marks of a name is written, and with what: once for words that there are. */
    List<Values> within(String name) {
        if (lists.containsKey(name)) {
            return lists.get(name).stream().map(this::with).toList();
        }
        return !text(name).isBlank() || pictures.containsKey(name) ? List.of(this) : List.of();
    }

    private Values with(Map<String, String> entry) {
        Values inner = new Values();
        inner.texts.putAll(texts);
        inner.lists.putAll(lists);
        inner.pictures.putAll(pictures);
        inner.prose.addAll(prose);
        entry.forEach(inner::text);
        return inner;
    }
}
