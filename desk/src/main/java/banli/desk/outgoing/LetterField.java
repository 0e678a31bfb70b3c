package banli.desk.outgoing;

import banli.desk.docx.Fields;
import banli.language.word.Labelled;
import banli.language.word.Text;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 字段。 What a template may ask for, by the name that stands in it, with what it is and an example. There are no others. */
public enum LetterField implements Labelled {
    ITEMS("事项", "the items, one by one", "（逐条）"),
    CONTACTS("联系", "the contacts, one by one", "（逐次）"),
    OPINIONS("会办意见", "the opinions asked for", "（逐件）"),
    PAPERS("文件", "the papers of the file", "（逐件）"),
    OFFICE("发文机关", "the office's name", "区民政局"),
    NUMBER("文号", "document number", "沪民建〔2021〕18号"),
    MARKS("标注", "disclosure and class of result, as the screen has them", "公开属性：主动公开"),
    TITLE("标题", "title", "对区政协六届五次会议第21-168号提案的答复"),
    TO("主送", "to whom", "朱芳、陈箴委员"),
    TEXT("正文", "the letter's text, with its own indents: set the paragraph without one", "（全文）"),
    ATTACHED("附件", "names of what is attached", "1. 服务点一览.pdf"),
    SIGNED("署名", "who signs below", "区民政局"),
    DAY("成文日期", "the day of the paper", "2021年6月15日"),
    COPIES("抄送", "the units that take part in the case, and whoever had a copy when the letter went upwards", "区大数据中心"),
    HANDLER("联系人", "who handles the case", "何彦"),
    TELEPHONE("联系电话", "the first of the office's public numbers that is a telephone's", "021-00000000"),
    CASE_NUMBER("案号", "number of the case", "21-168"),
    CASE_TITLE("案由", "title of the case", "关于自助终端适老化的提案"),
    MEETING("届次", "meeting", "区政协六届五次会议"),
    KIND("类别", "suggestion or proposal", "政协提案"),
    PROPOSER("提出人", "lead proposer", "朱芳"),
    CO_SIGNERS("附议人", "co-signers", "陈箴"),
    SECTION("承办科室", "section", "养老服务科"),
    RECEIVED("收件日期", "received on", "2021年2月1日"),
    DUE("办理期限", "due on", "2021年5月1日"),
    STAGE("办理环节", "stage", "已送达"),
    OUTCOME("办理结果", "class of result", "A 解决采纳"),
    BACKGROUND("背景", "background as proposed", "近年来……"),
    DRAFTER("拟稿人", "who drafted", "何彦 2021年6月1日"),
    REVIEWER("审核人", "who reviewed", "钱进 2021年6月3日"),
    SIGNER("签字人", "who signed", "李明 2021年6月8日"),
    ISSUER("签发人", "who issued", "王强 2021年6月15日"),
    COUNTERSIGNED("会签", "who countersigned", "区大数据中心"),
    DIGEST("校验码", "SHA-256 of the letter as signed", "9f86d081…"),
    DEGREES("满意度", "the degrees to tick", "☐ 满意　☐ 基本满意　☐ 不满意"),
    CODE("二维码", "QR code to fill in online", "（图）"),
    LINK_UNTIL("链接有效期", "until when the code is good", "2021-07-15 12:00"),
    MADE("制作时间", "when the paper was made", "2021-06-15 09:30"),
    ITEM("序号", "number", "1", ITEMS, PAPERS),
    ITEM_TEXT("事项内容", "the item", "增设自助终端", ITEMS),
    ITEM_ADOPTION("采纳程度", "how far it is adopted", "全部采纳", ITEMS),
    ITEM_REASON("理由", "why it goes no further", "", ITEMS),
    ITEM_ANSWER("答复", "the answer to it", "年内增设十台", ITEMS),
    ITEM_PROGRESS("最新进展", "latest progress", "已增设八台（2021年10月31日）", ITEMS),
    CONTACT_DAY("联系日期", "day", "2021年3月2日", CONTACTS),
    CONTACT_PHASE("联系阶段", "before, during or after", "办前", CONTACTS),
    CONTACT_WAY("联系方式", "way", "走访", CONTACTS),
    CONTACT_WITH("联系对象", "proposers met", "朱芳", CONTACTS),
    CONTACT_SAID("联系摘要", "what was said", "听取对终端布点的意见", CONTACTS),
    OPINION_UNIT("会办单位", "unit", "区大数据中心", OPINIONS),
    OPINION_ASKED("征询日期", "asked on", "2021年3月1日", OPINIONS),
    OPINION_CAME("收到日期", "came on", "2021年3月20日", OPINIONS),
    OPINION_TEXT("意见内容", "opinion", "同意", OPINIONS),
    PAPER_NUMBER("文件编号", "document number", "沪民建〔2021〕18号", PAPERS),
    PAPER_BY("责任者", "responsible person or unit", "区民政局", PAPERS),
    PAPER_TITLE("题名", "title", "对……的答复", PAPERS),
    PAPER_DAY("日期", "day", "20210615", PAPERS),
    PAPER_PAGES("页数", "pages", "2", PAPERS),
    PAPER_BYTES("字节", "bytes", "18204", PAPERS),
    PAPER_REMARK("备注", "remark", "", PAPERS);

    private static final Set<LetterField> LISTS = Set.of(ITEMS, CONTACTS, OPINIONS, PAPERS);

    private final Text label;
    private final String example;
    private final Set<LetterField> lists;

    LetterField(String zh, String en, String example, LetterField... lists) {
        this.label = new Text(zh, en);
        this.example = example;
        this.lists = Set.of(lists);
    }

    @Override
    public Text label() {
        return label;
    }

    /** 在模板里的名称。 The name that stands in a template. */
    public String named() {
        return label.zh();
    }

    /** 写法。 As it is written in a template. */
    public String written() {
        return list() ? "{{#" + named() + "}} … {{/" + named() + "}}" : "{{" + named() + "}}";
    }

    /** 举例。 An example of what it becomes. */
    public String example() {
        return example;
    }

    /** 所属的列表。 The lists in whose entries it holds, none where it holds everywhere. */
    public Set<LetterField> lists() {
        return lists;
    }

    /** 是否列表。 Whether it stands for several things. */
    public boolean list() {
        return LISTS.contains(this);
    }

    /** All, as templates are checked against them. */
    static Fields known() {
        return new Fields(
                Stream.of(values())
                        .filter(one -> !one.list() && one.lists.isEmpty() && one != CODE)
                        .map(LetterField::named)
                        .collect(Collectors.toSet()),
                LISTS.stream().collect(Collectors.toMap(LetterField::named, LetterField::columns)),
                Set.of(CODE.named()));
    }

    private static Set<String> columns(LetterField list) {
        return Arrays.stream(values())
                .filter(one -> one.lists.contains(list))
                .map(LetterField::named)
                .collect(Collectors.toSet());
    }

    /** An entry of a list: fields and words by turns. */
    static Map<String, String> entry(Map<LetterField, String> words) {
        return words.entrySet().stream()
                .collect(Collectors.toMap(
                        one -> one.getKey().named(), one -> one.getValue() == null ? "" : one.getValue()));
    }
}
