package banli.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import banli.language.lifecycle.Stage;
import banli.language.query.casefile.CaseFile;
import banli.language.query.casefile.CorrectionAskedView;
import banli.language.query.casefile.ReadCaseFile;
import banli.language.query.deadline.DueList;
import banli.language.query.deadline.DueRow;
import banli.language.query.deadline.ListDue;
import banli.language.query.directory.DirectoryView;
import banli.language.query.directory.DirectoryView.AskedFor;
import banli.language.query.directory.DirectoryView.AskedView;
import banli.language.query.directory.ReadDirectory;
import banli.language.query.register.CaseList;
import banli.language.query.register.CaseRow;
import banli.language.query.register.FindCases;
import banli.language.query.register.FindWaiting;
import banli.language.query.register.Waiting;
import banli.language.query.rehearsal.RehearsalOfActs;
import banli.language.query.rehearsal.RehearsalOfActs.ActRehearsed;
import banli.language.query.rehearsal.RehearseActs;
import banli.language.word.Actor;
import banli.language.word.CaseId;
import banli.language.word.Office;
import banli.language.word.Text;
import banli.language.word.deadline.Light;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@DeskTest
@DisplayName("等第二个人的事")
class SecondPersonTest {
    @Autowired
    private MockMvc http;

    @Autowired
    private FakeBuses buses;

    @BeforeEach
    void quiet() {
        buses.forget();
    }

    @Test
    @DisplayName("等第二个人的事在管理员的待办里，自己申请的、为自己的不在；删除个人信息等办公室，不等管理员")
    void whatWaitsForASecondPerson() throws Exception {
        buses.answer(FindCases.class, asked -> new CaseList(7, 0, List.of()));
        buses.answer(FindWaiting.class, asked -> new CaseList(7, 0, List.of()));
        buses.answer(
                ReadDirectory.class,
                asked -> Reshaped.of(Specimens.full(DirectoryView.class))
                        .with(
                                "asked",
                                List.of(
                                        asked(AskedFor.LOGIN_CODE, "section", "others"),
                                        asked(AskedFor.FACTOR_REMOVAL, "registry", "admin"),
                                        asked(AskedFor.FACTOR_REMOVAL, "admin", "others"),
                                        asked(AskedFor.HISTORICAL_ENTRY, null, "others"),
                                        asked(AskedFor.POLICY, null, "others"),
                                        asked(AskedFor.DELEGATION, "supervisor", "others"),
                                        asked(AskedFor.ERASURE, "zhu-fang", "others")))
                        .make());

        assertThat(page(Office.ADMIN))
                .contains("等第二个人", "确认一次性口令", "采用规则", "开启补录", "确认代理", "/admin#codes")
                .doesNotContain("确认停用他人的验证方式", "/subjects/zhu-fang");
        assertThat(page(Office.REGISTRY)).contains("/subjects/zhu-fang").doesNotContain("/admin#codes");
        assertThat(page(Office.SECTION)).doesNotContain("等第二个人");
    }

    @Test
    @DisplayName("他人申请的更正在能同意的人的待办里，申请人自己的没有")
    void correctionsThatWait() throws Exception {
        CaseRow row = waiting("case-a", null, "deputy_leader");
        buses.answer(FindWaiting.class, asked -> new CaseList(7, 0, List.of()));
        buses.answer(
                FindCases.class,
                asked -> FindCases.SECOND_PERSON.equals(asked.waitsFor())
                        ? new CaseList(7, 1, List.of(row))
                        : new CaseList(7, 0, List.of()));
        CorrectionAskedView others = new CorrectionAskedView(
                1, 5, "日期写错", new Actor("section", "孙", Office.SECTION, "yanglao", null), LocalDate.of(2021, 4, 1));
        CorrectionAskedView own = new CorrectionAskedView(
                2, 6, "另一笔", new Actor("deputy_leader", "周", Office.DEPUTY_LEADER, null, null), others.on());
        buses.answer(
                ReadCaseFile.class,
                asked -> Reshaped.of(Specimens.full(CaseFile.class))
                        .with("correctionsAsked", List.of(others, own))
                        .make());
        rehearse("agree-correction");

        assertThat(page(Office.DEPUTY_LEADER))
                .contains("等第二个人", "/cases/case-a/do/agree-correction", "日期写错")
                .doesNotContain("另一笔");
        assertThat(page(Office.SECTION)).doesNotContain("等第二个人");
    }

    @Test
    @DisplayName("公开期限临近或已超的，只列出最早到期的二十件，其余的在期限页，件数照实写")
    void publicationsWithoutEnd() throws Exception {
        buses.answer(FindCases.class, asked -> new CaseList(7, 0, List.of()));
        buses.answer(FindWaiting.class, asked -> new CaseList(7, 0, List.of()));
        DueRow one = Reshaped.of(Specimens.full(DueRow.class))
                .with("waitsFor", waiting("case-a", null, null).waitsFor())
                .make();
        List<DueRow> many = IntStream.range(100, 125)
                .mapToObj(at -> Reshaped.of(one)
                        .with("caseId", new CaseId("case-" + at))
                        .make())
                .toList();
        buses.answer(
                ListDue.class,
                asked -> asked.light() == Light.RED ? new DueList(7, many.size(), many) : new DueList(7, 0, List.of()));

        assertThat(page(Office.REGISTRY))
                .contains("/cases/case-100\"", "/cases/case-119\"", "共 25 件", "/deadlines?kind=PUBLICATION")
                .doesNotContain("/cases/case-120\"");
    }

    private static AskedView asked(AskedFor kind, String person, String by) {
        LocalDate from = kind == AskedFor.POLICY ? LocalDate.of(2021, 4, 1) : null;
        return new AskedView(kind, person, null, null, from, null, List.of(), "source", "事由", by);
    }

    private String page(Office office) throws Exception {
        var answer =
                http.perform(get("/inbox").with(Session.of(office))).andReturn().getResponse();
        String html = answer.getContentAsString(StandardCharsets.UTF_8);
        assertThat(answer.getStatus()).as(html).isEqualTo(200);
        return html;
    }

    private static CaseRow waiting(String key, LocalDate due, String person) {
        return Reshaped.of(Specimens.full(CaseRow.class))
                .with("caseId", new CaseId(key))
                .with("stage", Stage.SUBMITTED)
                .with("dueOn", due)
                .with("waitsFor", new Waiting(Office.DEPUTY_LEADER, person, null, new Text("审核签字", "sign"), null))
                .make();
    }

    private void rehearse(String... open) {
        buses.answer(
                RehearseActs.class,
                asked -> new RehearsalOfActs(
                        asked.caseId(),
                        Stage.SUBMITTED,
                        Arrays.stream(open)
                                .map(act -> new ActRehearsed(act, new Text("办" + act, act), true, List.of()))
                                .toList()));
    }
}
