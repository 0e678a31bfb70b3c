package banli.desk.column;

import banli.desk.problem.Problem;
import banli.desk.problem.ProblemKind;
import banli.language.query.column.PublicGroup;
import banli.language.word.Sha256;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * 公示栏的一个地址。 What a name under {@code /public} asks for: {@code index.html}, {@code year-2021.p2.en.html},
 * {@code figures-2021.html}, {@code search.html}, {@code feed.atom}. A page is the same file in a folder, so that links are
 * relative everywhere.
 *
 * @param name what stands before the first hyphen
 * @param of what stands behind it, empty for nothing
 * @param page from 1
 * @param end of the names of pages in this language, {@code .html} or {@code .en.html}
 * @param kind how the name ends
 */
record ColumnPath(String name, String of, int page, String end, String kind) {
    private static final int LONGEST = 120;
    private static final int DIGITS = 9;
    private static final int SLUG = 8;
    private static final String ENGLISH = ".en.html";
    private static final String CHINESE = ".html";

    static ColumnPath of(String file) {
        List<String> parts = new ArrayList<>(List.of(file.split("\\.", -1)));
        if (file.length() > LONGEST || parts.size() < 2) {
            throw none();
        }
        String kind = parts.removeLast();
        boolean english = parts.size() > 1 && parts.getLast().equals("en");
        if (english) {
            parts.removeLast();
        }
        int page = parts.size() == 2 ? page(parts.removeLast()) : 1;
        if (parts.size() != 1 || !kind.equals("html") && (english || page > 1)) {
            throw none();
        }
        String name = parts.getFirst();
        int hyphen = name.indexOf('-');
        return new ColumnPath(
                hyphen < 0 ? name : name.substring(0, hyphen),
                hyphen < 0 ? "" : name.substring(hyphen + 1),
                page,
                english ? ENGLISH : CHINESE,
                kind);
    }

    private static int page(String part) {
        boolean number = part.length() > 1
                && part.length() <= DIGITS + 1
                && part.charAt(0) == 'p'
                && part.chars().skip(1).allMatch(one -> one >= '0' && one <= '9');
        int page = number ? Integer.parseInt(part.substring(1)) : 0;
        if (page < 2) {
            throw none();
        }
        return page;
    }

    /** There is nothing there. */
    static Problem none() {
        return Problem.of(
                ProblemKind.UNKNOWN,
                "公示栏没有这一页。从公示栏首页可以找到全部已公开的答复。",
                "The public column has no such page. All published replies can be found from its first page.");
    }

    String language() {
        return end.equals(ENGLISH) ? "en" : "zh";
    }

    /** The same page in the other language. */
    String other() {
        return stem() + (page > 1 ? ".p" + page : "") + (end.equals(ENGLISH) ? CHINESE : ENGLISH);
    }

    /** Another page of the same list; the first one of all is the index. */
    String page(int number) {
        return (number > 1 ? stem() + ".p" + number : stem()) + end;
    }

    private String stem() {
        return of.isEmpty() ? name : name + "-" + of;
    }

    /** The name of a group's page, without its end: what can't stand in a name does so by its digest. */
    static String stem(PublicGroup group) {
        String value = group.value().toLowerCase(Locale.ROOT);
        boolean plain = value.chars().allMatch(one -> one >= 'a' && one <= 'z' || one >= '0' && one <= '9');
        return group.by().name().toLowerCase(Locale.ROOT) + "-"
                + (plain && value.length() <= LONGEST / 2
                        ? value
                        : Sha256.of(group.value()).substring(0, SLUG));
    }
}
