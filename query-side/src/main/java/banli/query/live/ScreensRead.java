package banli.query.live;

import banli.language.event.LedgerEvent.RebuildCertified;
import banli.query.feed.Entry;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/**
 * 画面读到之处。 What the screens have read in one batch.
 *
 * @param position the last fact's number
 * @param last the last sequence read of each stream; of no use when {@code all}
 * @param all whether any stream may have been read
 */
record ScreensRead(long position, Map<String, Long> last, boolean all) {
    /** PostgreSQL takes notifications under 8,000 bytes. */
    private static final int LONGEST = 7_800;

    private static final String ANY = "*";

    /** After a rebuild any page may show something else. */
    static ScreensRead of(List<Entry> entries) {
        if (entries.stream().anyMatch(entry -> entry.fact() instanceof RebuildCertified)) {
            return any(entries.getLast().position());
        }
        Map<String, Long> last = new HashMap<>();
        entries.forEach(entry -> last.merge(entry.stream(), entry.sequence(), Math::max));
        return new ScreensRead(entries.getLast().position(), last, false);
    }

    static ScreensRead any(long position) {
        return new ScreensRead(position, Map.of(), true);
    }

    boolean reads(String stream) {
        return all || last.containsKey(stream);
    }

    /** The last sequence read of a stream, -1 when nothing of it was read. */
    long last(String stream) {
        return last.getOrDefault(stream, -1L);
    }

    /** As one line of words: the position, then stream and sequence in turn. A stream's name holds no space. */
    String asText() {
        StringJoiner words = new StringJoiner(" ").add(Long.toString(position));
        if (all) {
            return words.add(ANY).toString();
        }
        last.forEach((stream, sequence) -> words.add(stream).add(Long.toString(sequence)));
        return words.length() > LONGEST ? any(position).asText() : words.toString();
    }

    /** Of what {@link #asText} wrote. */
    static ScreensRead ofText(String text) {
        String[] words = text.split(" ");
        long position = Long.parseLong(words[0]);
        if (words.length > 1 && ANY.equals(words[1])) {
            return any(position);
        }
        Map<String, Long> last = new HashMap<>();
        for (int i = 1; i + 1 < words.length; i += 2) {
            last.put(words[i], Long.parseLong(words[i + 1]));
        }
        return new ScreensRead(position, last, false);
    }
}
