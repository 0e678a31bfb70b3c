package banli.bench.outward;

import banli.bench.Browser;
import banli.bench.House;
import banli.bench.Program;
import banli.bench.Section;
import banli.bench.Section.Line;
import banli.standalone.register.Demo;
import java.net.http.HttpTimeoutException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 两万案的页面。 The pages about what goes out, and those that count for every page, at 20,000 cases: one alone, and twelve at once. */
public final class PagesOfMany implements Program {
    private static final int ALONE = 5;
    private static final int AT_ONCE = 12;
    private static final double MOST = 1_000;

    /** 一页。 A page and who opens it; nobody for an empty name. */
    private record Asked(String user, String path) {}

    @Override
    public String name() {
        return "pages";
    }

    @Override
    public Optional<String> beyond(int size) {
        return size == 1 ? Optional.empty() : Optional.of(Filled.ONE_SIZE);
    }

    @Override
    public Section run(int size) throws Exception {
        House many = Filled.house();
        List<Line> lines = new ArrayList<>();
        try (House few = House.open()) {
            Map<String, Browser> ofMany = new HashMap<>();
            Map<String, Browser> ofFew = new HashMap<>();
            for (Asked one : asked(many)) {
                Line line = line(one, browser(many, one, ofMany), browser(few, one, ofFew));
                System.err.println(line.what() + ": " + line.ours());
                lines.add(line);
            }
        }
        return new Section(
                "一页第一次打开，再单独打开五次的中位数，和十二人同时打开时最慢的一个，毫秒；peer: 同一页在只有演示案件的账本上单独打开。"
                        + " Each page for the first time, again (median of five), and by twelve at once (the slowest), in milliseconds, over "
                        + Filled.CASES + " cases; peer: the same page alone, over the demo's cases only.",
                lines,
                "每次都答复完整的页面 / each answer is a whole page");
    }

    private static Browser browser(House house, Asked one, Map<String, Browser> known) throws Exception {
        Browser browser = known.get(one.user);
        if (browser == null) {
            browser = house.browser();
            if (!one.user.isEmpty()) {
                browser.logIn(one.user, Demo.PASSWORD);
            }
            known.put(one.user, browser);
        }
        return browser;
    }

    private static Line line(Asked one, Browser many, Browser few) throws Exception {
        double peer = Load.alone(ALONE, () -> opened(few, one.path, false));
        double first = Load.millis(() -> opened(many, one.path, true));
        double alone = Load.alone(ALONE, () -> opened(many, one.path, true));
        double crowd = Load.slowestOf(AT_ONCE, () -> opened(many, one.path, true));
        return new Line(
                one.user + " " + one.path,
                String.format(Locale.ROOT, "first %.0f, then %.0f; %d at once %.0f", first, alone, AT_ONCE, crowd),
                String.format(Locale.ROOT, "%.0f", peer),
                String.format(Locale.ROOT, "≤ %.0f", MOST),
                String.format(Locale.ROOT, "%.1f×", alone / peer),
                Math.max(first, crowd) <= MOST);
    }

    /** Whoever waits for a minute goes: that counts as a minute. */
    private static Void opened(Browser browser, String path, boolean there) throws Exception {
        Browser.Answer answer;
        try {
            answer = browser.get(path, Map.of());
        } catch (HttpTimeoutException late) {
            return null;
        }
        if (there && (answer.status() != 200 || answer.whole().body().length == 0)) {
            throw new IllegalStateException(path + ": " + answer.status());
        }
        return null;
    }

    private static List<Asked> asked(House house) {
        int year = house.application().today().getYear();
        String published = house.part(JdbcClient.class)
                .sql("select case_id from published where not withdrawn and year = :year order by case_id limit 1")
                .param("year", year - 1)
                .query(String.class)
                .single();
        List<Asked> all = new ArrayList<>();
        for (String path : List.of(
                "/public/index.html",
                "/public/all.p100.html",
                "/public/year-" + (year - 1) + ".html",
                "/public/search.html?q=助餐点",
                "/public/search.html?q=社区&page=200",
                "/public/figures-" + (year - 1) + ".html",
                "/public/replies/" + published + ".html",
                "/public/feed.atom",
                "/public/sitemap.xml")) {
            all.add(new Asked("", path));
        }
        for (String path : List.of(
                "/",
                "/inbox",
                "/notices/count",
                "/letters",
                "/letters?year=" + (year - 1),
                "/outbox",
                "/outbox?state=GONE",
                "/summary?year=" + (year - 1),
                "/summary?year=2021",
                "/me/tokens",
                "/cases/" + published + "/comments",
                "/cases/" + published + "/letters")) {
            all.add(new Asked("registry", path));
        }
        all.add(new Asked("section", "/inbox"));
        all.add(new Asked("section", "/notices/count"));
        for (String path : List.of(
                "/findings",
                "/findings?year=" + (year - 1),
                "/findings/late?year=" + (year - 1),
                "/findings/corrected?year=" + (year - 1),
                "/findings/off-hours?year=" + (year - 1),
                "/flow",
                "/flow?year=" + (year - 1),
                "/summary?year=" + (year - 1))) {
            all.add(new Asked("auditor", path));
        }
        return all;
    }
}
