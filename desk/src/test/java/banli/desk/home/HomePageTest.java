package banli.desk.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import banli.desk.DeskTest;
import banli.desk.FakeBuses;
import banli.desk.Reshaped;
import banli.desk.Session;
import banli.desk.Specimens;
import banli.language.lifecycle.Stage;
import banli.language.query.figures.FigureValue;
import banli.language.query.figures.FiguresOfYear;
import banli.language.query.figures.ReadFigures;
import banli.language.query.register.CaseList;
import banli.language.query.register.CaseRow;
import banli.language.query.register.FindCases;
import banli.language.query.register.FindWaiting;
import banli.language.query.register.Waiting;
import banli.language.query.rehearsal.RehearsalOfActs;
import banli.language.query.rehearsal.RehearsalOfActs.ActRehearsed;
import banli.language.query.rehearsal.RehearseActs;
import banli.language.query.rehearsal.RehearseNext;
import banli.language.word.CaseId;
import banli.language.word.Office;
import banli.language.word.Text;
import banli.language.word.deadline.Light;
import banli.language.word.screens.FigureSource;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@DeskTest
@DisplayName("首页")
class HomePageTest {
    private static final String SENTENCE = "办理是承办单位办理人大代表建议和政协提案的账本";
    private static final Pattern STEPS = Pattern.compile("<ol class=\"first\">(.*?)</ol>", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("<a href=\"([^\"]+)\"");

    @Autowired
    private MockMvc http;

    @Autowired
    private FakeBuses buses;

    @BeforeEach
    void quiet() {
        buses.forget();
    }

    @ParameterizedTest
    @EnumSource(
            value = Office.class,
            names = {"PROPOSER", "SYSTEM"},
            mode = EnumSource.Mode.EXCLUDE)
    @DisplayName("每个职务先办三件事，链接都打得开")
    void threeFirstSteps(Office office) throws Exception {
        String steps = STEPS.matcher(page("/", office))
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
        List<String> links = LINK.matcher(steps)
                .results()
                .map(found -> found.group(1).replace("&amp;", "&"))
                .toList();

        assertThat(links).hasSize(3).doesNotHaveDuplicates();
        for (String link : links) {
            page(link, office);
        }
    }

    @Test
    @DisplayName("一句话说明这是什么；演示说明哪些是编造的，一点即换职务；登录页有同一句话")
    void itExplainsItself() throws Exception {
        assertThat(page("/", Office.CHIEF_LEADER))
                .contains(SENTENCE, "其余内容都是编造的", "value=\"registry\"", "value=\"auditor\"", "name=\"_csrf\"");
        assertThat(page("/?lang=en", Office.CHIEF_LEADER)).contains("Banli is the ledger of an office");
        assertThat(page("/login", Office.CHIEF_LEADER)).contains(SENTENCE);
    }

    @Test
    @DisplayName("等我办理的最近几件带着最要紧的动作，其余注明还有几件")
    void whatWaitsForMe() throws Exception {
        CaseRow row = Reshaped.of(Specimens.full(CaseRow.class))
                .with("waitsFor", new Waiting(Office.CHIEF_LEADER, "chief_leader", "我", new Text("签发", "issue"), null))
                .make();
        List<CaseRow> waiting = IntStream.rangeClosed(1, 7)
                .mapToObj(at -> "case-" + at)
                .map(key -> Reshaped.of(row).with("caseId", new CaseId(key)).make())
                .toList();
        buses.answer(FindCases.class, asked -> new CaseList(7, asked.light() == Light.RED ? 4 : 7, List.of()));
        buses.answer(
                FindWaiting.class,
                asked -> new CaseList(7, 7, waiting.stream().limit(asked.size()).toList()));
        buses.answer(RehearseNext.class, asked -> new RehearsalOfActs(asked.caseId(), Stage.SIGNED, List.of()));
        buses.answer(
                RehearseActs.class,
                asked -> Reshaped.of(Specimens.full(RehearsalOfActs.class))
                        .with(
                                "acts",
                                List.of(Reshaped.of(Specimens.full(ActRehearsed.class))
                                        .with("act", "issue-reply")
                                        .with("open", true)
                                        .make()))
                        .make());

        String html = page("/", Office.CHIEF_LEADER);

        assertThat(html)
                .contains("href=\"/cases/case-1/sign#sign\"", "href=\"/cases/case-5/sign#sign\"")
                .doesNotContain("/cases/case-6")
                .contains("还有 2 件")
                .containsPattern("(?s)href=\"/cases\\?light=RED\">.*?■ 超期.*?<b class=\"num\">4</b>");
    }

    @Test
    @DisplayName("今年的主要比率连到所计的案件；没有案件时说明先办什么")
    void ratesOrWhatComesFirst() throws Exception {
        Text formula = new Text("口径", "formula");
        buses.answer(
                ReadFigures.class,
                asked -> new FiguresOfYear(
                        7,
                        2021,
                        null,
                        List.of(
                                new FigureValue(
                                        "CASES",
                                        "CASE",
                                        28,
                                        null,
                                        "件数",
                                        "cases",
                                        formula,
                                        null,
                                        null,
                                        22L,
                                        null,
                                        null,
                                        FigureSource.ENTERED),
                                new FigureValue(
                                        "REPLY_RATE",
                                        "CASE",
                                        9,
                                        10L,
                                        "答复率",
                                        "reply rate",
                                        formula,
                                        null,
                                        null,
                                        8L,
                                        null,
                                        10L,
                                        FigureSource.COUNTED))));
        assertThat(page("/", Office.AUDITOR))
                .contains(">90%<", "比上年 +10 个百分点", "比上年 +6", "/figures/REPLY_RATE?year=2021&amp;part=denominator")
                .doesNotContain("账本里还没有案件");

        buses.answer(ReadFigures.class, asked -> new FiguresOfYear(7, 2021, null, List.of()));
        assertThat(page("/", Office.REGISTRY)).contains("账本里还没有案件", "href=\"/intake\"");
        assertThat(page("/", Office.ADMIN)).contains("管理员不查阅案件", "href=\"/admin\"");
    }

    private String page(String path, Office office) throws Exception {
        MockHttpServletResponse answer = answer(path, office);
        String html = answer.getContentAsString(StandardCharsets.UTF_8);
        assertThat(answer.getStatus()).as(path + " " + html).isEqualTo(200);
        return html;
    }

    private MockHttpServletResponse answer(String path, Office office) throws Exception {
        return http.perform(get(URI.create(path)).with(Session.of(office)))
                .andReturn()
                .getResponse();
    }
}
