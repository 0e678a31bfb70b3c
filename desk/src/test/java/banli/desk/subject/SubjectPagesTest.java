package banli.desk.subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import banli.desk.DeskTest;
import banli.desk.FakeBuses;
import banli.desk.Session;
import banli.desk.Specimens;
import banli.language.query.personal.ContactDetailsAnswer;
import banli.language.query.personal.ListPersonalReads;
import banli.language.query.personal.PersonalReadList;
import banli.language.query.personal.PrivateNoteAnswer;
import banli.language.query.personal.ReadContactDetails;
import banli.language.query.personal.ReadPersonalOfCase;
import banli.language.query.personal.ReadPrivateNote;
import banli.language.query.personal.ReadSubject;
import banli.language.query.personal.ReadWithheld;
import banli.language.query.personal.SubjectView;
import banli.language.query.personal.WithheldNow;
import banli.language.word.Office;
import banli.language.word.person.ContactDetails;
import banli.language.word.person.ErasureCertificate;
import banli.language.word.person.Withheld;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@DeskTest
@DisplayName("个人信息的页面")
class SubjectPagesTest {
    private static final String PERSONAL = "/cases/" + Specimens.CASE + "/personal";
    private static final LocalDate DAY = LocalDate.of(2021, 3, 8);

    @Autowired
    private MockMvc http;

    @Autowired
    private FakeBuses buses;

    @BeforeEach
    void quiet() {
        buses.forget();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    @DisplayName("审计页写明谁看了谁的什么、因何案何由；查得多的单独告知；没有时说明；可导出")
    void auditorsSeeWhoRead(String language) throws Exception {
        String html = body(get("/personal-reads?reader=sun&from=2021-01-01&lang=" + language), Office.AUDITOR, 200);
        assertThat(html).doesNotContain("??").contains("&lt;script&gt;alert", "personal-reads.xlsx", "role=\"alert\"");
        buses.answer(ListPersonalReads.class, asked -> new PersonalReadList(0, 30, List.of(), List.of()));
        assertThat(body(get("/personal-reads?lang=" + language), Office.AUDITOR, 200))
                .contains("class=\"empty\"")
                .doesNotContain("role=\"alert\"><p>");
        assertThat(body(get("/personal-reads?export=personal-reads.csv"), Office.AUDITOR, 404))
                .isNotNull();
        body(get("/personal-reads"), Office.ADMIN, 403);
        body(get("/personal-reads?from=yesterday"), Office.AUDITOR, 422);
    }

    @Test
    @DisplayName("办理人说明理由后看到联系方式和备注；已删除、已限制的只见标记")
    void detailsForAReason() throws Exception {
        buses.answer(ReadPersonalOfCase.class, asked -> new WithheldNow(Map.of()));
        buses.answer(
                ReadContactDetails.class,
                asked -> new ContactDetailsAnswer(
                        asked.proposer(), new ContactDetails("13900001111", "<b>某路</b>", null), null));
        assertThat(body(get(PERSONAL), Office.SECTION, 200)).contains("name=\"why\"", "name=\"of\"");
        assertThat(body(sent("contact:zhu-fang"), Office.SECTION, 200))
                .contains("13900001111", "&lt;b&gt;某路&lt;/b&gt;");
        buses.answer(
                ReadPrivateNote.class,
                asked -> new PrivateNoteAnswer(asked.caseId(), asked.contact(), null, Withheld.ERASED));
        assertThat(body(sent("note:1"), Office.SECTION, 200)).contains("〔已依法删除〕");
        body(get(PERSONAL), Office.AUDITOR, 403);
        body(sent("contact:zhu-fang"), Office.ADMIN, 403);
    }

    @Test
    @DisplayName("已删除的人，案卷页（今天的和过去的）也写明已依法删除")
    void aFileSaysSo() throws Exception {
        buses.answer(
                ReadWithheld.class,
                asked -> new WithheldNow(Map.of(asked.proposers().getFirst(), Withheld.ERASED)));
        for (String past : List.of("", "&as-of=2021-03-01")) {
            assertThat(body(get("/cases/" + Specimens.CASE + "?lang=en" + past), Office.SECTION, 200))
                    .contains("[erased by law]");
            assertThat(body(get("/cases/" + Specimens.CASE + "?lang=zh" + past), Office.SECTION, 200))
                    .contains("〔已依法删除〕");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    @DisplayName("个人信息页写明现状和须保管的理由；申请人以外的人才见确认；证书可打印")
    void theStateAndTheCertificate(String language) throws Exception {
        assertThat(body(get("/subjects?lang=" + language), Office.REGISTRY, 200))
                .contains("&lt;script&gt;alert");
        buses.answer(ReadSubject.class, asked -> asked("registry"));
        assertThat(body(get("/subjects/zhu-fang?lang=" + language), Office.REGISTRY, 200))
                .doesNotContain("??", "confirm-erasure")
                .contains("restrict-subject");
        assertThat(body(get("/subjects/zhu-fang?lang=" + language), Office.CHIEF_LEADER, 200))
                .contains("confirm-erasure", "decline-erasure")
                .doesNotContain("ask-erasure");
        body(get("/subjects/zhu-fang/certificate"), Office.REGISTRY, 404);
        buses.answer(ReadSubject.class, asked -> erased());
        assertThat(body(get("/subjects/zhu-fang?lang=" + language), Office.AUDITOR, 200))
                .contains(language.equals("zh") ? "〔已依法删除〕" : "[erased by law]")
                .doesNotContain("/do/");
        assertThat(body(get("/subjects/zhu-fang/certificate?lang=" + language), Office.AUDITOR, 200))
                .doesNotContain("??")
                .contains(erased().certificate().digest(), "erased.jsonl");
        for (Office office : List.of(Office.SECTION, Office.ADMIN, Office.SUPERVISOR)) {
            body(get("/subjects"), office, 403);
            body(get("/subjects/zhu-fang"), office, 403);
        }
    }

    private static SubjectView asked(String by) {
        SubjectView.Asked asked = new SubjectView.Asked(by, "某人", DAY);
        return new SubjectView("zhu-fang", "朱芳", true, false, null, asked, "本人申请", List.of(), null);
    }

    private static SubjectView erased() {
        ErasureCertificate certificate = ErasureCertificate.of("zhu-fang", "ab", "本人申请", "wu", "chen", DAY);
        return new SubjectView("zhu-fang", "朱芳", true, false, null, null, "本人申请", List.of(), certificate);
    }

    private MockHttpServletRequestBuilder sent(String of) {
        return post(PERSONAL).param("of", of).param("why", "约定上门走访的时间").with(csrf());
    }

    private String body(MockHttpServletRequestBuilder request, Office office, int status) throws Exception {
        MockHttpServletResponse answer =
                http.perform(request.with(Session.of(office))).andReturn().getResponse();
        assertThat(answer.getStatus()).isEqualTo(status);
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }
}
