package banli.language.query.casefile;

import banli.language.word.Labelled;
import banli.language.word.Text;

/** 案卷中的一个值。 A value that a case's page shows and that can be traced to the fact it came from. */
public enum CaseValue implements Labelled {
    /** 环节 — stage. */
    STAGE("环节", "stage"),
    /** 状态灯 — light. */
    LIGHT("状态灯", "light"),
    /** 当前待办人 — whom it waits for. */
    WAITS_FOR("当前待办人", "whom it waits for"),
    /** 办理轮次 — round. */
    ROUND("办理轮次", "round"),
    /** 案号 — number. */
    NUMBER("案号", "number"),
    /** 案由 — title. */
    TITLE("案由", "title"),
    /** 种类 — kind. */
    KIND("种类", "kind"),
    /** 届次 — meeting. */
    MEETING("届次", "meeting"),
    /** 办理职责 — duty. */
    ROLE("办理职责", "duty"),
    /** 分类 — subject. */
    SUBJECT("分类", "subject"),
    /** 提出人 — proposer. */
    LEAD_PROPOSER("提出人", "proposer"),
    /** 联名 — co-signers. */
    CO_SIGNERS("联名", "co-signers"),
    /** 界别或代表团 — sector or delegation. */
    SECTOR("界别或代表团", "sector or delegation"),
    /** 街镇 — town. */
    TOWN("街镇", "town or neighbourhood"),
    /** 科室 — section. */
    SECTION("科室", "section"),
    /** 承办人 — handler. */
    HANDLER("承办人", "handler"),
    /** 主办单位 — lead unit. */
    LEAD_UNIT("主办单位", "lead unit"),
    /** 收件日期 — day of receipt. */
    RECEIVED_ON("收件日期", "day of receipt"),
    /** 交办日期 — day of hand-on. */
    HANDED_ON_ON("交办日期", "day of hand-on"),
    /** 签收日期 — day of acceptance. */
    ACCEPTED_ON("签收日期", "day of acceptance"),
    /** 期限 — due date. */
    DUE_ON("期限", "due date"),
    /** 办前联系 — contact before. */
    BEFORE("办前联系", "contact before"),
    /** 办中联系 — contact during. */
    DURING("办中联系", "contact during"),
    /** 办后联系 — contact after. */
    AFTER("办后联系", "contact after"),
    /** 采纳情况 — adoption. */
    ADOPTION("采纳情况", "adoption"),
    /** 办理结果 — outcome. */
    OUTCOME("办理结果", "outcome"),
    /** 文号 — document number. */
    DOCUMENT_NUMBER("文号", "document number"),
    /** 答复送达日期 — day of delivery. */
    DELIVERED_ON("答复送达日期", "day of delivery"),
    /** 办结日期 — day of closing. */
    CLOSED_ON("办结日期", "day of closing"),
    /** 重点督办 — key supervision. */
    KEY_SUPERVISED("重点督办", "key supervision"),
    /** 公开 — publication. */
    PUBLISHED("公开", "publication"),
    /** 联系异议 — disputed contact. */
    DISPUTED("联系异议", "disputed contact"),
    /** 并入 — merged into. */
    FOLLOWS("并入", "merged into"),
    /** 可否公开 — whether it may be public. */
    MAY_BE_PUBLIC("可否公开", "whether it may be public"),
    /** 背景 — background. */
    BACKGROUND("背景", "background"),
    /** 建议事项 — suggestion item. */
    ITEM("建议事项", "suggestion item"),
    /** 事项的采纳 — adoption of the item. */
    ITEM_ADOPTION("事项的采纳", "adoption of the item"),
    /** 事项的答复 — answer to the item. */
    ITEM_ANSWER("事项的答复", "answer to the item"),
    /** 一次联系 — a contact. */
    CONTACT("联系", "contact"),
    /** 一个期限 — a deadline of the case, by its place among them. */
    DEADLINE("期限", "deadline"),
    /** 一项承诺 — a commitment. */
    COMMITMENT("承诺", "commitment"),
    /** 一轮的公开 — the disclosure of a round. */
    DISCLOSURE("公开决定", "disclosure");

    private final Text label;

    CaseValue(String zh, String en) {
        this.label = new Text(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }

    /** 是否属于某一事项。 Whether it is a value of one suggestion item, so that a question names which. */
    public boolean ofItem() {
        return this == ITEM || this == ITEM_ADOPTION || this == ITEM_ANSWER;
    }

    /** 是否有序号。 Whether there may be several in a case, so that a question names which by its number. */
    public boolean numbered() {
        return ofItem() || this == CONTACT || this == DEADLINE || this == COMMITMENT || this == DISCLOSURE;
    }
}
