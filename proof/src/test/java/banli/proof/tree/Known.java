package banli.proof.tree;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;

/** 手边的树。 Trees of leaves at hand, for comparison: by the definition of RFC 6962 and nothing else. */
public final class Known {
    /** The eight entries of the reference tree of Certificate Transparency (transparency-dev/merkle, testonly). */
    public static final List<byte[]> ENTRIES =
            hex("", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f");

    private Known() {}

    /** Of leaves. */
    public static Subtrees of(List<Hash> leaves) {
        return (level, index) -> root(leaves.subList((int) (index << level), (int) (index + 1 << level)));
    }

    /** The root, word for word as RFC 6962 2.1 defines it. */
    public static Hash root(List<Hash> leaves) {
        if (leaves.size() < 2) {
            return leaves.isEmpty() ? Hash.EMPTY : leaves.getFirst();
        }
        int left = Integer.highestOneBit(leaves.size() - 1);
        return Hash.node(root(leaves.subList(0, left)), root(leaves.subList(left, leaves.size())));
    }

    /** So many different leaves. */
    public static List<Hash> leaves(int many) {
        return IntStream.range(0, many)
                .mapToObj(number -> Hash.leaf(("leaf " + number).getBytes(StandardCharsets.UTF_8)))
                .toList();
    }

    static List<byte[]> hex(String... texts) {
        return Arrays.stream(texts).map(HexFormat.of()::parseHex).toList();
    }

    static List<Hash> hashes(String... texts) {
        return hex(texts).stream().map(Hash::of).toList();
    }
}
