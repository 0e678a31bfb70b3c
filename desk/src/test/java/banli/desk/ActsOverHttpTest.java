package banli.desk;

import static banli.desk.DeskTest.As.user;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import banli.language.command.ContactCommand.RecordContact;
import banli.language.command.CorrectionCommand.CorrectRecord;
import banli.language.command.IntakeCommand.RegisterCase;
import banli.language.query.account.HeldOffice;
import banli.language.query.rehearsal.RehearsalOfActs;
import banli.language.query.rehearsal.RehearseActs;
import banli.language.query.trail.FactsOfCase;
import banli.language.query.trail.ReadFacts;
import banli.language.query.trail.StoredFact;
import banli.language.word.Meta;
import banli.language.word.Office;
import banli.language.word.Recorded;
import banli.language.word.Text;
import banli.language.word.proposal.Phase;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@DeskTest
@DisplayName("经接口办理")
class ActsOverHttpTest {
    private static final String CONTACT = "/api/cases/district-cppcc-6-5-21-168/acts/record-contact";
    private static final String TALK =
            "{\"phase\":\"BEFORE\",\"channel\":\"VISIT\",\"proposersMet\":[\"zhu-fang\"],\"summary\":\"上门听取意见\",\"happenedOn\":\"2021-03-01\"}";

    @Autowired
    private MockMvc http;

    @Autowired
    private FakeBuses buses;

    @BeforeEach
    void quiet() {
        buses.forget();
        buses.answer(ReadFacts.class, asked -> new FactsOfCase(99, List.of(fact(asked.fromSequence()))));
    }

    @Test
    @DisplayName("动作按记录读取,职务与幂等键随命令送达")
    void anActArrivesWhole() throws Exception {
        MockHttpServletResponse answer = send(as("section", CONTACT, TALK));

        assertThat(answer.getStatus()).isEqualTo(200);
        RecordContact act = (RecordContact) buses.acts.getFirst().getPayload();
        assertThat(act.caseId()).isEqualTo(Specimens.CASE);
        assertThat(act.phase()).isEqualTo(Phase.BEFORE);
        assertThat(act.happenedOn()).isEqualTo(LocalDate.of(2021, 3, 1));
        assertThat(act.ourPeople()).isNull();
        assertThat(buses.acts.getFirst().getMetaData())
                .containsEntry(Meta.ACTOR, "section")
                .containsEntry(Meta.OFFICE, "SECTION")
                .containsEntry(Meta.ACTING_UNIT, "yanglao")
                .containsEntry(Meta.KEY, "key-1");
    }

    @Test
    @DisplayName("答复列出记录的事实及其序号与事实号")
    void theAnswerTellsTheFacts() throws Exception {
        String body = text(send(as("section", CONTACT, TALK)));

        assertThat(body)
                .startsWith(
                        "{\"case\":\"district-cppcc-6-5-21-168\",\"sequence\":3,\"position\":42,\"facts\":[{\"position\":42,")
                .contains("\"payload\":{\"summary\":\"上门\"}")
                .doesNotContain("repeated");
    }

    @Test
    @DisplayName("重发同一编号:答复相同,仅以请求头注明")
    void aRepetitionGivesTheSameBody() throws Exception {
        MockHttpServletResponse first = send(as("section", CONTACT, TALK));
        buses.decide(act -> new Recorded(act.stream(), 3, 1, true));
        MockHttpServletResponse again = send(as("section", CONTACT, TALK));

        assertThat(again.getContentAsByteArray()).isEqualTo(first.getContentAsByteArray());
        assertThat(first.getHeader("Idempotency-Repeated")).isNull();
        assertThat(again.getHeader("Idempotency-Repeated")).isEqualTo("true");
    }

    @Test
    @DisplayName("什么也没有记录时,不再查询事实")
    void nothingRecorded() throws Exception {
        buses.decide(act -> new Recorded(act.stream(), 0, 0, false));

        assertThat(text(send(as("section", CONTACT, TALK)))).contains("\"position\":null,\"facts\":[]");
    }

    @Test
    @DisplayName("登记案件答复 201 与地址")
    void registeringMakesACase() throws Exception {
        MockHttpServletResponse answer = send(as("registry", "/api/cases", BadInputTest.REGISTRATION));

        assertThat(answer.getStatus()).isEqualTo(201);
        assertThat(answer.getHeader("Location")).isEqualTo("/api/cases/district-cppcc-6-5-21-168");
        assertThat(((RegisterCase) buses.acts.getFirst().getPayload()).mayBePublic())
                .isTrue();
    }

    @Test
    @DisplayName("任多个职务而未写明,须写明;写明则按所写办理")
    void severalOffices() throws Exception {
        buses.answer(RehearseActs.class, asked -> new RehearsalOfActs(asked.caseId(), null, List.of()));
        buses.person(
                "wang",
                new HeldOffice(Office.REGISTRY, null, null, null),
                new HeldOffice(Office.SECTION, "yanglao", null, null));

        assertThat(text(send(as("wang", CONTACT, TALK))))
                .contains("Banli-Office")
                .contains("多个职务");

        assertThat(send(as("wang", CONTACT, TALK).header("Banli-Office", "SECTION"))
                        .getStatus())
                .isEqualTo(200);
        assertThat(buses.acts.getFirst().getMetaData())
                .containsEntry(Meta.OFFICE, "SECTION")
                .containsEntry(Meta.ACTING_UNIT, "yanglao");
    }

    @Test
    @DisplayName("任多个职务而只有一个能办,就以该职务办理")
    void theOneOfficeThatFits() throws Exception {
        buses.answer(
                RehearseActs.class,
                asked -> new RehearsalOfActs(
                        asked.caseId(),
                        null,
                        "SECTION".equals(buses.questions.getLast().getMetaData().get(Meta.OFFICE))
                                ? List.of(new RehearsalOfActs.ActRehearsed(
                                        "record-contact", new Text("联系", "contact"), true, List.of()))
                                : List.of()));
        buses.person(
                "qian",
                new HeldOffice(Office.REGISTRY, null, null, null),
                new HeldOffice(Office.SECTION, "yanglao", null, "li"));

        assertThat(send(as("qian", CONTACT, TALK)).getStatus()).isEqualTo(200);
        assertThat(buses.acts.getFirst().getMetaData())
                .containsEntry(Meta.OFFICE, "SECTION")
                .containsEntry(Meta.ON_BEHALF_OF, "li");
    }

    @Test
    @DisplayName("没有职务的人,答复说明原因")
    void noOfficeAtAll() throws Exception {
        buses.person("new");

        assertThat(text(send(as("new", CONTACT, TALK)))).contains("没有可用的职务");
    }

    @Test
    @DisplayName("补录以登记中的人为办理人,录入人另记")
    void aHistoricalEntry() throws Exception {
        MockHttpServletResponse answer = send(as("registry", CONTACT, TALK)
                .header("Banli-Entry", "HISTORICAL")
                .header("Banli-Entry-Source", "2021%E5%B9%B4%E5%8F%B0%E8%B4%A6")
                .header("Banli-Actor", "section")
                .header("Banli-Office", "SECTION")
                .header("Banli-Made-Up", "summary,happenedOn"));

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(buses.acts.getFirst().getMetaData())
                .containsEntry(Meta.ACTOR, "section")
                .containsEntry(Meta.OFFICE, "SECTION")
                .containsEntry(Meta.ENTRY, Meta.HISTORICAL)
                .containsEntry(Meta.ENTRY_SOURCE, "2021年台账")
                .containsEntry(Meta.ENTERED_BY, "registry")
                .containsEntry(Meta.MADE_UP, "summary,happenedOn");
    }

    @Test
    @DisplayName("更正把原动作再写一遍,同属一案")
    void aCorrectionHoldsTheActAnew() throws Exception {
        String body = "{\"sequence\":9,\"anew\":{\"act\":\"record-contact\",\"phase\":\"DURING\"},\"reason\":\"日期写错\"}";

        assertThat(send(as("section", CONTACT.replace("record-contact", "correct-record"), body))
                        .getStatus())
                .isEqualTo(200);
        CorrectRecord act = (CorrectRecord) buses.acts.getFirst().getPayload();
        assertThat(act.anew()).isInstanceOfSatisfying(RecordContact.class, anew -> {
            assertThat(anew.caseId()).isEqualTo(Specimens.CASE);
            assertThat(anew.phase()).isEqualTo(Phase.DURING);
        });
    }

    @Test
    @DisplayName("案件以外的动作答复其所记之处")
    void besideCases() throws Exception {
        String body = "{\"unit\":\"yanglao\",\"name\":\"养老服务科\",\"kind\":\"SECTION\"}";

        assertThat(text(send(as("admin", "/api/directory/acts/enter-unit", body))))
                .isEqualTo("{\"stream\":\"unit:yanglao\",\"sequence\":3,\"count\":1}");
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
        return http.perform(request).andReturn().getResponse();
    }

    private static MockHttpServletRequestBuilder as(String who, String path, String body) {
        return post(path)
                .with(user(who))
                .header("Idempotency-Key", "key-1")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body);
    }

    private static String text(MockHttpServletResponse answer) throws Exception {
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }

    private static StoredFact fact(long sequence) {
        return new StoredFact(
                42,
                sequence,
                "e-1",
                "contact-recorded",
                1,
                Instant.parse("2021-03-01T01:02:03.004Z"),
                null,
                null,
                Map.of(),
                Map.of("summary", "上门"),
                "");
    }
}
