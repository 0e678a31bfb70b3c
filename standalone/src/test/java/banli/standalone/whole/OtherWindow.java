package banli.standalone.whole;

import java.util.List;
import java.util.Map;

/** 另一个窗口。 What someone else does at the same product while a page is open. */
public final class OtherWindow {
    private final CaseDriver driven;

    private OtherWindow(CaseDriver driven) {
        this.driven = driven;
    }

    /** 产品的地址。 Where the running product is. */
    public static String address() {
        return "http://127.0.0.1:" + WholeProduct.running().port();
    }

    /** 登记一件。 Somebody registers a case with this number. */
    public static OtherWindow registers(String number) {
        return new OtherWindow(CaseDriver.register(WholeProduct.api(), number, "LEAD"));
    }

    /** 案件键。 The key of the case. */
    public String caseId() {
        return driven.id;
    }

    /** 已提拟办意见。 The registry proposes the section of elderly care; the chief leader has not said yet. */
    public OtherWindow routed() {
        driven.routed("LEAD", List.of());
        return this;
    }

    /** 交办并签收。 The case is routed to the section of elderly care and accepted there. */
    public OtherWindow accepted() {
        driven.accepted("LEAD", List.of());
        return this;
    }

    /** 办一个动作。 Somebody does an act in the case. */
    public OtherWindow does(String user, String act, Map<String, ?> fields) {
        driven.does(user, act, fields);
        return this;
    }

    /** 办前联系。 The section records the contact before handling. */
    public OtherWindow contactBefore() {
        driven.contact("BEFORE");
        return this;
    }

    /** 提交答复稿。 The section submits a reply, its contacts recorded. */
    public OtherWindow submitted() {
        driven.contact("BEFORE").contact("DURING");
        driven.does("section", "submit-reply", CaseDriver.reply("FULL"));
        return this;
    }
}
