package banli.standalone.browser;

import static org.assertj.core.api.Assertions.assertThat;

import banli.standalone.whole.OtherWindow;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("浏览器：七个人办完不平顺的一年")
class CrookedYearInBrowserTest {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    private static final String PARTLY = "shanghai-2015|B|正在解决";
    private static final String WHOLLY = "shanghai-2015|A|解决采纳";

    private final Windows people = new Windows("zh");
    private String id;

    @AfterEach
    void close() {
        people.close();
    }

    @Test
    @DisplayName("错登更正、错分改办、退回上级、以会办交来又改主办、上级准延期、领导到现场、交接、提交后有争议、不满意到底、再次答复")
    void oneCase() {
        OtherWindow.address();
        registered("SOLE", "关于完善社区助餐点布局的意见");
        corrected();
        assignedWrongly();
        returnedUpwards();
        backWithAnotherDuty();
        aLeadersVisit();
        handedOver();
        disputedAfterSubmission();
        answered();
        notSatisfied();
        answered();
        closed();
        answeredLater();

        Page auditor = Chromium.open(people.of("auditor"), "/cases/" + id + "?tab=trail");
        assertThat(auditor.locator("#state").textContent()).contains("已办结");
        assertThat(auditor.locator("#trail").textContent())
                .contains("更正", "退回", "职责变更为主办", "延期", "交接", "异议", "不满意", "重新办理", "再次答复");
    }

    private void registered(String role, String title) {
        Page registry = people.of("registry");
        ActPage form = ActPage.at(registry, "/intake")
                .set("number.meeting.level", "DISTRICT")
                .set("number.meeting.body", "CPPCC")
                .set("number.meeting.term", "7")
                .set("number.meeting.session", "6")
                .set("number.number", "Y-7")
                .set("role", role)
                .set("title", title)
                .set("subject", "养老服务")
                .set("items[0].text", "增加助餐点")
                .set("leadProposer", "wy-test-1");
        if (role.equals("ASSIST")) {
            form.set("leadUnit", "other-lead");
        }
        form.recorded();
        id = registry.url().replaceFirst(".*/cases/([^?]+).*", "$1");
        leave(registry);
    }

    private void corrected() {
        Page registry = Chromium.open(people.of("registry"), "/cases/" + id + "/do/correct-record");
        registry.locator("a[href*='sequence=0']").click();
        ActPage.on(registry)
                .set("anew.title", "关于完善社区助餐点布局的建议")
                .set("reason", "案由录错")
                .recorded();
        assertThat(registry.locator("h1").first().textContent()).contains("关于完善社区助餐点布局的建议");
    }

    private void assignedWrongly() {
        act("registry", "propose-routing", Map.of("section", "jiuzhu", "handler", "jiuzhu", "opinion", "拟由社会救助科承办"));
        act("chief", "approve-routing", Map.of("remark", "同意"));
        act("registry", "assign-case", Map.of());
        act("jiuzhu", "object-to-assignment", Map.of("reason", "属养老服务科职责", "sectionProposed", "yanglao"));
        act("registry", "reassign-case", Map.of("section", "yanglao", "handler", "section", "reason", "改由养老服务科"));
        act("section", "accept-case", Map.of());
    }

    private void returnedUpwards() {
        act("registry", "object-to-hand-on", Map.of("reason", "主要属卫生健康部门职责", "unitProposed", "other-lead"));
        act("chief", "approve-objection", Map.of());
        act("registry", "record-objection-outcome", Map.of("outcome", "RETURNED", "reason", "改由卫健委主办"));
        assertThat(Chromium.open(people.of("auditor"), "/cases/" + id)
                        .locator("#state")
                        .textContent())
                .contains("已退回");
    }

    private void backWithAnotherDuty() {
        registered("ASSIST", "关于完善社区助餐点布局的建议");
        act("registry", "propose-routing", Map.of("section", "yanglao", "handler", "section", "opinion", "拟由养老服务科会办"));
        act("chief", "approve-routing", Map.of());
        act("registry", "assign-case", Map.of());
        act("section", "accept-case", Map.of());
        act("registry", "record-directive", paper("委办函第1号", "改由你局主办", Map.of("role", "LEAD")));
        act("section", "request-extension", Map.of("days", "20", "reason", "涉及面广"));
        act(
                "registry",
                "record-directive",
                paper(
                        "委办函第2号",
                        "同意延期",
                        Map.of(
                                "order",
                                "EXTENSION_GRANTED",
                                "dueOn",
                                TODAY.plusMonths(4).toString())));
    }

    private static Map<String, String> paper(String reference, String text, Map<String, String> orders) {
        Map<String, String> paper = new LinkedHashMap<>(
                Map.of("reference", reference, "sender", "区政协提案委员会", "datedOn", TODAY.toString(), "text", text));
        paper.putAll(orders);
        return paper;
    }

    private void aLeadersVisit() {
        act("chief", "record-investigation", Map.of("place", "助餐点", "findings", "排队时间长"));
    }

    /** On its own page: from whom, to whom, each case rehearsed, one ticked. */
    private void handedOver() {
        Page registry = Chromium.open(people.of("registry"), "/handover?from=section&to=section2&reason=外出学习");
        registry.locator("input[name=case]").all().forEach(box -> box.setChecked(false));
        registry.locator("input[name=case][value='" + id + "']").check();
        registry.locator("form.stack button.main").click();
        registry.waitForSelector("#results .notice:has-text('办成 1 件')");
    }

    private void disputedAfterSubmission() {
        contact("BEFORE");
        submitted("submit-reply", "PARTIAL", PARTLY);
        act(
                "registry",
                "confirm-contact",
                Map.of("contact", "1", "proposer", "wy-test-1", "confirmed", "false", "words", "没有来过"));
        act("registry", "settle-dispute", Map.of("contact", "1", "stands", "false", "reason", "未能证明"));
        act("deputy", "send-back-reply", Map.of("remarks[0].place", "全文", "remarks[0].text", "请先走访"));
        contact("BEFORE");
    }

    private void answered() {
        submitted("submit-reply", "PARTIAL", PARTLY);
        contact("DURING");
        act("deputy", "sign-reply", Map.of());
        act("chief", "issue-reply", Map.of());
        act("registry", "deliver-reply", Map.of("recipient", "wy-test-1", "means", "IN_PERSON"));
        contact("AFTER");
    }

    private void notSatisfied() {
        act(
                "registry",
                "record-satisfaction",
                Map.of("attitude", "SATISFIED", "result", "NOT_SATISFIED", "reason", "没有说明何时办成", "came", "PAPER"));
        act("deputy", "examine-dissatisfaction", Map.of("conclusion", "REOPEN", "reasoning", "确有不足"));
        act("chief", "reopen-case", Map.of("reason", "重新办理"));
    }

    private void closed() {
        act("registry", "record-satisfaction", Map.of("attitude", "SATISFIED", "result", "SATISFIED", "came", "PAPER"));
        act("chief", "decide-disclosure", Map.of("choice", "PUBLISH"));
        act("registry", "close-case", Map.of());
    }

    private void answeredLater() {
        submitted("follow-up-reply", "FULL", WHOLLY);
        act("deputy", "sign-reply", Map.of());
        act("chief", "issue-reply", Map.of());
        // By the link of the case, whose own stage is closed.
        Page registry = Chromium.open(people.of("registry"), "/cases/" + id);
        registry.locator("main a[href^='/batch?act=deliver-reply']").first().click();
        ActPage.on(registry)
                .set("recipient", "wy-test-1")
                .set("means", "IN_PERSON")
                .recorded();
        leave(registry);
    }

    private void submitted(String act, String adoption, String outcome) {
        ActPage form = ActPage.open(people.of("section2"), id, act)
                .set("text", "关于完善社区助餐点布局的答复")
                .set("answers[0].adoption", adoption)
                .set("answers[0].text", "年内新增五个助餐点");
        if (!adoption.equals("FULL")) {
            form.set("answers[0].reason", "已列入明年计划");
        }
        form.set("outcome", outcome).recorded();
        leave(people.of("section2"));
    }

    private void contact(String phase) {
        act("section2", "record-contact", Map.of("phase", phase, "channel", "VISIT", "summary", "听取意见：" + phase));
    }

    private void act(String user, String act, Map<String, String> values) {
        ActPage.open(people.of(user), id, act).set(values).recorded();
        leave(people.of(user));
    }

    /** Left open, seven pages would draw each further act anew, and nobody looks at them. */
    private static void leave(Page page) {
        page.navigate("about:blank");
    }
}
