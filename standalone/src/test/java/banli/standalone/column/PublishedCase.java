package banli.standalone.column;

import static org.assertj.core.api.Assertions.assertThat;

import banli.standalone.whole.Api;
import banli.standalone.whole.CaseDriver;
import banli.standalone.whole.WholeProduct;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** 公开了的案件。 A case of the running demo whose reply is published, with proposers of its own. */
final class PublishedCase {
    static final String COVERED = "涉及张某家庭情况";
    static final String LETTER = "测试委员：您提出的第%s号建议收悉。年内新增五个助餐点，" + COVERED + "，供餐时间延长至十九时。感谢您的建议。";

    private PublishedCase() {}

    /** Delivered, and decided to be published with a passage covered; {@code about} replaces fields of the registration. */
    static CaseDriver decided(String number, Map<String, Object> about) {
        Api api = WholeProduct.api();
        Map<String, Object> fields = new HashMap<>(about);
        fields.put("leadProposer", proposer(number, false));
        fields.put("coSigners", List.of());
        Api.Answer answer =
                api.post("registry", "/api/cases", CaseDriver.registration(number, "LEAD", fields), Map.of());
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        CaseDriver one = new CaseDriver(api, answer.json().path("case").asString())
                .accepted("LEAD", List.of())
                .does("section", "record-contact", contact(number, "BEFORE"))
                .does("section", "record-contact", contact(number, "DURING"));
        Map<String, Object> reply = new HashMap<>(CaseDriver.reply("PARTIAL"));
        reply.put("text", LETTER.formatted(number));
        return one.does("section", "submit-reply", reply)
                .does("deputy", "sign-reply")
                .does("chief", "issue-reply")
                .does("registry", "deliver-reply", Map.of("recipient", who(number), "means", "POST"))
                .does(
                        "chief",
                        "decide-disclosure",
                        Map.of(
                                "choice",
                                "PUBLISH",
                                "redactions",
                                List.of(Map.of("passage", COVERED, "reason", "涉及个人隐私"))));
    }

    static CaseDriver published(String number, Map<String, Object> about) {
        return decided(number, about).does("registry", "publish-reply");
    }

    private static Map<String, Object> contact(String number, String phase) {
        Map<String, Object> contact = new HashMap<>(CaseDriver.contactOf(phase));
        contact.put("proposersMet", List.of(who(number)));
        contact.put("summary", "私下说的话丙丁戊己");
        return contact;
    }

    static String who(String number) {
        return "wy-" + number.toLowerCase();
    }

    /** Enters the case's proposer, or enters them anew. */
    static Map<String, Object> proposer(String number, boolean confidential) {
        String name = "公示委员" + number;
        Api.Answer entered = WholeProduct.api()
                .post(
                        "registry",
                        "/api/directory/acts/enter-proposer",
                        Map.of(
                                "proposer",
                                who(number),
                                "name",
                                name,
                                "body",
                                "CPPCC",
                                "contact",
                                Map.of("phone", "13900002222"),
                                "confidential",
                                confidential),
                        Map.of());
        assertThat(entered.status()).as(entered.text()).isEqualTo(200);
        return Map.of("proposer", who(number), "name", name);
    }

    static String page(CaseDriver one) {
        return "/public/replies/" + one.id + ".html";
    }
}
