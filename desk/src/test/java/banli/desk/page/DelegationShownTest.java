package banli.desk.page;

import static banli.desk.SentForms.body;
import static banli.desk.SentForms.nothingSince;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import banli.desk.DeskTest;
import banli.desk.FakeBuses;
import banli.desk.Session;
import banli.desk.Specimens;
import banli.language.lifecycle.Stage;
import banli.language.query.account.HeldOffice;
import banli.language.query.rehearsal.RehearsalOfActs;
import banli.language.query.rehearsal.RehearsalOfActs.ActRehearsed;
import banli.language.query.rehearsal.RehearseActs;
import banli.language.word.Office;
import banli.language.word.Text;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;

@DeskTest
@DisplayName("代他人办理时处处写明")
class DelegationShownTest {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    private static final LocalDate UNTIL = TODAY.plusDays(6);
    private static final String CASE = "/cases/" + Specimens.CASE;

    @Autowired
    private MockMvc http;

    @Autowired
    private FakeBuses buses;

    private MockHttpSession session;

    @BeforeEach
    void logIn() throws Exception {
        buses.forget();
        nothingSince(buses);
        buses.person(
                "li",
                new HeldOffice(Office.SECTION, "yanglao", "养老服务科", "wu", "吴敏", UNTIL),
                new HeldOffice(Office.SUPERVISOR, null, null, "zhou", "周正", TODAY.minusDays(1)));
        buses.answer(
                RehearseActs.class,
                asked -> new RehearsalOfActs(
                        asked.caseId(),
                        Stage.IN_HANDLING,
                        Stream.of("attach-document", "record-contact", "submit-reply")
                                .map(act -> new ActRehearsed(act, new Text(act, act), true, List.of()))
                                .toList()));
        session = Session.loggedIn(http, "li");
    }

    @Test
    @DisplayName("每页页首写明代谁、什么职务、到哪一天；已到期的不再写")
    void everyHeadTells() throws Exception {
        assertThat(page("/board")).contains("代 吴敏（业务科室 · 养老服务科）至 " + UNTIL).doesNotContain("周正");
        assertThat(page("/board?lang=en")).contains("acting for 吴敏 (section · 养老服务科) until " + UNTIL);
        assertThat(page("/me?lang=zh")).contains("代 吴敏（业务科室 · 养老服务科）至 " + UNTIL);
    }

    @Test
    @DisplayName("表单、答复稿、附件、批量催办各写明本页代谁办理")
    void everyFormTells() throws Exception {
        assertThat(page(CASE + "/do/record-contact")).doesNotContain("周正");
        for (String path : List.of(CASE + "/do/record-contact", CASE + "/reply", CASE)) {
            assertThat(page(path)).as(path).contains("本页代 吴敏 办理");
        }
        buses.person("li", new HeldOffice(Office.SUPERVISOR, null, null, "zhou", "周正", UNTIL));
        session = Session.loggedIn(http, "li");
        assertThat(page("/chase")).contains("本页代 周正 办理");
    }

    private String page(String path) throws Exception {
        return body(http.perform(get(path).session(session)).andReturn().getResponse(), 200);
    }
}
