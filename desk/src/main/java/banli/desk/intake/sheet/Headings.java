package banli.desk.intake.sheet;

import banli.desk.intake.file.Cell;
import banli.desk.intake.file.Line;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** 表头。 Which row is the headings, and what each column most likely holds. */
public final class Headings {
    private static final int ABOVE = 20;
    /** A heading that only holds a known one must hold so much of it. */
    private static final int TELLING = 3;

    private Headings() {}

    /** 表头所在。 The index of the row with the most known headings, the first row where none is known. */
    public static int at(List<Line> lines) {
        int best = 0;
        int most = 0;
        for (int at = 0; at < Math.min(ABOVE, lines.size()); at++) {
            int known = known(lines.get(at).cells());
            if (known > most) {
                best = at;
                most = known;
            }
        }
        return best;
    }

    /** 认得几个。 How many of these are known headings of a kind of sheet. */
    public static int known(List<Cell> cells) {
        List<String> headings = cells.stream().map(Cell::text).toList();
        return Stream.of(SheetKind.values())
                .mapToInt(kind -> score(kind, headings))
                .max()
                .orElse(0);
    }

    /** 哪一种表。 The kind of sheet by its headings: people only where it has no title of cases. */
    public static SheetKind kind(List<String> headings) {
        return score(SheetKind.PEOPLE, headings) > score(SheetKind.CASES, headings)
                        && !guessed(SheetKind.CASES, headings).contains(Field.TITLE)
                ? SheetKind.PEOPLE
                : SheetKind.CASES;
    }

    /** 逐列猜测。 A field for each column, null for none; each field once, where it fits best. */
    public static List<Field> guessed(SheetKind kind, List<String> headings) {
        List<Field> fields = new ArrayList<>(Collections.nCopies(headings.size(), null));
        List<String> plain = headings.stream().map(Headings::plain).toList();
        // Those that say exactly a known heading go first, by how usual it is; then those that hold one.
        int most = Arrays.stream(Field.values())
                .mapToInt(field -> field.headings().size())
                .max()
                .orElse(0);
        for (int rank = 0; rank < most; rank++) {
            for (Field field : kind.fields()) {
                if (rank < field.headings().size() && !fields.contains(field)) {
                    int at = plain.indexOf(plain(field.headings().get(rank)));
                    if (at >= 0 && fields.get(at) == null) {
                        fields.set(at, field);
                    }
                }
            }
        }
        for (int at = 0; at < plain.size(); at++) {
            if (fields.get(at) == null) {
                Optional<Field> held = holding(kind, plain.get(at)).filter(field -> !fields.contains(field));
                if (held.isPresent()) {
                    fields.set(at, held.get());
                }
            }
        }
        return fields;
    }

    private static Optional<Field> holding(SheetKind kind, String heading) {
        return kind.fields().stream()
                .filter(field -> field.headings().stream()
                        .anyMatch(known -> known.length() >= TELLING && heading.contains(plain(known))))
                .findFirst();
    }

    private static int score(SheetKind kind, List<String> headings) {
        return (int) guessed(kind, headings).stream().filter(Objects::nonNull).count();
    }

    /** 表头的写法。 Without blanks, brackets and marks, in narrow letters. */
    public static String plain(String heading) {
        return Normalizer.normalize(heading, Normalizer.Form.NFKC)
                .replaceAll("\\([^)]{0,60}\\)", "")
                .replaceAll("[\\s\\p{P}\\p{S}]+", "")
                .toLowerCase(Locale.ROOT);
    }
}
