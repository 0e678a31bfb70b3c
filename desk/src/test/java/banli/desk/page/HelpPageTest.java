package banli.desk.page;

import static banli.desk.SentForms.body;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import banli.desk.DeskTest;
import banli.desk.Session;
import banli.language.word.Office;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@DeskTest
@DisplayName("快捷键说明")
class HelpPageTest {
    @Autowired
    private MockMvc http;

    @Test
    @DisplayName("只列本人职务用得上的键")
    void byOffice() throws Exception {
        assertThat(help(Office.CHIEF_LEADER))
                .contains("data-for=\"sign\"", "data-for=\"choose\"", "data-for=\"rows\"")
                .doesNotContain("data-for=\"contact\"", "data-for=\"red\"");
        assertThat(help(Office.SECTION))
                .contains("data-for=\"contact\"", "data-for=\"phrases\"")
                .doesNotContain("data-for=\"sign\"", "data-for=\"red\"");
        assertThat(help(Office.SUPERVISOR)).contains("data-for=\"red\"").doesNotContain("data-for=\"contact\"");
        assertThat(help(Office.AUDITOR)).contains("data-for=\"find\"").doesNotContain("data-for=\"sign\"");
    }

    @Test
    @DisplayName("每一行写着按哪个键，能去的有链接")
    void theKeysThemselves() throws Exception {
        assertThat(help(Office.SUPERVISOR))
                .containsPattern("data-for=\"find\">\\s*<kbd>/</kbd>")
                .containsPattern("data-for=\"rows\">\\s*<kbd>j</kbd>\\s*<kbd>k</kbd>")
                .containsPattern(
                        "data-for=\"board\">\\s*<kbd>g</kbd>\\s*<kbd>b</kbd>\\s*</dt>\\s*<dd>\\s*<a href=\"/board\">");
    }

    @Test
    @DisplayName("引导的步子不是数字：一句话，哪里也不去")
    void noSuchStep() throws Exception {
        for (String step : new String[] {"", "abc", "-1", "2147483648"}) {
            var answer = http.perform(post("/guide")
                            .param("step", step)
                            .with(Session.of(Office.SECTION))
                            .with(csrf()))
                    .andReturn()
                    .getResponse();
            assertThat(answer.getStatus()).as(step).isEqualTo(422);
        }
    }

    private String help(Office office) throws Exception {
        return body(
                http.perform(get("/help").with(Session.of(office))).andReturn().getResponse(), 200);
    }
}
