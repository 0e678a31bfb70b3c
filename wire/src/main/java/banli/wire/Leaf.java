package banli.wire;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** 一条事实的叶子。 A fact's leaf as the proof defines it ({@code banli/leaf/1}), digested: whatever a store may not change. */
public final class Leaf {
    private Leaf() {}

    /**
     * 叶子的 SHA-256。 Of a fact as either store holds it.
     *
     * @param at when it was recorded, milliseconds since 1970
     * @param payload the bytes as stored
     * @param meta metadata; names and texts, without order
     */
    public static byte[] digest(
            String stream,
            long sequence,
            String eventId,
            String type,
            String revision,
            long at,
            byte[] payload,
            Map<String, String> meta) {
        SortedMap<String, Object> leaf = new TreeMap<>();
        leaf.put("app", "banli/leaf/1");
        leaf.put("at", at);
        leaf.put("event", eventId);
        leaf.put("meta", hex(canonical(new TreeMap<>(meta)).getBytes(StandardCharsets.UTF_8)));
        leaf.put("payload", hex(payload));
        leaf.put("rev", revision);
        leaf.put("seq", sequence);
        leaf.put("stream", stream);
        leaf.put("type", type);
        return sha256().digest(canonical(leaf).getBytes(StandardCharsets.UTF_8));
    }

    /** 摘要算法。 SHA-256, begun. */
    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(sha256().digest(bytes));
    }

    /** RFC 8785 for what a leaf holds: texts and integers, names in the order of their UTF-16 units. */
    private static String canonical(SortedMap<String, ?> values) {
        StringBuilder json = new StringBuilder("{");
        for (Iterator<? extends Map.Entry<String, ?>> next = values.entrySet().iterator(); next.hasNext(); ) {
            Map.Entry<String, ?> entry = next.next();
            quote(json, entry.getKey()).append(':');
            if (entry.getValue() instanceof String text) {
                quote(json, text);
            } else {
                json.append(entry.getValue());
            }
            json.append(next.hasNext() ? "," : "");
        }
        return json.append('}').toString();
    }

    private static StringBuilder quote(StringBuilder json, String text) {
        json.append('"');
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            switch (unit) {
                case '"' -> json.append("\\\"");
                case '\\' -> json.append("\\\\");
                case '\b' -> json.append("\\b");
                case '\t' -> json.append("\\t");
                case '\n' -> json.append("\\n");
                case '\f' -> json.append("\\f");
                case '\r' -> json.append("\\r");
                default -> json.append(unit < ' ' ? String.format("\\u%04x", (int) unit) : unit);
            }
        }
        return json.append('"');
    }
}
