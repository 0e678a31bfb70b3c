package banli.proof.word;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** 严格读出。 Texts that can be written in one way only are read in that way only, so that no two texts mean the same. */
public final class Strict {
    private static final int MOST_DIGITS = 19;

    private Strict() {}

    /**
     * UTF-8 文字。 Bytes as a text.
     *
     * @throws Refused when they are no UTF-8
     */
    public static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException other) {
            throw new Refused("文字不是 UTF-8。", "The text is not UTF-8.");
        }
    }

    /** 文字的字节。 A text as UTF-8. */
    public static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Base64 字节。 Of RFC 4648, section 4: with its padding, without line ends, and with spare bits of zero.
     *
     * @throws Refused when it is written in any other way
     */
    public static byte[] base64(String text) {
        try {
            byte[] bytes = Base64.getDecoder().decode(text);
            if (Base64.getEncoder().encodeToString(bytes).equals(text)) {
                return bytes;
            }
        } catch (IllegalArgumentException other) {
            // Told below.
        }
        throw new Refused(
                "“" + shortened(text) + "”不是规范的 Base64。",
                "\"" + shortened(text) + "\" is not Base64 as it must be written.");
    }

    /**
     * 十进制数。 A whole number from 0 to 2^63-1 without leading zeros.
     *
     * @throws Refused when it is written in any other way
     */
    public static long number(String text) {
        boolean digits = !text.isEmpty()
                && text.length() <= MOST_DIGITS
                && text.chars().allMatch(one -> one >= '0' && one <= '9')
                && (text.length() == 1 || text.charAt(0) != '0');
        try {
            if (digits) {
                return Long.parseLong(text);
            }
        } catch (NumberFormatException tooLarge) {
            // Told below.
        }
        throw new Refused(
                "“" + shortened(text) + "”不是规范的十进制数。",
                "\"" + shortened(text) + "\" is not a decimal number as it must be written.");
    }

    /** 供人看的片段。 A piece of a foreign text for a sentence: short, without what a screen would obey. */
    public static String shortened(String text) {
        return shown(text.length() > 40 ? text.substring(0, 40) + "…" : text);
    }

    /** 可示人的文字。 A foreign text without what a screen would obey. */
    public static String shown(String text) {
        return text.codePoints()
                .map(one -> Character.isISOControl(one) || Character.getType(one) == Character.FORMAT ? '·' : one)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
