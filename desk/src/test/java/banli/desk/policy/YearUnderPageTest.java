package banli.desk.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import banli.desk.DeskTest;
import banli.desk.FakeBuses;
import banli.desk.Session;
import banli.language.act.Rule;
import banli.language.query.figures.CountSupposed;
import banli.language.query.figures.FiguresSupposed;
import banli.language.query.policy.ActRefused;
import banli.language.query.policy.ActsReplayed;
import banli.language.query.policy.CasesReplayed;
import banli.language.query.policy.CasesReplayed.CaseReplayed;
import banli.language.query.policy.CasesReplayed.DueReplayed;
import banli.language.query.policy.CasesReplayed.Kept;
import banli.language.query.policy.ReplayCases;
import banli.language.query.policy.SupposedCase;
import banli.language.query.register.CaseList;
import banli.language.query.register.FindCases;
import banli.language.word.CaseId;
import banli.language.word.Office;
import banli.language.word.Text;
import banli.language.word.deadline.DeadlineKind;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@DeskTest
@DisplayName("换规则重演一年的页面")
class YearUnderPageTest {
    @Autowired
    private MockMvc http;

    @Autowired
    private FakeBuses buses;

    private CaseId caseId;

    @BeforeEach
    void replayed() {
        buses.forget();
        buses.answer(ReplayCases.class, asked -> {
            caseId = ((ReplayCases) asked).cases().getFirst();
            return new CasesReplayed(
                    new Text("某地规则", "Rules of a place"),
                    "a-place",
                    List.of(new CaseReplayed(
                            new SupposedCase(caseId, LocalDate.of(2021, 4, 8), false, true),
                            List.of(
                                    due(DeadlineKind.REPLY, 6, 4, Kept.LATE),
                                    due(DeadlineKind.FEEDBACK, 7, 7, Kept.IN_TIME)),
                            List.of("contact-before-reply"),
                            List.of(),
                            new ActsReplayed(
                                    12,
                                    1,
                                    List.of(new ActRefused(
                                            "submit-reply",
                                            LocalDate.of(2021, 4, 20),
                                            List.of(Rule.CONTACT_BEFORE_REPLY.unmet(
                                                    new Text("还没有办前联系", "There is no contact")))))))));
        });
        buses.answer(
                CountSupposed.class,
                asked -> new FiguresSupposed(
                        40,
                        2021,
                        List.of(new FiguresSupposed.Line(
                                "ON_TIME_RATE",
                                "CASE",
                                new Text("按时办结率", "on-time rate"),
                                new Text("按时的", "in time"),
                                18,
                                18L,
                                17,
                                18L))));
    }

    private static DueReplayed due(DeadlineKind kind, int was, int would, Kept wouldBeKept) {
        return new DueReplayed(
                kind,
                null,
                null,
                1,
                LocalDate.of(2021, was, 8),
                LocalDate.of(2021, would, 8),
                LocalDate.of(2021, 5, 20),
                Kept.IN_TIME,
                wouldBeKept);
    }

    @Test
    @DisplayName("逐项并列：期限、相差几天、结论，只列不同的；指标并列；新约束的规则和件数；可以导出")
    void besideWhatWas() throws Exception {
        assertThat(page("/policies/a-place/year/2021", Office.SUPERVISOR))
                .contains("2021 年若按“某地规则”办理", "1 件案件的 2 项期限，1 项不同", "1 件会有原来按期的事项变成超期")
                .contains("2021-06-08", "2021-04-08", "-61", "超期完成", "18 / 18", "17 / 18", "94.4%")
                .contains("办前未联系的", "export=dues.csv", "export=figures.xlsx")
                .doesNotContain("2021-07-08");
        assertThat(page("/policies/a-place/year/2021?lang=en", Office.AUDITOR)).contains("done late", "1 differ");
    }

    @Test
    @DisplayName("列出会被拒绝的动作：案件、动作、日期、规则和缺什么，连到这一案的回放；没有判断的也说明")
    void actsRefused() throws Exception {
        assertThat(page("/policies/a-place/year/2021", Office.CHIEF_LEADER))
                .contains("看了 12 件办理动作，按此规则有 1 件案件的 1 件会被拒绝", "提交答复稿", "2021-04-20")
                .contains("办前未联系的，不得提交答复稿", "还没有办前联系", "/cases/" + caseId.value() + "/replay")
                .contains("另有 1 件，按其原来的规则今天也不能照样再办", "不判断：办理结果的类别", "export=acts.csv");
    }

    @Test
    @DisplayName("选一份规则和年度；没有案件的年度说明没有；年份不对的说明不对")
    void choosing() throws Exception {
        assertThat(page("/policies/year?year=2019", Office.DEPUTY_LEADER)).contains("value=\"2019\"");
        assertThat(page("/figures?year=2021", Office.REGISTRY)).contains("/policies/year?year=2021");
        assertThat(page("/figures?year=2021", Office.SECTION)).doesNotContain("/policies/year");
        assertThat(page("/policies/year", Office.REGISTRY)).contains("请选一份规则和年度", "action=\"/policies/year\"");
        assertThat(answer("/policies/year?under=a-place&year=2021", Office.REGISTRY)
                        .getRedirectedUrl())
                .isEqualTo("/policies/a-place/year/2021");
        assertThat(answer("/policies/a-place/year/soon", Office.REGISTRY).getStatus())
                .isEqualTo(422);
        buses.answer(FindCases.class, asked -> new CaseList(40, 0, List.of()));
        buses.answer(ReplayCases.class, asked -> new CasesReplayed(new Text("某地", "A place"), "a-place", List.of()));
        assertThat(page("/policies/a-place/year/2031", Office.AUDITOR)).contains("2031 年还没有您可以阅读的案件");
    }

    @Test
    @DisplayName("科室和管理员不能重演，也看不到入口")
    void forWhom() throws Exception {
        for (Office office : List.of(Office.SECTION, Office.ADMIN)) {
            assertThat(answer("/policies/a-place/year/2021", office).getStatus())
                    .isEqualTo(403);
        }
        assertThat(page("/admin/policies", Office.ADMIN)).doesNotContain("/policies/year");
        assertThat(page("/admin/policies", Office.AUDITOR)).contains("/policies/year");
    }

    private String page(String path, Office office) throws Exception {
        MockHttpServletResponse answer = answer(path, office);
        assertThat(answer.getStatus()).isEqualTo(200);
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse answer(String path, Office office) throws Exception {
        return http.perform(get(path).with(Session.of(office))).andReturn().getResponse();
    }
}
