package banli.desk;

import static banli.desk.SentForms.CONTACT;
import static banli.desk.SentForms.body;
import static banli.desk.SentForms.nothingSince;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import banli.desk.problem.Problem;
import banli.desk.problem.ProblemKind;
import banli.language.query.rehearsal.MeetingsKnown;
import banli.language.query.rehearsal.ReadMeetings;
import banli.language.word.Office;
import banli.language.word.proposal.Channel;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@DeskTest
@DisplayName("联系表单")
class ContactFormTest {
    @Autowired
    private MockMvc http;

    @Autowired
    private FakeBuses buses;

    @BeforeEach
    void quiet() {
        buses.forget();
        nothingSince(buses);
        buses.answer(ReadMeetings.class, asked -> new MeetingsKnown(List.of(Channel.VISIT, Channel.VIDEO)));
    }

    @Test
    @DisplayName("联系方式一目了然，没有预选，由人选择")
    void theChannelIsChosen() throws Exception {
        String html = page("zh");

        for (Channel channel : Channel.values()) {
            assertThat(html)
                    .containsPattern("<input type=\"radio\"[^>]*name=\"channel\"[^>]*value=\"" + channel.name() + "\"");
        }
        assertThat(html).doesNotContainPattern("<input[^>]*name=\"channel\"[^>]*checked");
    }

    @Test
    @DisplayName("写明本案所用规则下哪些方式计为见面，两种语言")
    void whichCountAsAMeeting() throws Exception {
        assertThat(page("zh"))
                .contains("<span>走访（计为见面）</span>", "<span>视频（计为见面）</span>", "<span>电话（不计见面）</span>", "不计入见面率");
        assertThat(page("en"))
                .contains(
                        "<span>visit (counts as a meeting)</span>",
                        "<span>phone (no meeting)</span>",
                        "rate of meetings");
    }

    @Test
    @DisplayName("问不到规则时只列方式，不作判断")
    void withoutKnowingTheRules() throws Exception {
        buses.answer(ReadMeetings.class, asked -> {
            throw Problem.of(ProblemKind.OFFICE);
        });

        assertThat(page("zh")).contains("<span>走访</span>", "<span>电话</span>").doesNotContain("（计为见面）");
    }

    private String page(String language) throws Exception {
        return body(
                http.perform(get(CONTACT).param("lang", language).with(Session.of(Office.SECTION)))
                        .andReturn()
                        .getResponse(),
                200);
    }
}
