package banli.standalone.browser;

import static banli.standalone.browser.Chromium.says;
import static org.assertj.core.api.Assertions.assertThat;

import banli.standalone.whole.OtherWindow;
import banli.standalone.whole.SlowReader;
import com.microsoft.playwright.Page;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("浏览器：边办理边重建")
class RebuildTest {
    private static final String PROGRESS = "() => document.querySelector('#rebuilding progress').value";
    private final Page admin = Chromium.window("admin", "zh");
    private final Page board = Chromium.window("supervisor", "zh");

    @AfterEach
    void close() {
        admin.context().close();
        board.context().close();
    }

    @Test
    @DisplayName("管理员重建，有人还在读旧屏：进度一直在；别人照常办理，办的事出现在看板，焦点和正在输入的字都在；证书不必刷新就出现")
    void rebuildWhilePeopleWork() throws SQLException {
        OtherWindow before = OtherWindow.registers("rebuild-1").accepted();
        Chromium.openLive(board, "/board");
        Chromium.hasChip(board, before.caseId());
        says(board, "() => { window.sameLoad = true; }");
        board.locator("#find").pressSequentially("助餐");
        Chromium.openLive(admin, "/admin/work");
        OtherWindow meanwhile;
        try (SlowReader _ = new SlowReader()) {
            admin.locator("#f-_password").fill("demo-2021");
            admin.locator("#rebuild-start").click();
            admin.waitForURL("**/admin/work#rebuild");
            says(admin, "() => { window.sameLoad = true; }");
            admin.waitForFunction("() => document.querySelector('#rebuilding')?.textContent.includes('正在换上')");
            assertThat(((Number) says(admin, PROGRESS)).intValue()).isPositive();
            meanwhile = OtherWindow.registers("rebuild-2").accepted();
            Chromium.hasChip(board, meanwhile.caseId());
            assertThat(admin.locator("#rebuilding").count()).isEqualTo(1);
            assertThat(admin.locator("#certificate").count()).isZero();
        }
        admin.waitForSelector("#certificate");
        assertThat(admin.locator("#rebuilt").textContent()).contains("上次重建", "已完成");
        assertThat(admin.locator("#certificate").textContent()).contains("逐行一致", "register");
        assertThat(says(admin, "() => window.sameLoad")).isEqualTo(true);
        assertThat(board.locator("#chip-" + before.caseId()).count()).isEqualTo(1);
        assertThat(board.locator("#chip-" + meanwhile.caseId()).count()).isEqualTo(1);
        assertThat(says(board, "() => document.activeElement.id")).isEqualTo("find");
        assertThat(board.locator("#find").inputValue()).isEqualTo("助餐");
        assertThat(says(board, "() => window.sameLoad")).isEqualTo(true);
        Chromium.open(admin, "/trail?what=ADMIN");
        assertThat(admin.locator("main").textContent()).contains("重建画面，截至第");
    }
}
