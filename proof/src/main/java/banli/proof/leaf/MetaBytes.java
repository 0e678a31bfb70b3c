package banli.proof.leaf;

import java.util.Arrays;

/**
 * 元数据的字节。 Metadata as RFC 8785 writes them, made of the bytes that are stored, where those are plain: names of ASCII, texts
 * without escapes, no white space. Then the RFC's form has the same members and sorts them.
 */
final class MetaBytes {
    private static final int MOST = 32;

    private final int[] begins = new int[MOST];
    private final int[] named = new int[MOST];
    private final int[] ends = new int[MOST];
    private byte[] row;
    private int limit;
    private int members;
    private byte[] bytes;
    private int from;
    private int length;
    private byte[] scratch = new byte[512];

    /** Whether they are plain; then the other methods tell where they are. */
    boolean canonical(byte[] stored, int begin, int many) {
        row = stored;
        limit = begin + many;
        members = 0;
        if (many < 2 || row[begin] != '{' || row[limit - 1] != '}') {
            return false;
        }
        boolean sorted = true;
        int at = begin + 1;
        while (at < limit - 1) {
            int after = members < MOST ? member(at) : -1;
            if (after < 0 || row[after] != ',' && after != limit - 1 || row[after] == ',' && after == limit - 2) {
                return false;
            }
            begins[members] = at;
            ends[members] = after;
            sorted &= members == 0 || compared(members - 1, members) < 0;
            members++;
            at = after + 1;
        }
        if (sorted) {
            bytes = stored;
            from = begin;
            length = many;
            return true;
        }
        return sorted(many);
    }

    byte[] bytes() {
        return bytes;
    }

    int from() {
        return from;
    }

    int length() {
        return length;
    }

    /** Where the member that begins there ends; negative when it is not plain. */
    private int member(int at) {
        int colon = text(at, true);
        if (colon < 0 || row[colon] != ':') {
            return -1;
        }
        named[members] = colon;
        return text(colon + 1, false);
    }

    /** What follows on a text that begins there; within the row, since its last byte is no part of a text. */
    private int text(int begin, boolean ascii) {
        if (row[begin] != '"') {
            return -1;
        }
        int end = limit - 1;
        for (int at = Plain.until(row, begin + 1, end); at < end; at = Plain.until(row, at, end)) {
            if (row[at] == '"') {
                return at + 1;
            }
            int more = ascii ? 0 : letter(at);
            if (more == 0) {
                return -1;
            }
            at += more;
        }
        return -1;
    }

    /** How many bytes a letter of two or three has; 0 for what is none, or would have to be looked at more closely. */
    private int letter(int at) {
        int first = row[at] & 0xff;
        if (first >= 0xc2 && first <= 0xdf) {
            return follows(at + 1) ? 2 : 0;
        }
        boolean three = first > 0xe0 && first <= 0xef && first != 0xed;
        return three && follows(at + 1) && follows(at + 2) ? 3 : 0;
    }

    private boolean follows(int at) {
        return at < limit && (row[at] & 0xc0) == 0x80;
    }

    private int compared(int one, int other) {
        return Arrays.compare(row, begins[one] + 1, named[one] - 1, row, begins[other] + 1, named[other] - 1);
    }

    private boolean sorted(int many) {
        for (int next = 1; next < members; next++) {
            for (int place = next; place > 0 && compared(place - 1, place) > 0; place--) {
                swap(begins, place);
                swap(named, place);
                swap(ends, place);
            }
        }
        if (scratch.length < many) {
            scratch = new byte[2 * many];
        }
        int size = 0;
        for (int member = 0; member < members; member++) {
            if (member > 0 && compared(member - 1, member) == 0) {
                return false;
            }
            scratch[size++] = (byte) (member == 0 ? '{' : ',');
            System.arraycopy(row, begins[member], scratch, size, ends[member] - begins[member]);
            size += ends[member] - begins[member];
        }
        scratch[size++] = '}';
        bytes = scratch;
        from = 0;
        length = size;
        return true;
    }

    private static void swap(int[] places, int place) {
        int one = places[place];
        places[place] = places[place - 1];
        places[place - 1] = one;
    }
}
