package banli.bench.years;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 样稿。 The bytes of a fact's content, made once, in which only the days differ. It is made of a fact whose own day is
 * {@link #ON} and whose case came on {@link #CAME}; each day in it is known by its distance to one of them.
 */
final class Template {
    /** When the fact of a template happens. */
    static final LocalDate ON = LocalDate.of(1000, 6, 1);

    /** When the case of a template came. */
    static final LocalDate CAME = LocalDate.of(3000, 6, 1);

    private static final Pattern DAY = Pattern.compile("\"((1|3)[0-9]{3}-[0-9]{2}-[0-9]{2})\"");
    private static final long FIRST = LocalDate.of(1990, 1, 1).toEpochDay();
    private static final byte[][] DAYS = new byte[30_000][];

    private final String type;
    private final String revision;
    private final byte[] bytes;
    private final List<Hole> holes = new ArrayList<>();

    Template(String type, String revision, byte[] bytes) {
        this.type = type;
        this.revision = revision;
        this.bytes = bytes;
        // One char a byte, so that places in the text are places in the bytes.
        Matcher day = DAY.matcher(new String(bytes, StandardCharsets.ISO_8859_1));
        while (day.find()) {
            boolean ofFact = "1".equals(day.group(2));
            holes.add(new Hole(day.start(1), ofFact, (int)
                    (LocalDate.parse(day.group(1)).toEpochDay() - (ofFact ? ON : CAME).toEpochDay())));
        }
    }

    String type() {
        return type;
    }

    String revision() {
        return revision;
    }

    /** The content of a fact of that day, of a case that came on the other. */
    byte[] filled(long on, long came) {
        byte[] content = bytes.clone();
        for (Hole hole : holes) {
            byte[] day = day((hole.ofFact ? on : came) + hole.days);
            System.arraycopy(day, 0, content, hole.at, day.length);
        }
        return content;
    }

    private static byte[] day(long epochDay) {
        int index = (int) (epochDay - FIRST);
        byte[] known = DAYS[index];
        if (known == null) {
            known = LocalDate.ofEpochDay(epochDay).toString().getBytes(StandardCharsets.US_ASCII);
            DAYS[index] = known;
        }
        return known;
    }

    private record Hole(int at, boolean ofFact, int days) {}
}
