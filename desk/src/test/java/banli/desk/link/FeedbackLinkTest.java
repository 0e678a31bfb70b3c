package banli.desk.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import banli.desk.DeskTest;
import banli.desk.FakeBuses;
import banli.desk.Reshaped;
import banli.desk.ScannedQr;
import banli.desk.Session;
import banli.language.command.ContactCommand.ConfirmContact;
import banli.language.command.FeedbackCommand.RecordSatisfaction;
import banli.language.lifecycle.Stage;
import banli.language.query.casefile.CaseFile;
import banli.language.query.casefile.ReadCaseFile;
import banli.language.word.Meta;
import banli.language.word.Office;
import banli.language.word.Refused;
import banli.language.word.proposal.FormChannel;
import banli.language.word.proposal.Satisfaction;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
@DisplayName("提出人的征询链接")
class FeedbackLinkTest {
    @Autowired
    private MockMvc http;

    @Autowired
    private FakeBuses buses;

    private String address = "10.1.1.1";

    @BeforeEach
    void delivered() {
        buses.forget();
        buses.answer(ReadCaseFile.class, asked -> DeliveredCase.file(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    @DisplayName("不登录、不用脚本即可填写：题目、逐条答复、表格；只看不改变任何东西")
    void theForm(String language) throws Exception {
        MockHttpServletResponse answer = send(get(URI.create(link() + "?lang=" + language)));
        String html = answer.getContentAsString(StandardCharsets.UTF_8);

        assertThat(answer.getStatus()).as(html).isEqualTo(200);
        assertThat(html)
                .contains("name=\"attitude\"")
                .contains("name=\"result\"")
                .contains("name=\"contact.1\"")
                .doesNotContain("name=\"contact.2\"")
                .doesNotContain("<script")
                .doesNotContain("??")
                .doesNotContain("_csrf");
        assertThat(answer.getHeader("Set-Cookie")).doesNotContain("banli=");
        assertThat(answer.getHeader("Content-Security-Policy")).startsWith("default-src 'none'");
        assertThat(buses.acts).isEmpty();
    }

    @Test
    @DisplayName("提交：先记对各次联系的意见，再记满意度，都以提出人本人名义，回执写明事实号")
    void sending() throws Exception {
        MockHttpServletResponse answer =
                send(filled(link()).param("contact.1", "disputed").param("words.1", "没有来过"));

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8)).containsPattern("回执：第 \\d+ 号事实");
        assertThat(buses.acts)
                .extracting(act -> (Object) act.getPayload())
                .containsExactly(
                        new ConfirmContact(DeliveredCase.CASE, 1, "zhu-fang", false, "没有来过", null),
                        new RecordSatisfaction(
                                DeliveredCase.CASE,
                                "zhu-fang",
                                Satisfaction.SATISFIED,
                                Satisfaction.NOT_SATISFIED,
                                "第2项没有落实",
                                FormChannel.ONLINE,
                                null));
        assertThat(buses.acts)
                .allSatisfy(act -> assertThat(act.getMetaData())
                        .containsEntry(Meta.ACTOR, "zhu-fang")
                        .containsEntry(Meta.OFFICE, "PROPOSER"));
        assertThat(buses.acts.get(0).getMetaData().get(Meta.KEY))
                .isNotEqualTo(buses.acts.get(1).getMetaData().get(Meta.KEY));
    }

    @Test
    @DisplayName("再次提交：同一幂等键；已有征询表时只给回执，不再发出动作")
    void reused() throws Exception {
        String link = link();
        send(filled(link));
        send(filled(link()));
        assertThat(buses.acts)
                .extracting(act -> act.getMetaData().get(Meta.KEY))
                .hasSize(2)
                .containsOnly(buses.acts.getFirst().getMetaData().get(Meta.KEY));

        buses.acts.clear();
        buses.answer(ReadCaseFile.class, asked -> DeliveredCase.file(1, DeliveredCase.received()));
        String html = send(filled(link)).getContentAsString(StandardCharsets.UTF_8);

        assertThat(html).contains("已经收到").contains("基本满意").doesNotContain("name=\"attitude\"");
        assertThat(buses.acts).isEmpty();
    }

    @Test
    @DisplayName("同时提交两份不同的内容：后到的得到先到的回执")
    void twoAtOnce() throws Exception {
        buses.decide(act -> {
            buses.answer(ReadCaseFile.class, asked -> DeliveredCase.file(1, DeliveredCase.received()));
            throw new CommandExecutionException("", null, new Refused(Refused.Code.CONFLICT, List.of(), List.of()));
        });
        MockHttpServletResponse answer = send(filled(link()));

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8)).contains("已经收到");
    }

    @Test
    @DisplayName("缺项一次说全，已填的保留，什么也不记录")
    void incomplete() throws Exception {
        MockHttpServletResponse answer =
                send(post(URI.create(link())).param("attitude", "NOT_SATISFIED").param("contact.1", "disputed"));

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
                .contains("请选择对办理结果是否满意")
                .contains("请写明理由")
                .contains("您对这次联系有异议，请写明")
                .containsPattern("value=\"NOT_SATISFIED\" checked");
        assertThat(buses.acts).isEmpty();
    }

    @Test
    @DisplayName("改动过的、别人的、已结束一轮的链接：一句话说明，什么也不记录")
    void linksThatOpenNothing() throws Exception {
        String link = link();
        assertThat(send(get(URI.create(link + "A"))).getStatus()).isEqualTo(404);
        assertThat(send(filled(link.substring(0, link.length() - 2))).getContentAsString(StandardCharsets.UTF_8))
                .contains("这个链接无效");
        buses.answer(ReadCaseFile.class, asked -> DeliveredCase.file(2));
        MockHttpServletResponse over = send(filled(link));

        assertThat(over.getStatus()).isEqualTo(410);
        assertThat(over.getContentAsString(StandardCharsets.UTF_8)).contains("已经结束");
        assertThat(buses.acts).isEmpty();
    }

    @Test
    @DisplayName("过期的链接：说明去哪里另取，不再显示案件")
    void expired() throws Exception {
        MockHttpServletResponse answer = send(filled("/f/" + SignedLink.expired("abc-1", "zhu-fang", 1)));

        assertThat(answer.getStatus()).isEqualTo(410);
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8)).contains("已过有效期");
        assertThat(buses.acts).isEmpty();
        assertThat(buses.questions).isEmpty();
    }

    @Test
    @DisplayName("同一地址试错太多次后请其稍候；真的链接照样打开，不受他人试错影响")
    void guessing() throws Exception {
        String good = link();
        address = "10.9.9.9";
        for (int i = 0; i < 20; i++) {
            assertThat(send(get("/f/guess" + i)).getStatus()).isEqualTo(404);
        }
        assertThat(send(get("/f/guess")).getStatus()).isEqualTo(429);
        assertThat(send(get(URI.create(good))).getStatus()).isEqualTo(200);
    }

    @Test
    @DisplayName("答复送达前只能看，不能填")
    void tooEarly() throws Exception {
        buses.answer(ReadCaseFile.class, asked -> {
            CaseFile file = DeliveredCase.file(1);
            return Reshaped.of(file)
                    .with(
                            "row",
                            Reshaped.of(file.row()).with("stage", Stage.ISSUED).make())
                    .make();
        });
        assertThat(send(get(URI.create(link()))).getContentAsString(StandardCharsets.UTF_8))
                .contains("答复送达之后才能填写")
                .doesNotContain("name=\"attitude\"");
    }

    @Test
    @DisplayName("纸质征询表只供办公室，二维码扫出的就是链接")
    void thePaperForm() throws Exception {
        String html = paper(Office.REGISTRY, "zhu-fang").getContentAsString(StandardCharsets.UTF_8);
        Matcher url = Pattern.compile("value=\"(http[^\"]+/f/[^\"]+)\"").matcher(html);

        assertThat(url.find()).isTrue();
        assertThat(html).contains("☐ 基本满意").contains("<title>扫码在线填写</title>");
        assertThat(ScannedQr.in(html)).isEqualTo(url.group(1));
        assertThat(paper(Office.SECTION, "zhu-fang").getStatus()).isEqualTo(403);
        assertThat(paper(Office.REGISTRY, "stranger").getStatus()).isEqualTo(404);
    }

    private String link() throws Exception {
        String html = paper(Office.REGISTRY, "zhu-fang").getContentAsString(StandardCharsets.UTF_8);
        Matcher url = Pattern.compile("value=\"http://[^/\"]+(/f/[^\"]+)\"").matcher(html);
        assertThat(url.find()).as(html).isTrue();
        return url.group(1);
    }

    private MockHttpServletResponse paper(Office office, String proposer) throws Exception {
        return http.perform(get("/cases/abc-1/form/" + proposer).with(Session.of(office)))
                .andReturn()
                .getResponse();
    }

    private static MockHttpServletRequestBuilder filled(String link) {
        return post(URI.create(link))
                .param("attitude", "SATISFIED")
                .param("result", "NOT_SATISFIED")
                .param("reason", "第2项没有落实");
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
        return http.perform(request.with(from -> {
                    from.setRemoteAddr(address);
                    return from;
                }))
                .andReturn()
                .getResponse();
    }
}
