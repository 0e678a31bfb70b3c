package banli.desk.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import banli.desk.DeskTest;
import banli.desk.FakeBuses;
import banli.desk.Session;
import banli.language.command.MeetingCommand.AddPaper;
import banli.language.command.MeetingCommand.CorrectMeeting;
import banli.language.query.directory.KnownNames;
import banli.language.query.meeting.DecisionRow;
import banli.language.query.meeting.MeetingFile;
import banli.language.query.meeting.ReadMeeting;
import banli.language.query.register.CaseList;
import banli.language.query.register.FindCases;
import banli.language.word.Actor;
import banli.language.word.CaseId;
import banli.language.word.Office;
import banli.language.word.deadline.Light;
import banli.language.word.meeting.MeetingDecision;
import banli.language.word.meeting.MeetingKind;
import banli.language.word.proposal.Attachment;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@DeskTest
@DisplayName("会议页：更正与材料")
class MeetingPageTest {
    private static final LocalDate DAY = LocalDate.of(2021, 3, 8);
    private static final CaseId CASE = new CaseId("district-cppcc-6-5-21-168");
    private static final Actor WU = new Actor("wu", "吴", Office.REGISTRY, null, null);

    @Autowired
    private MockMvc http;

    @Autowired
    private FakeBuses buses;

    @BeforeEach
    void quiet() {
        buses.forget();
        buses.answer(FindCases.class, asked -> new CaseList(1, 0, List.of()));
        file(0, List.of());
    }

    @Test
    @DisplayName("更正的表单从所记的内容开始，编号不改；提交即更正这一次会议")
    void correctionBeginsWithTheRecord() throws Exception {
        String form = body(get("/meetings/2021-1/do/correct-meeting").with(Session.of(Office.REGISTRY)), 200);
        assertThat(form)
                .contains("value=\"2021-03-08\"", "研究终端", "更换终端", CASE.value(), "value=\"2\"")
                .doesNotContain("name=\"meeting\"", "??");
        http.perform(post("/meetings/2021-1/do/correct-meeting")
                        .param("kind", "LEADERS")
                        .param("heldOn", "2021-03-07")
                        .param("chair", "wu")
                        .param("present", "wu")
                        .param("agenda", "研究终端")
                        .param("decisions[0].text", "更换终端")
                        .param("decisions[0].owner", "wu")
                        .param("decisions[0].dueOn", "2021-04-01")
                        .param("decisions[1].text", "误记")
                        .param("decisions[1].owner", "wu")
                        .param("decisions[1].dueOn", "2021-04-01")
                        .param("struck", "2，1")
                        .param("reason", "日期记错")
                        .param("_key", "form-1")
                        .with(Session.of(Office.REGISTRY))
                        .with(csrf()))
                .andReturn();
        assertThat(buses.acts)
                .singleElement()
                .satisfies(act -> assertThat((Object) act.getPayload())
                        .isEqualTo(new CorrectMeeting(
                                "2021-1",
                                MeetingKind.LEADERS,
                                LocalDate.of(2021, 3, 7),
                                null,
                                "wu",
                                List.of("wu"),
                                null,
                                "研究终端",
                                List.of(
                                        new MeetingDecision("更换终端", "wu", LocalDate.of(2021, 4, 1), null),
                                        new MeetingDecision("误记", "wu", LocalDate.of(2021, 4, 1), null)),
                                List.of(2, 1),
                                null,
                                "日期记错")));
    }

    @Test
    @DisplayName("材料在页面上添加，记在会议上，随后可取；别的会议、别的文件取不到")
    void papers() throws Exception {
        MockHttpServletResponse sent = attach(Office.REGISTRY);
        assertThat(sent.getRedirectedUrl()).isEqualTo("/meetings/2021-1?done=add-paper");
        AddPaper act = (AddPaper) buses.acts.getFirst().getPayload();
        assertThat(act.paper().name()).isEqualTo("纪要.txt");
        file(0, List.of(act.paper()));
        assertThat(body(get("/meetings/2021-1").with(Session.of(Office.SECTION)), 200))
                .contains("纪要.txt")
                // A browser that opens it keeps the page of the meeting.
                .containsPattern("<a download[^>]*/papers/" + act.paper().sha256());
        String paper = "/meetings/2021-1/papers/";
        MockHttpServletResponse given = http.perform(
                        get(paper + act.paper().sha256()).with(Session.of(Office.SECTION)))
                .andReturn()
                .getResponse();
        assertThat(given.getContentAsString(StandardCharsets.UTF_8)).isEqualTo("纪要");
        assertThat(given.getHeader("Content-Disposition")).startsWith("attachment;");
        body(get(paper + "0".repeat(64)).with(Session.of(Office.SECTION)), 404);
        file(0, List.of());
        body(get(paper + act.paper().sha256()).with(Session.of(Office.SECTION)), 404);
    }

    @Test
    @DisplayName("只有办公室更正和添加材料；别人看不到按钮，也办不了")
    void onlyTheRegistry() throws Exception {
        body(get("/meetings/2021-1/do/correct-meeting").with(Session.of(Office.CHIEF_LEADER)), 403);
        assertThat(attach(Office.SECTION).getStatus()).isEqualTo(403);
        assertThat(buses.acts).isEmpty();
        assertThat(body(get("/meetings/2021-1").with(Session.of(Office.SECTION)), 200))
                .doesNotContain("correct-meeting", "name=\"file\"");
        assertThat(body(get("/meetings/2021-1").with(Session.of(Office.REGISTRY)), 200))
                .contains("/meetings/2021-1/do/correct-meeting", "name=\"file\"");
    }

    @Test
    @DisplayName("有不能查阅的案件时，页面说有几件，材料不给")
    void whatIsWithheldIsSaid() throws Exception {
        file(1, List.of());
        for (String language : List.of("zh", "en")) {
            assertThat(body(get("/meetings/2021-1?lang=" + language).with(Session.of(Office.SECTION)), 200))
                    .contains(language.equals("zh") ? "另有 1 件案件您不查阅" : "and 1 cases that you do not read")
                    .doesNotContain("??", ">null<");
        }
    }

    private MockHttpServletResponse attach(Office office) throws Exception {
        return http.perform(multipart("/meetings/2021-1/attach")
                        .file(new MockMultipartFile(
                                "file", "纪要.txt", "text/plain", "纪要".getBytes(StandardCharsets.UTF_8)))
                        .param("key", "form-1")
                        .with(Session.of(office))
                        .with(csrf()))
                .andReturn()
                .getResponse();
    }

    private String body(MockHttpServletRequestBuilder request, int status) throws Exception {
        MockHttpServletResponse answer = http.perform(request).andReturn().getResponse();
        assertThat(answer.getStatus()).isEqualTo(status);
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }

    private void file(int withheld, List<Attachment> papers) {
        DecisionRow waits = decision(1, "更换终端", false);
        MeetingFile file = new MeetingFile(
                9,
                "2021-1",
                MeetingKind.SPECIAL,
                DAY,
                null,
                "wu",
                List.of("wu"),
                List.of(CASE),
                withheld,
                "研究终端",
                List.of(waits, decision(2, "误记", true)),
                papers,
                WU,
                List.of(new MeetingFile.Corrected(WU, Instant.EPOCH, "种类记错")),
                false,
                new KnownNames(Map.of("wu", "吴"), Map.of(), Map.of(), Map.of()));
        buses.answer(ReadMeeting.class, _ -> file);
    }

    private static DecisionRow decision(int number, String text, boolean struck) {
        return new DecisionRow(
                "2021-1",
                MeetingKind.SPECIAL,
                DAY,
                number,
                text,
                "wu",
                "吴",
                DAY.plusDays(9),
                struck ? Light.GREY : Light.GREEN,
                null,
                null,
                struck,
                null,
                null);
    }
}
