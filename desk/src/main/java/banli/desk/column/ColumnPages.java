package banli.desk.column;

import banli.desk.ask.Buses;
import banli.desk.frame.Say;
import banli.desk.problem.Problem;
import banli.desk.problem.ProblemKind;
import banli.language.query.Query;
import banli.language.query.column.PublicColumn;
import banli.language.query.column.PublicGroup;
import banli.language.query.column.PublicReplies;
import banli.language.query.column.PublicReply;
import banli.language.query.column.ReadPublicColumn;
import banli.language.query.column.ReadPublicIndex;
import banli.language.query.column.ReadPublicReplies;
import banli.language.query.column.ReadPublicReply;
import banli.language.query.column.ReadPublicYear;
import banli.language.query.summary.ReadIssuedSummary;
import banli.language.word.CaseId;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** 公示栏的各页。 Makes each file of the column. Whoever asks is nobody, so a page says the same to all. */
@Component
class ColumnPages {
    /** Rows of a page of a list. */
    static final int ROWS = 50;

    private static final Map<String, String> NOBODY = Map.of();
    /** Where the replies are. */
    static final String REPLIES = "replies/";

    private static final int LONGEST = 100;

    private final Buses buses;
    private final ColumnHtml html;
    private final ColumnPacks packs;

    ColumnPages(Buses buses, ColumnHtml html, ColumnPacks packs) {
        this.packs = packs;
        this.buses = buses;
        this.html = html;
    }

    /**
     * 所要的。 What is wanted.
     *
     * @param path under the column
     * @param q what is searched for, null for nothing
     * @param page of what was found, as asked; null for the first
     * @param site where this desk is reached, null where nobody has said; {@code lines}: whether one may write to the office
     */
    record Wanted(String path, String q, String page, String site, boolean lines) {
        String key() {
            return path + "\n" + (q == null ? "" : q + "\n" + page) + "\n" + site + "\n" + lines;
        }
    }

    /** @throws Problem when there is no such file */
    ColumnFile made(Wanted wanted) {
        if (wanted.path.startsWith(REPLIES)) {
            return reply(wanted, ColumnPath.of(wanted.path.substring(REPLIES.length())));
        }
        ColumnPath path = ColumnPath.of(wanted.path);
        return switch (path.kind()) {
            case "html" -> page(wanted, path);
            case "css" -> wanted.path.equals("column.css") ? style() : missing();
            case "atom" -> wanted.path.equals("feed.atom") ? ColumnFeeds.atom(latest(), wanted.site) : missing();
            case "xml" -> wanted.path.equals("sitemap.xml") ? sitemap(wanted) : missing();
            default -> missing();
        };
    }

    /** The same as a file in a folder, where nothing is searched; of a page that is no more, one that says so. */
    ColumnFile inFolder(Wanted wanted) {
        if (wanted.path.startsWith("search.")) {
            ColumnPath path = ColumnPath.of(wanted.path);
            return html.page(200, "columnnosearch", path, "", column().office(), Map.of());
        }
        try {
            return made(wanted);
        } catch (Problem gone) {
            if (gone.kind() != ProblemKind.UNKNOWN || !wanted.path.endsWith(".html")) {
                throw gone;
            }
            return html.problem(
                    wanted.path, Problem.of(ProblemKind.GONE, "这一页不再公开。", "This page is no longer public."));
        }
    }

    private static ColumnFile missing() {
        throw ColumnPath.none();
    }

    private static ColumnFile style() {
        try (InputStream style = ColumnPages.class.getResourceAsStream("/banli/desk/column.css")) {
            return ColumnFile.of(200, ColumnAddress.utf8("text/css"), style.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private ColumnFile page(Wanted wanted, ColumnPath path) {
        return switch (path.name()) {
            case "index" -> path.of().isEmpty() && path.page() == 1 ? list(path, null) : missing();
            case "all" -> path.of().isEmpty() && path.page() > 1 ? list(path, null) : missing();
            case "year", "kind", "subject", "section" -> list(path, group(path));
            case "search" -> path.of().isEmpty() && path.page() == 1 ? search(wanted, path) : missing();
            case "figures" -> figures(path);
            default -> missing();
        };
    }

    private PublicColumn column() {
        return buses.ask(new ReadPublicColumn(), NOBODY);
    }

    private ColumnFile sitemap(Wanted wanted) {
        return ColumnFeeds.sitemap(
                () -> buses.ask(new ReadPublicIndex(false), NOBODY).replies(), wanted.site);
    }

    private PublicReplies latest() {
        return buses.ask(new ReadPublicReplies(null, null, 1, ROWS), NOBODY);
    }

    private PublicGroup.Counted group(ColumnPath path) {
        String stem = path.name() + "-" + path.of();
        return column().groups().stream()
                .filter(one -> ColumnPath.stem(one.group()).equals(stem))
                .findFirst()
                .orElseThrow(ColumnPath::none);
    }

    private ColumnFile list(ColumnPath path, PublicGroup.Counted group) {
        PublicReplies found =
                buses.ask(new ReadPublicReplies(group == null ? null : group.group(), null, path.page(), ROWS), NOBODY);
        if (found.replies().isEmpty() && path.page() > 1) {
            throw ColumnPath.none();
        }
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("found", found);
        shown.put("group", group == null ? null : ColumnGroup.of(group, path, new Say(path.language())));
        shown.put("groups", ColumnGroup.of(found, path));
        shown.put("page", path.page());
        shown.put("before", path.page() == 1 ? null : before(path, group == null));
        ColumnPath rest = group == null ? new ColumnPath("all", "", path.page(), path.end(), path.kind()) : path;
        shown.put("next", found.total() > (long) path.page() * ROWS ? rest.page(path.page() + 1) : null);
        return html.page(200, "columnlist", path, "", found.office(), shown);
    }

    private static String before(ColumnPath path, boolean ofAll) {
        return ofAll && path.page() == 2 ? "index" + path.end() : path.page(path.page() - 1);
    }

    private ColumnFile search(Wanted wanted, ColumnPath path) {
        String q = wanted.q == null ? "" : searched(wanted.q);
        int page = number(wanted.page);
        if (q.length() > LONGEST) {
            throw Problem.of(
                    ProblemKind.REQUEST,
                    "查找的文字过长，请用不超过一百个字查找。",
                    "That is too long to search for. Use a hundred characters at the most.");
        }
        boolean asked = !q.isEmpty();
        boolean enough = List.of(q.split("\\s+")).stream().allMatch(word -> word.codePointCount(0, word.length()) > 1);
        PublicReplies found = asked && enough ? buses.ask(new ReadPublicReplies(null, q, page, ROWS), NOBODY) : null;
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("q", q);
        shown.put("short", asked && !enough);
        shown.put("found", found);
        shown.put("page", page);
        shown.put("more", found != null && found.total() > (long) page * ROWS);
        return html.page(200, "columnsearch", path, "", found == null ? column().office() : found.office(), shown);
    }

    /** Without characters that nobody types and no database takes. */
    private static String searched(String q) {
        StringBuilder typed = new StringBuilder(q.length());
        q.codePoints()
                .forEach(one -> typed.appendCodePoint(
                        Character.isISOControl(one) || Character.getType(one) == Character.SURROGATE ? ' ' : one));
        return typed.toString().strip();
    }

    private static int number(String page) {
        boolean number = page != null && page.length() <= 9 && page.chars().allMatch(one -> one >= '0' && one <= '9');
        if (page == null || page.isEmpty()) {
            return 1;
        } else if (!number || Integer.parseInt(page) == 0) {
            throw ColumnPath.none();
        }
        return Integer.parseInt(page);
    }

    /** Empty where there is none; while nothing can be asked, that is said instead. */
    private <A> Optional<A> found(Query<A> question) {
        try {
            return Optional.of(buses.ask(question, NOBODY));
        } catch (Problem told) {
            if (told.kind() == ProblemKind.UNKNOWN) {
                return Optional.empty();
            }
            throw told;
        }
    }

    private ColumnFile figures(ColumnPath path) {
        boolean year = path.page() == 1 && path.of().matches("[0-9]{4}");
        int asked = year ? Integer.parseInt(path.of()) : 0;
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("year", asked);
        shown.put("figures", found(new ReadPublicYear(asked)).orElseThrow(ColumnPath::none));
        shown.put("summary", found(new ReadIssuedSummary(asked)).orElse(null));
        return html.page(200, "columnfigures", path, "", column().office(), shown);
    }

    private ColumnFile reply(Wanted wanted, ColumnPath path) {
        String key = path.of().isEmpty() ? path.name() : path.name() + "-" + path.of();
        CaseId caseId;
        try {
            caseId = new CaseId(key);
        } catch (IllegalArgumentException none) {
            throw ColumnPath.none();
        }
        boolean pack = path.kind().equals("zip");
        if (!pack && !path.kind().equals("html") || path.page() > 1) {
            throw ColumnPath.none();
        }
        PublicReply reply = found(new ReadPublicReply(caseId)).orElseThrow(ColumnPath::none);
        if (pack) {
            return reply.withdrawn() ? missing() : packs.of(reply);
        }
        String office = column().office();
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("reply", reply);
        shown.put("site", wanted.site);
        if (reply.withdrawn()) {
            return html.page(ProblemKind.GONE.status(), "columnwithdrawn", path, "../", office, shown);
        }
        shown.put("lines", wanted.lines);
        shown.put("data", ColumnFeeds.data(reply, office, wanted.site));
        return html.page(200, "columnreply", path, "../", office, shown);
    }
}
