package banli.desk.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import banli.desk.DeskTest;
import banli.desk.FakeBuses;
import banli.desk.Reshaped;
import banli.language.command.CorrectionCommand.CorrectRecord;
import banli.language.command.FeedbackCommand.RecordSatisfaction;
import banli.language.query.casefile.FeedbackView;
import banli.language.query.casefile.ReadCaseFile;
import banli.language.query.trail.FactsOfCase;
import banli.language.query.trail.ReadFacts;
import banli.language.query.trail.StoredFact;
import banli.language.word.Actor;
import banli.language.word.Meta;
import banli.language.word.Office;
import banli.language.word.Refusal;
import banli.language.word.Refused;
import banli.language.word.Text;
import banli.language.word.proposal.FormChannel;
import banli.language.word.proposal.Satisfaction;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.CommandExecutionException;
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
@DisplayName("提出人经链接更正自己填的征询表")
class LinkCorrectionTest {
    private static final LocalDate GIVEN = LocalDate.of(2021, 6, 1);

    @Autowired
    private MockMvc http;

    @Autowired
    private FakeBuses buses;

    private final List<StoredFact> facts = new ArrayList<>();

    @BeforeEach
    void given() {
        buses.forget();
        received(FormChannel.ONLINE);
        facts.add(fact(
                14,
                "satisfaction-recorded",
                Office.PROPOSER,
                Map.of("round", 1, "proposer", "zhu-fang", "attitude", "SATISFIED")));
        facts.add(fact(15, "satisfaction-recorded", Office.PROPOSER, Map.of("round", 1, "proposer", "chen-zhen")));
        buses.answer(ReadFacts.class, asked -> new FactsOfCase(20, facts));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    @DisplayName("链接上看得到自己填的，可以打开更正：已填的都在，只看不改")
    void theForm(String language) throws Exception {
        assertThat(html(get(URI.create(link() + "?lang=" + language)))).contains("href=\"?correct=1\"");
        assertThat(html(get(URI.create(link() + "?correct=1&lang=" + language))))
                .containsPattern("value=\"BASICALLY_SATISFIED\" checked")
                .contains("name=\"why\"", "没有落实")
                .doesNotContain("name=\"contact.1\"", "??");
        assertThat(buses.acts).isEmpty();
    }

    @Test
    @DisplayName("写明理由即更正本人那一份，日期不变；同一更正只记一次，下一次是另一次")
    void corrects() throws Exception {
        assertThat(html(anew(link()))).containsPattern("回执：第 \\d+ 号事实");
        html(anew(link()));
        facts.add(fact(16, "record-corrected", Office.PROPOSER, Map.of("sequence", 14)));
        html(anew(link()));

        assertThat(buses.acts.getFirst().getPayload())
                .isEqualTo(new CorrectRecord(
                        DeliveredCase.CASE,
                        14,
                        "e-14",
                        new RecordSatisfaction(
                                DeliveredCase.CASE,
                                "zhu-fang",
                                Satisfaction.SATISFIED,
                                Satisfaction.NOT_SATISFIED,
                                "第2项没有落实",
                                FormChannel.ONLINE,
                                GIVEN),
                        "看错了一项",
                        null));
        assertThat(buses.acts.getFirst().getMetaData())
                .containsEntry(Meta.ACTOR, "zhu-fang")
                .containsEntry(Meta.OFFICE, "PROPOSER");
        assertThat(buses.acts.get(0).getMetaData().get(Meta.KEY))
                .isEqualTo(buses.acts.get(1).getMetaData().get(Meta.KEY))
                .isNotEqualTo(buses.acts.get(2).getMetaData().get(Meta.KEY));
    }

    @Test
    @DisplayName("没有理由、账本拒绝的，一句话说明，所填的保留")
    void refused() throws Exception {
        MockHttpServletResponse bare = send(anew(link()).param("why", ""));
        assertThat(html(post(URI.create(link()))
                        .param("correct", "1")
                        .param("attitude", "SATISFIED")
                        .param("result", "SATISFIED")))
                .contains("请写明为什么更正", "name=\"why\"");
        assertThat(bare.getStatus()).isEqualTo(200);
        buses.acts.clear();
        buses.decide(act -> {
            Text same = new Text("更正后的内容与原记录相同", "The same as before");
            throw new CommandExecutionException(
                    "",
                    null,
                    new Refused(Refused.Code.RULE, List.of(new Refusal("something-changes", same, same)), List.of()));
        });
        MockHttpServletResponse answer = send(anew(link()));
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8)).contains("与原记录相同", "看错了一项");
    }

    @Test
    @DisplayName("改动过的、过期的、办公室代录的、另一人的链接都更正不了这一份")
    void onlyByTheirOwn() throws Exception {
        assertThat(send(anew(link() + "A")).getStatus()).isEqualTo(404);
        MockHttpServletResponse late = send(anew("/f/" + SignedLink.expired("abc-1", "zhu-fang", 1)));
        assertThat(late.getStatus()).isEqualTo(410);
        assertThat(late.getContentAsString(StandardCharsets.UTF_8)).contains("另发");
        received(FormChannel.PAPER);
        assertThat(html(anew(link()))).doesNotContain("name=\"why\"", "href=\"?correct=1\"");
        received(FormChannel.ONLINE);
        facts.removeFirst();
        assertThat(html(anew(link()))).contains("没有您经链接填写的征询表");
        assertThat(buses.acts).isEmpty();
    }

    private void received(FormChannel came) {
        FeedbackView form = Reshaped.of(DeliveredCase.received())
                .with("came", came)
                .with("reason", "第一项没有落实")
                .with("receivedOn", GIVEN)
                .make();
        buses.answer(ReadCaseFile.class, asked -> DeliveredCase.file(1, form));
    }

    private static MockHttpServletRequestBuilder anew(String link) {
        return post(URI.create(link))
                .param("correct", "1")
                .param("attitude", "SATISFIED")
                .param("result", "NOT_SATISFIED")
                .param("reason", "第2项没有落实")
                .param("why", "看错了一项");
    }

    private static StoredFact fact(long sequence, String type, Office office, Map<String, Object> payload) {
        Actor by = new Actor((String) payload.getOrDefault("proposer", "zhu-fang"), "某人", office, null, null);
        return new StoredFact(
                sequence, sequence, "e-" + sequence, type, 1, Instant.EPOCH, by, null, Map.of(), payload, "");
    }

    private String link() throws Exception {
        return "/f/" + SignedLink.valid("abc-1", "zhu-fang", 1);
    }

    private String html(MockHttpServletRequestBuilder request) throws Exception {
        return send(request).getContentAsString(StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
        return http.perform(request).andReturn().getResponse();
    }
}
