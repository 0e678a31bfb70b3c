package banli.bench.page;

import banli.bench.Browser;
import banli.bench.House;
import banli.bench.NewCase;
import banli.bench.Program;
import banli.bench.Section;
import banli.bench.Section.Line;
import banli.bench.Statements;
import banli.language.query.trail.ReadFacts;
import banli.language.word.CaseId;
import banli.standalone.register.Demo;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** 案卷页的语句数。 How many statements a case page has the database execute, whatever the length of the case. */
public final class CaseSql implements Program {
    private static final int MOST = 30;
    private static final int RUNS = 7;

    @Override
    public String name() {
        return "case-sql";
    }

    @Override
    public Section run(int size) throws Exception {
        List<Line> lines = new ArrayList<>();
        try (House house = House.open()) {
            NewCase cases = new NewCase(house.hands());
            CaseId small = cases.accepted("B-1");
            cases.grow(small, 10);
            CaseId large = cases.accepted("B-2");
            cases.grow(large, 1_000 * size);
            house.application().awaitScreens();
            for (String user : List.of("section", "deputy", "supervisor", "auditor")) {
                lines.add(line(house, user, small, 10, large, 1_000 * size));
            }
        }
        return new Section(
                "一次 GET /cases/{case}，连同 BEGIN、COMMIT 和会话；取七次中最少的一次（其他次夹有后台的提问）。"
                        + " One GET of the page with BEGIN, COMMIT and all, the fewest of seven (processors ask meanwhile). Ours: the long"
                        + " case; peer: the same page of a case with ten facts.",
                lines,
                "两页都写着所测案件的事实数 / both pages tell the number of facts of their case");
    }

    private static Line line(House house, String user, CaseId small, int few, CaseId large, int many) throws Exception {
        Browser browser = house.browser().logIn(user, Demo.PASSWORD);
        int brief = counted(house, browser, small, few);
        int whole = counted(house, browser, large, many);
        return new Line(
                user + ": " + many + " facts",
                Integer.toString(whole),
                brief + " (" + few + " facts)",
                "≤ " + MOST,
                String.format(java.util.Locale.ROOT, "%.2f", whole / (double) brief),
                whole <= MOST && brief <= MOST);
    }

    private static int counted(House house, Browser browser, CaseId id, int facts) throws Exception {
        String page = "/cases/" + id;
        String text = browser.get(page, Map.of()).text();
        ReadFacts all = new ReadFacts(id, 0, 0);
        int recorded = house.ask(all).facts().size();
        if (recorded != facts || !text.contains("id=\"live\"")) {
            throw new IllegalStateException(page + " is not what was to be measured: " + recorded + " facts");
        }
        return Statements.fewest(RUNS, () -> browser.get(page, Map.of()));
    }
}
