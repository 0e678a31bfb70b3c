package banli.desk.attach;

import java.util.Arrays;
import java.util.HexFormat;

/** 文件头。 What the first bytes of a document say it is. */
enum Magic {
    /** {@code %PDF-}. */
    PDF("255044462d"),
    /** A ZIP, also Office documents since 2007. */
    ZIP("504b0304"),
    /** An OLE container, as Office documents until 2003. */
    OLE("d0cf11e0a1b11ae1"),
    /** PNG. */
    PNG("89504e470d0a1a0a"),
    /** JPEG. */
    JPEG("ffd8ff"),
    /** None of the others: text when all of it is UTF-8 without control characters. */
    TEXT("");

    /** How many bytes are enough to tell. */
    static final int ENOUGH = 8;

    private final byte[] start;

    Magic(String hex) {
        this.start = HexFormat.of().parseHex(hex);
    }

    static Magic of(byte[] head) {
        return Arrays.stream(values())
                .filter(magic -> head.length >= magic.start.length
                        && Arrays.equals(magic.start, 0, magic.start.length, head, 0, magic.start.length))
                .findFirst()
                .orElse(TEXT);
    }
}
