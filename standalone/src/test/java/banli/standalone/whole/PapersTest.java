package banli.standalone.whole;

import static banli.standalone.whole.CaseDriver.register;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("起草、待办与提出人的征询链接")
class PapersTest {
    private final HttpClient http = HttpClient.newHttpClient();
    private final Api api = WholeProduct.api();
    private final int port = WholeProduct.running().port();

    @Test
    @DisplayName("承办人起草提交，领导在待办中看到全文，提出人凭链接填写一次并对联系提出异议")
    void fromDraftToForm() throws Exception {
        CaseDriver one = register(api, "T-190", "LEAD")
                .accepted("LEAD", List.of())
                .contact("BEFORE")
                .contact("DURING");
        PageBrowser section = PageBrowser.loggedIn(port, "section");
        String reply = "/cases/" + one.id + "/reply";
        PageForm draft = section.form(reply, reply);
        draft.set("text", "关于完善社区助餐点布局的答复全文")
                .set("adoption.1", "FULL")
                .set("answer.1", "年内新增五个助餐点")
                .set("adoption.2", "FULL")
                .set("answer.2", "供餐时间延长至十九时")
                .set("outcome", "shanghai-2015\tA\t解决采纳")
                .set("disclosure", "PUBLISH");
        HttpResponse<String> submitted = section.post(draft);
        assertThat(submitted.statusCode()).as(submitted.body()).isEqualTo(302);
        assertThat(section.page(PageBrowser.location(submitted).replaceFirst("#.*", "")))
                .contains("关于完善社区助餐点布局的答复全文");
        assertThat(PageBrowser.loggedIn(port, "deputy").page("/inbox?case=" + one.id))
                .contains("关于完善社区助餐点布局的答复全文")
                .contains("/cases/" + one.id + "/sign");

        one.signedIssuedDelivered();
        assertThat(one.stage()).isEqualTo("DELIVERED");
        String paper = PageBrowser.loggedIn(port, "registry").page("/cases/" + one.id + "/form/wy-test-1");
        Matcher link = Pattern.compile("value=\"(http[^\"]+/f/[^\"]+)\"").matcher(paper);
        assertThat(link.find()).isTrue();
        HttpRequest.Builder to = HttpRequest.newBuilder(URI.create(link.group(1)));
        assertThat(http.send(to.GET().build(), BodyHandlers.ofString()).body()).contains("供餐时间延长至十九时");

        String form = "attitude=SATISFIED&result=BASICALLY_SATISFIED&contact.1=disputed&words.1=no-visit";
        to.header("Content-Type", "application/x-www-form-urlencoded");
        String receipt = http.send(to.POST(BodyPublishers.ofString(form)).build(), BodyHandlers.ofString())
                .body();
        http.send(
                to.POST(BodyPublishers.ofString("attitude=NOT_SATISFIED&result=NOT_SATISFIED&reason=x"))
                        .build(),
                BodyHandlers.ofString());

        JsonNode facts =
                api.get("auditor", "/api/cases/" + one.id + "/facts").json().path("facts");
        JsonNode last = facts.get(facts.size() - 1);
        assertThat(last.path("type").asString()).isEqualTo("satisfaction-recorded");
        assertThat(last.path("by").path("person").asString()).isEqualTo("wy-test-1");
        assertThat(last.path("by").path("office").asString()).isEqualTo("PROPOSER");
        assertThat(last.path("payload").path("result").asString()).isEqualTo("BASICALLY_SATISFIED");
        assertThat(facts.get(facts.size() - 2).path("type").asString()).isEqualTo("contact-disputed");
        assertThat(receipt).contains("回执：第 " + last.path("position").asLong() + " 号事实");
    }
}
