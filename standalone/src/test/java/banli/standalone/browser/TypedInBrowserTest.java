package banli.standalone.browser;

import static org.assertj.core.api.Assertions.assertThat;

import banli.desk.form.Acts;
import banli.language.act.KnownAct;
import banli.language.word.Office;
import banli.standalone.whole.CaseDriver;
import banli.standalone.whole.RunningDemo;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("浏览器：填写的内容不丢")
class TypedInBrowserTest {
    private static final Map<Office, String> WHO = Map.of(
            Office.REGISTRY, "registry",
            Office.SECTION, "section",
            Office.ADMIN, "admin",
            Office.CHIEF_LEADER, "chief",
            Office.DEPUTY_LEADER, "deputy",
            Office.SUPERVISOR, "supervisor",
            Office.AUDITOR, "auditor");
    private static final String BOX =
            "form[data-typed] textarea:visible, form[data-typed] input:visible:not([type]):not([inputmode]):not([name^=_])";
    private static final String TYPED = "写到一半的话";

    @TempDir
    private static Path folder;

    private static RunningDemo demo;
    private static String caseId;
    private static String twoTabs;

    @BeforeAll
    static void start() {
        demo = RunningDemo.prepared(folder.resolve("typed")).start();
        CaseDriver.enterDirectory(demo.api());
        caseId = CaseDriver.register(demo.api(), "typed-1", "LEAD").accepted("LEAD", List.of()).id;
        twoTabs = CaseDriver.register(demo.api(), "typed-2", "LEAD").accepted("LEAD", List.of()).id;
    }

    @AfterAll
    static void stop() {
        demo.close();
    }

    /** A page and who opens it: intake, an act on a case, the first act with a box of each family beside the cases, and the pages with forms of their own. */
    private static Map<String, String> forms() {
        Map<String, String> forms = new LinkedHashMap<>();
        forms.put("/intake", "registry");
        forms.put("/cases/" + caseId + "/do/record-contact", "section");
        forms.put("/cases/" + caseId + "/reply", "section");
        forms.put("/chase", "supervisor");
        forms.put("/deadlines/what-if", "admin");
        Map<Acts, String> under = Map.of(
                Acts.DIRECTORY, "/admin/do/",
                Acts.POLICY, "/admin/do/",
                Acts.LEDGER, "/admin/do/",
                Acts.MEETING, "/meetings/do/",
                Acts.SUBJECT, "/subjects/wy-test-1/do/",
                Acts.SUMMARY, "/summary/2021/do/");
        for (Acts family : Acts.values()) {
            family.all().keySet().stream()
                    .flatMap(act -> who(act).map(user -> Map.entry(under.get(family) + act, user)).stream())
                    .filter(form -> {
                        Page page = in(form.getValue());
                        boolean has = page.navigate(address() + form.getKey()).status() == 200
                                && page.locator(BOX).count() > 0;
                        page.context().close();
                        return has;
                    })
                    .findFirst()
                    .ifPresent(form -> forms.put(form.getKey(), form.getValue()));
        }
        assertThat(forms).hasSizeGreaterThanOrEqualTo(9);
        return forms;
    }

    private static Optional<String> who(String act) {
        return KnownAct.named(act).stream()
                .flatMap(known -> known.offices().stream())
                .map(WHO::get)
                .filter(Objects::nonNull)
                .findFirst();
    }

    @Test
    @DisplayName("每类表单：另开一页、返回、退出再登录、换一台电脑、重新启动之后都在；重新填写一次清空")
    void everyFamily() {
        Map<String, String> forms = forms();
        forms.forEach((path, user) -> {
            Page page = in(user);
            page.navigate(address() + path);
            box(page).fill(TYPED);
            saved(page);
            Page tab = page.context().newPage();
            tab.navigate(address() + path);
            assertThat(box(tab).inputValue()).as("another tab: " + path).isEqualTo(TYPED);
            tab.close();
            page.navigate(address() + "/help");
            page.goBack();
            assertThat(box(page).inputValue()).as("after Back: " + path).isEqualTo(TYPED);
            page.locator(".who form[action='/logout'] button").click();
            logIn(page, user);
            page.navigate(address() + path);
            assertThat(box(page).inputValue()).as("logged in again: " + path).isEqualTo(TYPED);
            assertThat(page.evaluate("() => JSON.stringify([{...sessionStorage}, {...localStorage}])")
                            .toString())
                    .doesNotContain(TYPED);
            page.context().close();
        });

        demo.close();
        demo.start();

        forms.forEach((path, user) -> {
            Page page = in(user);
            page.navigate(address() + path);
            assertThat(box(page).inputValue())
                    .as("another machine, started anew: " + path)
                    .isEqualTo(TYPED);
            page.locator("form[data-typed] button[data-forget]:visible").first().click();
            page.waitForLoadState();
            assertThat(box(page).inputValue()).as("discarded: " + path).isNotEqualTo(TYPED);
            page.context().close();
        });
    }

    @Test
    @DisplayName("记录之后不再出现：登记与联系")
    void recorded() {
        Page registry = in("registry");
        registry.navigate(address() + "/intake");
        ActPage.on(registry)
                .set(Map.of("number.meeting.body", "CPPCC", "number.meeting.term", "7", "number.meeting.session", "6"))
                .set(Map.of("number.number", "typed-3", "role", "SOLE", "title", TYPED))
                .set(Map.of("subject", "养老服务", "items[0].text", "增加助餐点", "leadProposer", "wy-test-1"));
        saved(registry);
        ActPage.on(registry).recorded();
        registry.navigate(address() + "/intake");
        assertThat(registry.locator("[name=title]").inputValue()).isEmpty();
        registry.context().close();

        Page section = in("section");
        section.navigate(address() + "/cases/" + caseId + "/do/record-contact");
        ActPage.on(section)
                .set(Map.of("channel", "VISIT", "proposersMet", "wy-test-1", "summary", TYPED))
                .recorded();
        section.navigate(address() + "/cases/" + caseId + "/do/record-contact");
        assertThat(section.locator("[name=summary]").inputValue()).isEmpty();
        section.context().close();
    }

    @Test
    @DisplayName("两个窗口改同一份：后一个另存并说明，两份都打得开；没有存上时离开要先问")
    void twoTabs() {
        Page first = in("section");
        String path = "/cases/" + twoTabs + "/do/record-contact";
        first.navigate(address() + path);
        first.locator("[name=summary]").fill("共有的话");
        saved(first);
        Page second = first.context().newPage();
        second.navigate(address() + path);
        first.locator("[name=summary]").fill("第一个窗口的话");
        first.waitForResponse("**/typed", () -> first.locator("[name=summary]").blur());
        second.locator("[name=summary]").fill("第二个窗口的话");
        second.locator("[name=summary]").blur();
        second.waitForSelector("output.kept.bad");
        assertThat(second.locator("output.kept").textContent()).contains("另一窗口也改了这份草稿", "两份都在");
        Page other = second.context()
                .waitForPage(() -> second.locator("a[data-other]").click());
        other.waitForLoadState();
        assertThat(other.locator("[name=summary]").inputValue()).isEqualTo("第一个窗口的话");

        List<String> asked = new ArrayList<>();
        second.onDialog(dialog -> {
            asked.add(dialog.type());
            dialog.accept();
        });
        second.route("**/typed", route -> route.abort());
        second.locator("[name=summary]").fill("存不上的话");
        second.locator("[name=summary]").blur();
        second.waitForFunction("() => document.querySelector('output.kept').textContent.startsWith('还没有存上')");
        second.navigate(address() + "/help");
        assertThat(asked).containsExactly("beforeunload");
        first.context().close();
    }

    @Test
    @DisplayName("登记时查相似往案：案件在新窗口打开，表单和所填的还在")
    void similarCasesOpenBeside() {
        Page page = in("registry");
        page.navigate(address() + "/intake");
        page.locator("[name=title]").fill("关于完善社区助餐点布局的建议");
        page.locator("button[name=_similar]").click();
        Page beside = page.context()
                .waitForPage(
                        () -> page.locator("section a[target=_blank]").first().click());
        beside.waitForLoadState();
        assertThat(beside.url()).contains("/cases/");
        assertThat(page.locator("[name=title]").inputValue()).isEqualTo("关于完善社区助餐点布局的建议");
        page.context().close();
    }

    private static Locator box(Page page) {
        return page.locator(BOX).first();
    }

    private static void saved(Page page) {
        page.waitForFunction("() => /^已存草稿 \\d\\d:\\d\\d$/.test(document.querySelector('output.kept').textContent)");
    }

    private static String address() {
        return "http://127.0.0.1:" + demo.port();
    }

    private static Page in(String user) {
        Page page = Chromium.stranger("zh");
        logIn(page, user);
        return page;
    }

    private static void logIn(Page page, String user) {
        page.navigate(address() + "/login?lang=zh");
        page.locator("input[name=username]:not([type=hidden])").fill(user);
        page.locator("input[name=password]:not([type=hidden])").fill("demo-2021");
        page.locator("button.main").click();
        page.waitForSelector("#find");
    }
}
