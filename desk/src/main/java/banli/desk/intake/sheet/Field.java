package banli.desk.intake.sheet;

import banli.language.word.Labelled;
import banli.language.word.Text;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** 一项。 What a column may hold: its name, the path of the act that it goes to, and how registers head it. */
public enum Field implements Labelled {
    /** 案号 — the number that a body gave it. */
    NUMBER("number.number", "案号", "number", "案号|提案序号|提案号|提案编号|建议编号|建议号|编号|案件编号|建议提案编号|提案案号|序号编号|号码"),
    /** 届次 — the meeting. */
    MEETING("number.meeting", "届次", "meeting", "届次|会议|届别|会次|所属届次|届次会议"),
    /** 种类 — suggestion or proposal. */
    KIND("kind", "种类", "kind", "种类|类型|案件类型|建议提案类型|文种|类别|建议或提案"),
    /** 会间或会后 — when it was raised. */
    RAISED("raised", "会间或会后", "raised", "会间或会后|提出时段|会间会后|性质|提出时间段"),
    /** 年度 — register year. */
    YEAR("registerYear", "年度", "register year", "年度|登记年度|年份|办理年度"),
    /** 办理职责 — our duty. */
    ROLE("role", "办理职责", "duty", "办理职责|职责|承办类型|办理类型|主会办|主办或会办|承办方式|办理方式"),
    /** 主办单位 — the lead unit. */
    LEAD_UNIT("leadUnit", "主办单位", "lead unit", "主办单位|主办|承办单位|牵头单位|主办部门"),
    /** 会办单位 — who assists; tells only whether we do. */
    ASSISTING("", "会办单位", "assisting units", "会办单位|会办|协办单位|协办|会办部门"),
    /** 交办日期 — handed on. */
    HANDED_ON("handedOnOn", "交办日期", "handed on", "交办日期|交办时间|上级交办日期|交办日"),
    /** 收件日期 — received. */
    RECEIVED("receivedOn", "收件日期", "received", "收件日期|收到日期|收文日期|收件时间|收到时间|接收日期|签收日期|来文日期"),
    /** 来文编号 — the referring office's reference. */
    REFERENCE("upstreamReference", "来文编号", "reference from above", "来文编号|流水号|来文字号|交办文号|系统编号"),
    /** 上级期限 — due above. */
    DUE("upstreamDue", "上级期限", "due date from above", "上级期限|计划办结日期|办结期限|办理期限|答复期限|截止日期|要求办结日期|办理时限"),
    /** 案由 — title. */
    TITLE("title", "案由", "title", "案由|标题|题目|建议标题|提案标题|建议名称|提案名称|建议题目|提案题目|名称|案名"),
    /** 分类 — subject. */
    SUBJECT("subject", "分类", "subject", "分类|主题|主题分类|业务分类|内容分类|所属分类|领域"),
    /** 内容 — background. */
    BACKGROUND("background", "内容", "background", "内容|背景|正文|建议内容|提案内容|主要内容|情况说明|内容摘要"),
    /** 建议事项 — items. */
    ITEMS("items", "建议事项", "items", "建议事项|事项|具体建议|意见建议|建议条目|所提建议"),
    /** 第一提案人 — lead proposer. */
    PROPOSER("leadProposer", "第一提案人", "lead proposer", "第一提案人|领衔代表|提案人|提出人|领衔人|代表姓名|委员姓名|提案者|第一提出人|领衔提案人"),
    /** 联名 — co-signers. */
    CO_SIGNERS("coSigners", "联名人", "co-signers", "联名人|联名|附议人|联署人|联名代表|联名委员|其他提案人|附议代表|附议"),
    /** 界别或代表团 — sector or delegation. */
    SECTOR("sector", "界别或代表团", "sector or delegation", "界别或代表团|界别|代表团|界别代表团|所属界别|所属代表团"),
    /** 街镇 — town. */
    TOWN("town", "街镇", "town", "街镇|街道|乡镇|所在街镇|涉及街镇|属地|街道乡镇"),
    /** 可否公开 — may be public. */
    PUBLIC("mayBePublic", "可否公开", "may be public", "可否公开|是否公开|是否可公开|公开|是否同意公开|公开意见"),
    /** 不公开理由 — why not. */
    NOT_PUBLIC("notPublicReason", "不公开理由", "why not public", "不公开理由|不公开原因|不予公开理由|不宜公开理由"),

    /** 姓名 — name. */
    NAME("name", "姓名", "name", "姓名|代表姓名|委员姓名|名称|代表委员|代表|委员|提出人"),
    /** 代表或委员 — deputy or member. */
    BODY("body", "代表或委员", "deputy or member", "代表或委员|身份|类别|类型|种类|人大或政协|代表委员类别"),
    /** 界别或代表团 — sector or delegation of a person. */
    OF("sector", "界别或代表团", "sector or delegation", "界别或代表团|界别|代表团|界别代表团|所属界别|所属代表团"),
    /** 电话 — phone. */
    PHONE("contact.phone", "电话", "phone", "电话|手机|联系电话|手机号|手机号码|联系方式"),
    /** 地址 — address. */
    ADDRESS("contact.address", "地址", "address", "地址|通讯地址|联系地址|通信地址|住址"),
    /** 邮箱 — e-mail. */
    EMAIL("contact.email", "电子邮箱", "e-mail", "电子邮箱|邮箱|电子邮件|email|e-mail"),
    /** 要求保密 — confidential. */
    CONFIDENTIAL("confidential", "要求保密", "asked for confidentiality", "要求保密|是否保密|保密"),
    /** 人员编号 — id. */
    ID("proposer", "提出人编号", "id", "提出人编号|编号|人员编号|代表编号|委员编号|证号|id");

    private final String path;
    private final Text label;
    private final List<String> headings;

    Field(String path, String zh, String en, String headings) {
        this.path = path;
        this.label = new Text(zh, en);
        this.headings = List.of(headings.split("\\|"));
    }

    @Override
    public Text label() {
        return label;
    }

    /** 哪一种表的。 Of which kind of sheet. */
    public SheetKind kind() {
        return ordinal() < NAME.ordinal() ? SheetKind.CASES : SheetKind.PEOPLE;
    }

    /** 可否整表填写。 Whether it may be the same in all rows. */
    public boolean isForAll() {
        return switch (this) {
            case MEETING, KIND, RAISED, YEAR, ROLE, LEAD_UNIT, HANDED_ON, RECEIVED, SUBJECT, PUBLIC, BODY -> true;
            default -> false;
        };
    }

    /** 更正的各项。 The parts of a registration that change where it does; none for what tells the case apart, and for people. */
    public List<String> parts() {
        return switch (this) {
            case NUMBER, MEETING, KIND, ASSISTING -> List.of();
            case LEAD_UNIT -> List.of("leadUnit", "role");
            default -> kind() == SheetKind.CASES ? List.of(path) : List.of();
        };
    }

    /** Headings, as {@link Headings} writes them, the usual first. */
    List<String> headings() {
        return headings;
    }

    /** 按名称。 By its name in code or as it is called in Chinese; empty for any other. */
    public static Optional<Field> named(SheetKind kind, String name) {
        return kind.fields().stream()
                .filter(field -> field.name().equals(name) || field.label.zh().equals(name))
                .findFirst();
    }

    /** 某部分所属。 The field of such sheets to which a part of the act belongs, such as {@code coSigners[1].name}; empty for none. */
    public static Optional<Field> of(SheetKind kind, String path) {
        return kind.fields().stream()
                .filter(field -> !field.path.isEmpty())
                .filter(field -> Stream.of(".", "[", "")
                        .anyMatch(after ->
                                after.isEmpty() ? path.equals(field.path) : path.startsWith(field.path + after)))
                .findFirst()
                .or(() -> path.equals("number") && kind == SheetKind.CASES ? Optional.of(NUMBER) : Optional.empty());
    }
}
