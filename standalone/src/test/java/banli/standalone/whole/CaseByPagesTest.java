package banli.standalone.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("七个人用页面办一件案子")
class CaseByPagesTest {
    private static final int PORT = WholeProduct.running().port();

    private final PageBrowser registry = PageBrowser.loggedIn(PORT, "registry");
    private final PageBrowser chief = PageBrowser.loggedIn(PORT, "chief");
    private final PageBrowser deputy = PageBrowser.loggedIn(PORT, "deputy");
    private final PageBrowser section = PageBrowser.loggedIn(PORT, "section");
    private final PageBrowser supervisor = PageBrowser.loggedIn(PORT, "supervisor");
    private final PageBrowser auditor = PageBrowser.loggedIn(PORT, "auditor");
    private final PageBrowser admin = PageBrowser.loggedIn(PORT, "admin");

    @Test
    @DisplayName("从收件到归档，每一步都在自己的页面上办")
    void fromIntakeToArchive() {
        admin.recorded(admin.form("/admin/do/enter-unit", "/admin/do/enter-unit")
                .set("unit", "pages-unit")
                .set("name", "区商务委员会")
                .set("kind", "OTHER"));
        String id = registered("P-1");

        registry.does(
                id, "propose-routing", Map.of("handler", "section", "section", "yanglao", "opinion", "拟由养老服务科承办"));
        assertThat(chief.page("/cases/" + id)).contains("/cases/" + id + "/do/approve-routing");
        chief.does(id, "approve-routing", Map.of("remark", "同意"));
        registry.does(id, "assign-case", Map.of());
        section.does(id, "accept-case", Map.of());
        supervisor.does(id, "designate-key-supervision", Map.of("leader", "区领导", "level", "区级"));
        supervisor.does(id, "chase-case", Map.of("about", "请尽快与委员联系"));
        PageForm answer = section.act(id, "answer-chase");
        assertThat(answer.value("chase")).isEqualTo("1");
        section.recorded(answer.set("answer", "本周走访"));

        assertThat(section.page("/cases/" + id)).contains("还差什么", "/do/record-contact?phase=BEFORE");
        contact(id, "BEFORE");
        replied(id);
        deputy.does(id, "sign-reply", Map.of());
        chief.does(id, "issue-reply", Map.of());
        delivered(id);
        chief.does(id, "decide-disclosure", Map.of());
        contact(id, "AFTER");
        registry.does(
                id, "record-satisfaction", Map.of("attitude", "SATISFIED", "result", "SATISFIED", "came", "PAPER"));
        registry.does(id, "publish-reply", Map.of("address", "https://example.gov.cn/reply/1"));
        registry.does(id, "close-case", Map.of());
        String file = registry.does(id, "archive-case", Map.of("retention", "THIRTY_YEARS"));

        assertThat(file).contains("<b>已归档</b>", "已记录");
        assertThat(auditor.page("/cases/" + id)).contains("谈了BEFORE", "谈了DURING", "谈了AFTER");
        assertThat(auditor.answer("/cases/" + id + "/do/chase-case").statusCode())
                .isEqualTo(403);
    }

    @Test
    @DisplayName("没有联系就提交：说明规则并指到该办的事，写好的答复还在；两次点击只记一次")
    void refusedThenMended() {
        String id = accepted("P-2");
        PageForm reply = reply(id);

        HttpResponse<String> refused = section.post(reply);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("办前未联系的，不得提交答复稿", "/do/record-contact?phase=BEFORE", "年内新增五个助餐点");

        PageForm contact = section.act(id, "record-contact")
                .set("channel", "VISIT")
                .set("proposersMet", "wy-test-1")
                .set("summary", "听取意见");
        String first = PageBrowser.location(section.post(contact));
        HttpResponse<String> second = section.post(contact);
        assertThat(second.statusCode()).isEqualTo(303);
        assertThat(PageBrowser.location(second)).isEqualTo(first + "&again=true");
        assertThat(section.page(PageBrowser.location(second))).contains("没有重复记录");

        HttpResponse<String> moved = section.post(reply);
        assertThat(moved.statusCode()).isEqualTo(409);
        assertThat(moved.body()).contains("本案已有新的记录", "年内新增五个助餐点");
        assertThat(section.recorded(reply.set("_anyway", "true"))).contains("待分管领导签字");
    }

    @Test
    @DisplayName("填到一半登录失效：重新登录后内容还在，没有自动提交")
    void theSessionEnds() {
        String id = accepted("P-3");
        PageForm contact =
                section.act(id, "record-contact").set("channel", "VISIT").set("summary", "写到一半的话");
        PageBrowser later = section.withoutSession();

        HttpResponse<String> turned = later.post(contact);
        assertThat(PageBrowser.location(turned)).isEqualTo("/login?kept");
        PageForm login =
                later.form("/login?kept", "/login").set("username", "section").set("password", "demo-2021");
        String back = PageBrowser.location(later.post(login));

        assertThat(later.page(back)).contains("写到一半的话", "还没有提交");
        assertThat(later.page("/cases/" + id)).doesNotContain("写到一半的话");
    }

    @Test
    @DisplayName("批量办理选足一千件也收得下，先办二十件")
    void aThousandChosen() {
        PageForm form = new PageForm("/batch", new LinkedHashMap<>())
                .set("_csrf", registry.form("/batch", "/logout").value("_csrf"))
                .set("key", "7a0d4ab4-58a5-4be1-9e1c-6d4f31e2b009")
                .set("act", "assign-case")
                .set(
                        "case",
                        IntStream.range(0, 1_000)
                                .mapToObj(at -> "no-such-" + at)
                                .toArray(String[]::new));
        HttpResponse<String> answer = registry.post(form);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).contains("max=\"1000\" value=\"20\"");
    }

    private String registered(String number) {
        PageForm form = registry.form("/intake", "/intake")
                .set("number.meeting.level", "DISTRICT")
                .set("number.meeting.body", "CPPCC")
                .set("number.meeting.term", "7")
                .set("number.meeting.session", "6")
                .set("number.number", number)
                .set("role", "SOLE")
                .set("title", "关于完善社区助餐点布局的建议 " + number)
                .set("subject", "养老服务")
                .set("items[0].text", "增加助餐点")
                .set("items[2].text", "延长供餐时间")
                .set("leadProposer", "wy-test-1")
                .set("coSigners[0]", "wy-test-2");
        HttpResponse<String> answer = registry.post(form);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        registry.page(PageBrowser.location(answer));
        return PageBrowser.location(answer).replaceFirst("/cases/([^?]+).*", "$1");
    }

    private String accepted(String number) {
        String id = registered(number);
        registry.does(
                id, "propose-routing", Map.of("handler", "section", "section", "yanglao", "opinion", "拟由养老服务科承办"));
        chief.does(id, "approve-routing", Map.of());
        registry.does(id, "assign-case", Map.of());
        section.does(id, "accept-case", Map.of());
        return id;
    }

    /** The form knows the phase, the day and who is writing; which of the two proposers was met is for the writer to say. */
    private void contact(String id, String phase) {
        PageForm form = section.act(id, "record-contact");
        assertThat(form.value("phase")).isEqualTo(phase);
        assertThat(form.value("proposersMet")).isEmpty();
        assertThat(form.value("ourPeople")).isEqualTo("section");
        section.recorded(form.set("channel", "VISIT")
                .set("proposersMet", "wy-test-1", "wy-test-2")
                .set("summary", "谈了" + phase));
    }

    private PageForm reply(String id) {
        PageForm form = section.act(id, "submit-reply");
        assertThat(form.value("answers[0].item")).isEqualTo("1");
        assertThat(form.value("answers[1].item")).isEqualTo("2");
        return form.set("text", "关于完善社区助餐点布局的答复")
                .set("answers[0].adoption", "FULL")
                .set("answers[0].text", "年内新增五个助餐点")
                .set("answers[1].adoption", "PARTIAL")
                .set("answers[1].reason", "部分点位受场地限制")
                .set("answers[1].text", "有条件的点位先行延长")
                .set("outcome", "shanghai-2015|B|正在解决");
    }

    private void replied(String id) {
        section.recorded(reply(id));
        PageForm back = deputy.act(id, "send-back-reply")
                .set("remarks[0].place", "第 2 条")
                .set("remarks[0].text", "请写明完成日期");
        deputy.recorded(back);
        PageForm again = section.act(id, "submit-reply");
        assertThat(again.value("answers[0].text")).isEqualTo("年内新增五个助餐点");
        section.recorded(again.set("answers[1].text", "年底前延长"));
        contact(id, "DURING");
    }

    private void delivered(String id) {
        PageForm first = registry.act(id, "deliver-reply");
        assertThat(first.value("recipient")).isEqualTo("wy-test-1");
        assertThat(first.value("means")).isEmpty();
        registry.recorded(first.set("means", "IN_PERSON"));
        PageForm second = registry.act(id, "deliver-reply");
        assertThat(second.value("recipient")).isEqualTo("wy-test-2");
        registry.recorded(second.set("means", "POST"));
    }
}
