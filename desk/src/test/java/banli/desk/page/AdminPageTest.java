package banli.desk.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import banli.desk.DeskTest;
import banli.desk.FakeBuses;
import banli.desk.Session;
import banli.language.query.directory.DirectoryView;
import banli.language.query.directory.DirectoryView.DelegationView;
import banli.language.query.directory.DirectoryView.PersonView;
import banli.language.query.directory.ReadDirectory;
import banli.language.query.trail.ReadTrail;
import banli.language.word.Office;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@DeskTest
@DisplayName("管理页")
class AdminPageTest {
    @Autowired
    private MockMvc http;

    @Autowired
    private FakeBuses buses;

    @BeforeEach
    void quiet() {
        buses.forget();
    }

    @Test
    @DisplayName("代理：为谁、谁代、何职、起止、状态；未过期的可以结束")
    void delegations() throws Exception {
        buses.answer(
                ReadDirectory.class,
                asked -> directory(
                        new DelegationView("zhou", "wang", Office.SECTION, day("2021-03-01"), day("2021-03-07")),
                        new DelegationView("zhou", "wang", Office.REGISTRY, day("2021-03-01"), day("2999-01-01"))));

        assertThat(page("/admin"))
                .contains("周主任", "王五", "2021-03-01 至 2999-01-01", "有效", "2021-03-01 至 2021-03-07", "已过期")
                .contains("/admin/do/end-delegation?person=zhou&amp;delegate=wang&amp;office=REGISTRY")
                .doesNotContain("delegate=wang&amp;office=SECTION");
    }

    @Test
    @DisplayName("没有代理时说明，并给出可办的下一步")
    void noDelegations() throws Exception {
        buses.answer(ReadDirectory.class, asked -> directory());

        assertThat(page("/admin?lang=en")).contains("Nobody acts for another now", "href=\"/admin/do/ask-delegation\"");
    }

    @Test
    @DisplayName("会话设置看得见；管理员的办理只问管理员办的事实，并通向可筛选的轨迹")
    void settingsAndTrail() throws Exception {
        assertThat(page("/admin")).contains("30 分钟", "5 分钟", "30 天", "20 MiB", "/trail?what=ADMIN", "/admin/work");
        assertThat(buses.questions)
                .filteredOn(asked -> asked.getPayload() instanceof ReadTrail)
                .singleElement()
                .satisfies(asked ->
                        assertThat(((ReadTrail) asked.getPayload()).what()).isEqualTo(Office.ADMIN.name()));
    }

    private static DirectoryView directory(DelegationView... delegations) {
        return new DirectoryView(
                7,
                "局",
                "o",
                false,
                List.of(),
                List.of(new PersonView("zhou", "周主任", null, List.of()), new PersonView("wang", "王五", null, List.of())),
                List.of(),
                List.of(),
                List.of(delegations));
    }

    private static LocalDate day(String written) {
        return LocalDate.parse(written);
    }

    private String page(String path) throws Exception {
        return http.perform(get(path).with(Session.of(Office.ADMIN)))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
