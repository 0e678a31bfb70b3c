package banli.standalone.summary;

import static org.assertj.core.api.Assertions.assertThat;

import banli.standalone.whole.Api;
import banli.standalone.whole.Api.Answer;
import banli.standalone.whole.CaseDriver;
import banli.standalone.whole.PageBrowser;
import banli.standalone.whole.PageForm;
import banli.standalone.whole.WholeProduct;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("起草、提交、签发工作总结")
class SummaryByPagesTest {
    private static final int YEAR = CaseDriver.TODAY.getYear();
    private static final String EDIT = "/summary/" + YEAR + "/do/submit-summary";
    private static final String WORDS = "{{office}}{{year}}年总结\n今年共办理{{figure:CASES}}件。{{date:y年M月 d 日}}";

    private static final int PORT = WholeProduct.running().port();

    private final Api api = WholeProduct.api();
    private final PageBrowser registry = PageBrowser.loggedIn(PORT, "registry");
    private final PageBrowser chief = PageBrowser.loggedIn(PORT, "chief");

    @Test
    @DisplayName("从上年的措辞开始；两人同写不互相覆盖；错的不能提交；签发的正是所读的；提交后有变动，签发人先知道；可撤回")
    void fromTheWordsOfTheLastYearToTheIssuedText() {
        PageForm first = registry.form(EDIT, EDIT);
        assertThat(first.value("wording")).contains("{{figure:DISCLOSURE_RATE|全文主动公开}}", "{{case:21-168.items}}");
        PageForm second = registry.form(EDIT, EDIT);

        HttpResponse<String> look = registry.post(filled(registry.form(EDIT, EDIT), WORDS + "<b>{{没有写完</b>共12345人。")
                .set("_look", "1"));
        assertThat(look.statusCode()).isEqualTo(200);
        assertThat(look.body()).contains("&lt;b&gt;{{没有写完", "12345 是手写的").doesNotContain("<b>{{");
        HttpResponse<String> refused =
                registry.post(filled(first, "甲" + WORDS + "{{没有这项}}").set("_submit", "1"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(latest().isNull()).isTrue();
        assertThat(registry.post(filled(PageForm.in(refused.body(), EDIT), "甲" + WORDS)
                                .set("_save", "1"))
                        .statusCode())
                .as("mended on the page that refused it")
                .isIn(302, 303);

        HttpResponse<String> other = registry.post(filled(second, WORDS).set("_save", "1"));
        assertThat(other.statusCode()).isEqualTo(409);
        assertThat(other.body()).contains("保存了另一份");
        assertThat(registry.post(PageForm.in(other.body(), EDIT).set("_save", "1"))
                        .statusCode())
                .isIn(302, 303);
        assertThat(registry.post(filled(registry.form(EDIT, EDIT), "x".repeat(1_000_000))
                                .set("_save", "1"))
                        .statusCode())
                .isIn(413, 422);
        assertThat(registry.form(EDIT, EDIT).value("wording").replace("\r", "")).isEqualTo(WORDS);

        PageForm submitted = filled(registry.form(EDIT, EDIT), WORDS).set("_submit", "1");
        assertThat(registry.post(submitted).statusCode()).isIn(302, 303);
        WholeProduct.until("已提交", () -> !latest().isNull());
        long recorded = latest().path("fact").asLong();
        assertThat(registry.post(submitted).statusCode()).as("double click").isIn(302, 303);
        assertThat(latest().path("fact").asLong()).isEqualTo(recorded);
        JsonNode waits = latest();
        issued(waits.path("sha256").stringValue(), waits.path("text").stringValue());
    }

    private void issued(String sha256, String text) {
        String issue = "/summary/" + YEAR + "/" + sha256 + "/do/issue-summary";
        for (String wrong : new String[] {"section", "deputy", "registry", "auditor", "admin"}) {
            assertThat(act(wrong, "issue-summary", sha256).status()).as(wrong).isEqualTo(403);
            assertThat(PageBrowser.loggedIn(PORT, wrong).answer(issue).statusCode())
                    .as(wrong)
                    .isEqualTo(403);
        }
        assertThat(act("chief", "issue-summary", "0".repeat(64)).rules()).contains("summary-as-read");
        assertThat(act("chief", "withdraw-summary", sha256).status()).isEqualTo(422);
        String page = chief.page("/summary?year=" + YEAR + "&waiting=true");
        assertThat(page).contains(issue, "等待签发");

        long before = cases();
        CaseDriver.register(api, "SUM-1", "LEAD");
        WholeProduct.until("件数变了", () -> cases() > before);
        HttpResponse<String> told = chief.post(proved(chief.form(issue, issue)));
        assertThat(told.statusCode()).isEqualTo(422);
        assertThat(told.body()).contains("不再成立", "今年共办理" + before + "件", "今年共办理" + cases() + "件");
        assertThat(chief.post(proved(PageForm.in(told.body(), issue)).set("despiteChanges", "true"))
                        .statusCode())
                .isEqualTo(303);
        WholeProduct.until(
                "已签发", () -> summary().path("issued").path("text").asString("").equals(text));
        assertThat(chief.page("/summary?year=" + YEAR)).contains("已签发", "<mark>", "签发时已知提交后数字有变动");
        Answer again = act("chief", "issue-summary", sha256);
        assertThat(again.rules()).contains("summary-waits");
        assertThat(act("chief", "withdraw-summary", sha256).status()).isEqualTo(200);
        WholeProduct.until("已撤回", () -> summary().path("issued").isNull());
        assertThat(api.get("chief", "/api/summary?year=next").status()).isEqualTo(422);
        assertThat(registry.answer("/summary/99/do/submit-summary").statusCode())
                .isEqualTo(404);
    }

    private static PageForm filled(PageForm form, String wording) {
        return form.set("issuer", "区民政局")
                .set("topic", "政务公告")
                .set("dated", CaseDriver.TODAY.toString())
                .set("wording", wording);
    }

    private static PageForm proved(PageForm form) {
        return form.fields().containsKey("_password") ? form.set("_password", "demo-2021") : form;
    }

    private Answer act(String user, String act, String sha256) {
        String why = act.startsWith("withdraw") ? "reason" : "happenedOn";
        String said = why.equals("reason") ? "数字有误" : CaseDriver.TODAY.toString();
        return api.post(user, "/api/summary/acts/" + act, Map.of("year", YEAR, "sha256", sha256, why, said), Map.of());
    }

    private JsonNode latest() {
        return summary().path("latest");
    }

    private JsonNode summary() {
        return api.get("registry", "/api/summary?year=" + YEAR).json();
    }

    private long cases() {
        for (JsonNode figure :
                api.get("registry", "/api/figures?year=" + YEAR).json().path("figures")) {
            if (figure.path("id").stringValue().equals("CASES")) {
                return figure.path("numerator").asLong();
            }
        }
        throw new AssertionError("no CASES");
    }
}
