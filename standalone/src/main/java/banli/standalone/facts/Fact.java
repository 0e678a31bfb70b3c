package banli.standalone.facts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * 一条存储的事实。 A fact as either store holds it.
 *
 * @param position its number, from 0
 * @param at when it was recorded, milliseconds since 1970
 * @param payload the bytes as stored
 * @param meta metadata; names and texts, without order
 */
public record Fact(
        long position,
        String eventId,
        String aggregateType,
        String stream,
        long sequence,
        String type,
        String revision,
        long at,
        byte[] payload,
        Map<String, String> meta) {

    /** SHA-256 of the fact's leaf as the proof defines it ({@code banli/leaf/1}): whatever a store may not change. */
    public byte[] digest() {
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
        return sha256(canonical(leaf).getBytes(StandardCharsets.UTF_8));
    }

    /** 摘要算法。 SHA-256, begun. */
    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }

    private static byte[] sha256(byte[] bytes) {
        return sha256().digest(bytes);
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(sha256(bytes));
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
