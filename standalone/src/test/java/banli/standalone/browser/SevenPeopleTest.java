package banli.standalone.browser;

import static org.assertj.core.api.Assertions.assertThat;

import banli.standalone.whole.OtherWindow;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("浏览器：七个人办一件案子，另一个窗口看着它走")
class SevenPeopleTest {
    private static final String TYPED = "写到一半";

    private final Windows people = new Windows("zh");
    private Page board;
    private Page file;
    private String id;

    @AfterEach
    void close() {
        people.close();
    }

    @Test
    @DisplayName("每个动作在自己的页上办；看板和案卷不必刷新就跟上，光标和写到一半的字都在")
    void oneCase() {
        OtherWindow.address();
        registered();
        watched();

        act("registry", "propose-routing", Map.of("section", "yanglao", "handler", "section", "opinion", "拟由养老服务科承办"));
        moved("待审拟办意见");
        act("chief", "approve-routing", Map.of("remark", "同意"));
        act("registry", "assign-case", Map.of());
        moved("待签收");
        act("section", "accept-case", Map.of());
        moved("办理中");
        act("supervisor", "chase-case", Map.of("about", "请尽快与委员联系"));
        file.waitForSelector("#story:has-text('请尽快与委员联系')");
        refusedThenMended();
        moved("待分管领导签字");
        act("section", "record-contact", Map.of("phase", "DURING", "channel", "VISIT", "summary", "办中再次听取意见"));
        delegated();
        act("deputy", "sign-reply", Map.of());
        moved("待主要领导签发");
        act("chief", "issue-reply", Map.of());
        moved("待送达");

        Page auditor = Chromium.open(people.of("auditor"), "/cases/" + id);
        assertThat(auditor.locator("#story").textContent()).contains("办前听取意见", "办中再次听取意见");
        assertThat(auditor.locator("#acts .nextacts").count()).isZero();
        assertThat(board.evaluate("() => window.sameLoad")).isEqualTo(true);
        assertThat(file.evaluate("() => window.sameLoad")).isEqualTo(true);
    }

    private void registered() {
        Page registry = people.of("registry");
        ActPage.at(registry, "/intake")
                .set("number.meeting.level", "DISTRICT")
                .set("number.meeting.body", "CPPCC")
                .set("number.meeting.term", "7")
                .set("number.meeting.session", "6")
                .set("number.number", "S-7")
                .set("role", "SOLE")
                .set("title", "关于完善社区助餐点布局的建议")
                .set("subject", "养老服务")
                .set("items[0].text", "增加助餐点")
                .set("leadProposer", "wy-test-1")
                .recorded();
        id = registry.url().replaceFirst(".*/cases/([^?]+).*", "$1");
    }

    /** Two windows that nobody reloads: the board with a search half typed, and the case with an explanation open. */
    private void watched() {
        board = people.of("auditor").context().newPage();
        Chromium.openLive(board, "/board");
        board.evaluate("() => { window.sameLoad = true; }");
        board.locator("#find").pressSequentially(TYPED);
        file = people.of("deputy").context().newPage();
        Chromium.openLive(file, "/cases/" + id);
        file.evaluate("() => { window.sameLoad = true; }");
        file.locator("#live a[href$='/replay']").first().focus();
    }

    private void act(String user, String act, Map<String, String> values) {
        ActPage.open(people.of(user), id, act).set(values).recorded();
    }

    /** Both windows show the stage, marked as changed or already past its mark, and nothing typed or focused is lost. */
    private void moved(String stage) {
        file.waitForSelector("#state:has-text('" + stage + "')");
        Chromium.hasChip(board, id);
        assertThat(board.inputValue("#find")).isEqualTo(TYPED);
        assertThat(board.evaluate("() => document.activeElement.id")).isEqualTo("find");
        assertThat(file.evaluate("() => document.activeElement.getAttribute('href')"))
                .isEqualTo("/cases/" + id + "/replay");
    }

    private void refusedThenMended() {
        Page section = people.of("section");
        ActPage.open(section, id, "submit-reply")
                .set("text", "关于完善社区助餐点布局的答复")
                .set("answers[0].adoption", "FULL")
                .set("answers[0].text", "年内新增五个助餐点")
                .set("outcome", "shanghai-2015|A|解决采纳")
                .refused();
        assertThat(section.locator("#wrong").textContent()).contains("办前未联系的，不得提交答复稿");
        assertThat(section.inputValue("[name='answers[0].text']")).isEqualTo("年内新增五个助餐点");
        String mend = section.locator("#wrong a.mend").first().getAttribute("href");
        assertThat(mend).contains("/do/record-contact");
        ActPage.at(section, mend)
                .set("channel", "VISIT")
                .set("summary", "办前听取意见")
                .recorded();
        file.waitForSelector("#story .m-contact:has-text('办前听取意见')");
        ActPage.open(section, id, "submit-reply")
                .set("text", "关于完善社区助餐点布局的答复")
                .set("answers[0].adoption", "FULL")
                .set("answers[0].text", "年内新增五个助餐点")
                .set("outcome", "shanghai-2015|A|解决采纳")
                .recorded();
    }

    /** The section's person lets a colleague act, whose pages say so; an administrator ends it. */
    private void delegated() {
        Page admin = people.of("admin").context().newPage();
        Map<String, String> whom = Map.of("person", "section", "delegate", "section2", "office", "SECTION");
        Page holder = people.of("section").context().newPage();
        ActPage.at(holder, "/me/do/delegate")
                .set("delegate", "section2")
                .set("office", "SECTION")
                .set("to", LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(7).toString())
                .recorded();
        Page colleague = Chromium.open(people.of("section2"), "/cases/" + id);
        assertThat(colleague.locator(".who .mark.acting").textContent()).contains("徐静怡", "业务科室");
        ActPage.at(admin, "/admin/do/end-delegation").set(whom).recorded();
        colleague.reload();
        assertThat(colleague.locator(".who .mark.acting").count()).isZero();
        holder.close();
        admin.close();
    }
}
