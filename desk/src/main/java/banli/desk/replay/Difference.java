package banli.desk.replay;

import banli.desk.draft.SentenceDiff;
import banli.language.query.casefile.CaseFile;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** 两个时刻的差别。 What changed in a file between two moments, part by part; null stands for a file that did not exist yet. */
public final class Difference {
    private static final int SENTENCES = 30;
    private static final String CASE = "row";

    private Difference() {}

    /** The parts in which anything changed, in the order of the file. */
    public static List<Part> between(CaseFile before, CaseFile after) {
        Map<String, List<Entry>> parts = new LinkedHashMap<>();
        parts.put(CASE, new ArrayList<>());
        List<Field> ofCase = new ArrayList<>();
        for (RecordComponent part : Shown.parts()) {
            Object was = Shown.value(before, part);
            Object now = Shown.value(after, part);
            if (element(part) != null) {
                parts.put(part.getName(), entries(list(was), list(now), element(part)));
            } else if (!Shown.OPENED.contains(part.getType())) {
                field(part.getName(), was, now).ifPresent(ofCase::add);
            } else if (part.getName().equals(CASE)) {
                ofCase.addAll(fields((Record) was, (Record) now, part.getType()));
            } else {
                parts.put(part.getName(), whole(fields((Record) was, (Record) now, part.getType())));
            }
        }
        parts.get(CASE).addAll(whole(ofCase));
        return parts.entrySet().stream()
                .filter(part -> !part.getValue().isEmpty())
                .map(part -> new Part(part.getKey(), part.getValue()))
                .toList();
    }

    private static List<Entry> whole(List<Field> fields) {
        return fields.isEmpty() ? List.of() : List.of(new Entry(Kind.CHANGED, Map.of(), fields));
    }

    private static List<Entry> entries(List<Record> before, List<Record> after, Class<?> type) {
        Map<List<Object>, Record> was = keyed(before, type);
        Map<List<Object>, Record> now = keyed(after, type);
        List<Entry> entries = new ArrayList<>();
        was.forEach((key, gone) -> {
            if (!now.containsKey(key)) {
                entries.add(new Entry(Kind.WENT, heading(gone, type), fields(gone, null, type)));
            }
        });
        now.forEach((key, it) -> {
            Record earlier = was.get(key);
            List<Field> fields = fields(earlier, it, type);
            if (earlier == null || !fields.isEmpty()) {
                entries.add(new Entry(earlier == null ? Kind.CAME : Kind.CHANGED, heading(it, type), fields));
            }
        });
        return entries;
    }

    /** By their keys; those with the same key are told apart by their order, counted in the last place of the key. */
    private static Map<List<Object>, Record> keyed(List<Record> elements, Class<?> type) {
        Map<List<Object>, Integer> counts = new HashMap<>();
        Map<List<Object>, Record> keyed = new LinkedHashMap<>();
        for (Record element : elements) {
            List<Object> key = Shown.KEYS.get(type).stream()
                    .map(name -> Shown.value(element, name))
                    .collect(Collectors.toCollection(ArrayList::new));
            key.add(counts.merge(
                    key.stream().map(String::valueOf).<Object>map(it -> it).toList(), 1, Integer::sum));
            keyed.put(key, element);
        }
        return keyed;
    }

    /** What tells it from the others of its list; the first round goes without saying. */
    private static Map<String, Object> heading(Record element, Class<?> type) {
        Map<String, Object> heading = new LinkedHashMap<>();
        for (String name : Shown.KEYS.get(type)) {
            Object value = Shown.value(element, name);
            boolean firstRound = name.equals("round") && Integer.valueOf(1).equals(value);
            if (value != null && !(firstRound && Shown.KEYS.get(type).size() > 1)) {
                heading.put(name, value);
            }
        }
        return heading;
    }

    private static List<Field> fields(Record before, Record after, Class<?> type) {
        return Shown.components(type).stream()
                .flatMap(it -> field(it.getName(), Shown.value(before, it), Shown.value(after, it)).stream())
                .toList();
    }

    private static Optional<Field> field(String name, Object before, Object after) {
        Object was = said(before);
        Object now = said(after);
        if (Objects.equals(was, now)) {
            return Optional.empty();
        }
        boolean bySentence =
                was instanceof String one && now instanceof String other && one.length() + other.length() > SENTENCES;
        return Optional.of(
                new Field(name, was, now, bySentence ? SentenceDiff.between((String) was, (String) now) : List.of()));
    }

    /** Nothing, an empty text or list, and no to a question are all nothing to tell. */
    private static Object said(Object value) {
        boolean nothing = value instanceof String text && text.isBlank()
                || value instanceof Collection<?> all && all.isEmpty()
                || Boolean.FALSE.equals(value);
        return nothing ? null : value;
    }

    /** What a list of the file is of; null for what is no list of records with a key. */
    private static Class<?> element(RecordComponent part) {
        return part.getGenericType() instanceof ParameterizedType list
                        && list.getActualTypeArguments()[0] instanceof Class<?> of
                        && Shown.KEYS.containsKey(of)
                ? of
                : null;
    }

    @SuppressWarnings("unchecked")
    private static List<Record> list(Object value) {
        return value == null ? List.of() : (List<Record>) value;
    }

    /** 怎样变了。 What became of an element. */
    public enum Kind {
        /** It came. */
        CAME,
        /** It went. */
        WENT,
        /** It changed. */
        CHANGED
    }

    /** 一部分。 A part of the file, by the name of its component; {@code row} for the case itself. */
    public record Part(String name, List<Entry> entries) {}

    /** 一项。 An element of a part: what tells it from the others by name of component, and the values that changed. */
    public record Entry(Kind kind, Map<String, Object> heading, List<Field> fields) {}

    /** 一个值。 A value by the name of its component; {@code pieces} when both texts are worth comparing by sentence. */
    public record Field(String name, Object was, Object now, List<SentenceDiff.Piece> pieces) {}
}
