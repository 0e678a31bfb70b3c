package banli.desk.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import banli.desk.DeskTest;
import banli.desk.FakeBuses;
import banli.desk.Reshaped;
import banli.desk.Session;
import banli.desk.Specimens;
import banli.language.query.casefile.CaseFile;
import banli.language.query.casefile.CorrectionAskedView;
import banli.language.query.casefile.CorrectionView;
import banli.language.query.casefile.ReadCaseFile;
import banli.language.query.directory.KnownNames;
import banli.language.query.directory.ReadNames;
import banli.language.query.finding.FindingRow;
import banli.language.query.finding.Findings;
import banli.language.query.finding.ListFindings;
import banli.language.query.trail.FactsOfCase;
import banli.language.query.trail.ReadFacts;
import banli.language.query.trail.StoredFact;
import banli.language.word.Actor;
import banli.language.word.Office;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@DeskTest
@DisplayName("更正改了什么")
class CorrectionChangesTest {
    private static final LocalDate ON = LocalDate.of(2026, 11, 18);

    @Autowired
    private MockMvc http;

    @Autowired
    private FakeBuses buses;

    @BeforeEach
    void aCaseWithBoth() {
        buses.forget();
        CaseFile file = Reshaped.of(Specimens.full(CaseFile.class))
                .with("corrections", List.of(new CorrectionView(0, 1, "漏写", ON)))
                .with(
                        "correctionsAsked",
                        List.of(new CorrectionAskedView(7, 0, "又漏写", Specimens.full(Actor.class), ON)))
                .make();
        buses.answer(ReadCaseFile.class, _ -> file);
        buses.answer(
                ReadFacts.class,
                _ -> Reshaped.of(Specimens.full(FactsOfCase.class))
                        .with(
                                "facts",
                                List.of(
                                        fact(0, "case-registered", says("第一种写法")),
                                        fact(1, "record-corrected", corrects(says("第二种写法"), 0)),
                                        fact(2, "correction-asked", corrects(says("第三种写法"), 7))))
                        .make());
    }

    @Test
    @DisplayName("同意的人看得到改前改后，只列改动的各项；更正过的，与更正后的比")
    void whoAgreesSeesIt() throws Exception {
        assertThat(page("/cases/abc-1/do/agree-correction?correction=7"))
                .contains("背景", "<del>第二种写法</del>", "<ins>第三种写法</ins>")
                .doesNotContain("<ins>题目</ins>");
    }

    @Test
    @DisplayName("案卷里，每一次更正都写着改前改后")
    void theCaseSaysIt() throws Exception {
        assertThat(page("/cases/abc-1")).contains("<del>第一种写法</del>", "<ins>第二种写法</ins>", "<ins>第三种写法</ins>");
    }

    @Test
    @DisplayName("核查线索的更正清单同样写明哪一项从什么改成什么；等另一人同意的申请列在其后")
    void theListOfCorrectionsSaysIt() throws Exception {
        Findings full = Specimens.full(Findings.class);
        FindingRow row = full.rows().getFirst();
        FindingRow made = Reshaped.of(row)
                .with("fact", Reshaped.of(row.fact()).with("sequence", 1L).make())
                .make();
        buses.answer(
                ListFindings.class,
                asked -> Reshaped.of(full)
                        .with("list", asked.list())
                        .with("of", asked.of())
                        .with("rows", List.of(made))
                        .make());

        assertThat(page("/findings/corrected?year=2021"))
                .contains("背景", "等另一人同意的更正", "又漏写")
                .containsSubsequence(
                        "<del>第一种写法</del>",
                        "<ins>第二种写法</ins>",
                        "id=\"waiting\"",
                        "<del>第二种写法</del>",
                        "<ins>第三种写法</ins>");
    }

    @Test
    @DisplayName("改前改后都用所读语言的词和姓名：选项、是否、科室、提出人，不写代码和编号")
    void inWordsAndNames() throws Exception {
        buses.answer(
                ReadNames.class,
                asked -> new KnownNames(
                        Map.of("li", "李明", "yanglao", "同号的人"),
                        Map.of("wy-1", "王委员"),
                        Map.of("yanglao", "养老服务科"),
                        Map.of()));
        buses.answer(
                ReadFacts.class,
                _ -> Reshaped.of(Specimens.full(FactsOfCase.class))
                        .with(
                                "facts",
                                List.of(
                                        fact(0, "case-assigned", Map.of("section", "jiuzhu", "round", 1)),
                                        fact(1, "record-corrected", corrects(Map.of("section", "yanglao"), 0, 8)),
                                        fact(2, "contact-recorded", met("PHONE", "li", true)),
                                        fact(3, "correction-asked", corrects(met("VISIT", "wy-1", false), 2, 7))))
                        .make());

        assertThat(page("/cases/abc-1/do/agree-correction?correction=7"))
                .contains("<del>电话</del>", "<ins>走访</ins>")
                .contains("<del>李明</del>", "<ins>王委员</ins>")
                .contains("<del>是</del>", "<ins>否</ins>")
                .doesNotContain("PHONE", "<ins>false</ins>", "wy-1");
        assertThat(page("/cases/abc-1")).contains("<ins>养老服务科</ins>").doesNotContain("同号的人");
        assertThat(page("/cases/abc-1/do/agree-correction?correction=7&lang=en"))
                .contains("<del>phone</del>", "<del>yes</del>", "<ins>no</ins>");
    }

    private static Map<String, Object> met(String channel, String with, boolean counts) {
        return Map.of("channel", channel, "proposersMet", List.of(with), "countsAsMeeting", counts);
    }

    private static Map<String, Object> says(String background) {
        return Map.of("type", "case-registered/1", "title", "题目", "background", background);
    }

    private static Map<String, Object> corrects(Map<String, Object> anew, int correction) {
        return corrects(anew, 0, correction);
    }

    private static Map<String, Object> corrects(Map<String, Object> anew, int sequence, int correction) {
        return Map.of("sequence", sequence, "correction", correction, "anew", anew, "reason", "漏写");
    }

    private static StoredFact fact(long sequence, String type, Map<String, Object> payload) {
        return Reshaped.of(Specimens.full(StoredFact.class))
                .with("sequence", sequence)
                .with("type", type)
                .with("payload", payload)
                .make();
    }

    private String page(String path) throws Exception {
        return http.perform(get(path).with(Session.of(Office.CHIEF_LEADER)))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
