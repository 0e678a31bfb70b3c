package banli.proof.pack;

import banli.proof.leaf.Json;
import banli.proof.word.Refused;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * 包是什么的。 What a pack is of, {@code about.json}. It is the word of whoever made it, so it is held against the facts.
 *
 * @param of the case, the figure or the year
 * @param at up to which fact it was counted, null for a case and a reply
 * @param figures what they count, none for a case and a reply
 * @param text of a summary, in its pieces
 */
public record About(Kind kind, String of, Long year, Long at, List<Counted> figures, List<Piece> text) {
    private static final String APP = "banli/about/1";
    private static final Set<String> FIELDS = Set.of("app", "at", "figures", "kind", "of", "text", "year");
    private static final Set<String> OF_FIGURE = Set.of("among", "counted", "id", "name", "outOf", "value");
    private static final Set<String> OF_PIECE = Set.of("case", "figure", "text");

    /** 哪一种。 Which kind of pack. */
    public enum Kind {
        /** A case, with what beside it its facts refer to. */
        CASE,
        /** What was published of a case, and nothing else of it. */
        REPLY,
        /** A figure of a year, with every case that it counts. */
        FIGURE,
        /** The summary of a year, with every case behind its figures. */
        SUMMARY
    }

    /**
     * 指标所计。 A figure and the cases that it counts, one for each that counts, so their number is its value.
     *
     * @param among the cases that it is a share of, null for a plain count
     */
    public record Counted(String id, String name, List<String> counted, List<String> among) {
        private Map<String, Object> written() {
            Map<String, Object> object = new HashMap<>();
            object.put("among", among);
            object.put("counted", counted);
            object.put("id", id);
            object.put("name", name);
            object.put("outOf", among == null ? null : (long) among.size());
            object.put("value", (long) counted.size());
            return object;
        }

        private static Counted read(Map<?, ?> object) {
            List<String> among = object.get("among") == null ? null : texts(object, "among");
            Counted read = new Counted(word(object, "id"), word(object, "name"), texts(object, "counted"), among);
            if (!read.written().equals(object)) {
                throw new Refused(
                        "指标“" + read.name + "”的值与所列的案件数不符。",
                        "The value of the figure \"" + read.name + "\" is not the number of cases listed.");
            }
            return read;
        }
    }

    /** 一段文字。 A piece of text, bound to a figure, to a case, or to neither. */
    public record Piece(String text, String figure, String caseKey) {
        private Map<String, Object> written() {
            Map<String, Object> object = new HashMap<>();
            object.put("case", caseKey);
            object.put("figure", figure);
            object.put("text", text);
            return object;
        }

        private static Piece read(Map<?, ?> object) {
            return new Piece(word(object, "text"), orNull(object, "figure"), orNull(object, "case"));
        }
    }

    /** 一案的。 Of a case. */
    public static About ofCase(String key) {
        return new About(Kind.CASE, key, null, null, List.of(), List.of());
    }

    /** 公开答复的。 Of what was published of a case. */
    public static About ofReply(String key) {
        return new About(Kind.REPLY, key, null, null, List.of(), List.of());
    }

    /** Every case that it names. */
    Set<String> cases() {
        Set<String> cases = new HashSet<>();
        for (Counted figure : figures) {
            cases.addAll(figure.counted());
            cases.addAll(figure.among() == null ? List.of() : figure.among());
        }
        text.stream().filter(piece -> piece.caseKey() != null).forEach(piece -> cases.add(piece.caseKey()));
        if (kind == Kind.CASE || kind == Kind.REPLY) {
            cases.add(of);
        }
        return cases;
    }

    /** 写出。 As it stands in a pack. */
    public byte[] written() {
        Map<String, Object> object = new HashMap<>();
        object.put("app", APP);
        object.put("at", at);
        object.put("figures", figures.stream().map(Counted::written).toList());
        object.put("kind", kind.name().toLowerCase(Locale.ROOT));
        object.put("of", of);
        object.put("text", text.stream().map(Piece::written).toList());
        object.put("year", year);
        return Json.written(object);
    }

    /** @throws Refused when it is none, or a value is not what it lists */
    static About read(byte[] bytes) {
        Map<?, ?> object = Json.read(bytes);
        if (!APP.equals(object.get("app")) || !object.keySet().equals(FIELDS)) {
            throw notOne();
        }
        String kind = word(object, "kind");
        return new About(
                Arrays.stream(Kind.values())
                        .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(kind))
                        .findFirst()
                        .orElseThrow(About::notOne),
                word(object, "of"),
                number(object, "year"),
                number(object, "at"),
                objects(object, "figures", OF_FIGURE, Counted::read),
                objects(object, "text", OF_PIECE, Piece::read));
    }

    private static Long number(Map<?, ?> object, String name) {
        if (object.get(name) == null) {
            return null;
        }
        return object.get(name) instanceof Long number ? number : refuse();
    }

    private static String word(Map<?, ?> object, String name) {
        return object.get(name) instanceof String text ? text : refuse();
    }

    private static String orNull(Map<?, ?> object, String name) {
        return object.get(name) == null ? null : word(object, name);
    }

    private static List<String> texts(Map<?, ?> object, String name) {
        return list(object, name).stream()
                .map(one -> one instanceof String text ? text : About.<String>refuse())
                .toList();
    }

    private static <T> List<T> objects(
            Map<?, ?> object, String name, Set<String> fields, Function<Map<?, ?>, T> reading) {
        return list(object, name).stream()
                .map(one -> one instanceof Map<?, ?> inner && inner.keySet().equals(fields)
                        ? reading.apply(inner)
                        : About.<T>refuse())
                .toList();
    }

    private static List<?> list(Map<?, ?> object, String name) {
        return object.get(name) instanceof List<?> list ? list : refuse();
    }

    private static <T> T refuse() {
        throw notOne();
    }

    private static Refused notOne() {
        return new Refused("about.json 不是证据包的。", "about.json is none of a pack.");
    }
}
