package banli.desk.outgoing;

import static banli.desk.docx.DocxStyle.COPIES;
import static banli.desk.docx.DocxStyle.MARK;
import static banli.desk.docx.DocxStyle.MARKS;
import static banli.desk.docx.DocxStyle.NOTE;
import static banli.desk.docx.DocxStyle.NUMBER;

import banli.desk.docx.Docx;
import banli.desk.docx.DocxStyle;
import java.util.List;

/** 自带的模板。 The templates that come with the product, in the form of GB/T 9704, to be used as they are or to begin one's own with. */
final class Shipped {
    private static final List<Integer> LABELLED = List.of(6, 9, 5, 8);

    private final Docx docx = new Docx();

    private Shipped() {}

    static byte[] of(LetterKind kind) {
        Shipped it = new Shipped();
        switch (kind) {
            case REPLY_TO_DEPUTIES, REPLY_TO_MEMBERS, REPLY_TO_GROUPS, OPINION -> it.letter();
            case CHASE, EXTENSION -> it.note();
            case RETURN -> it.returned();
            case FORM -> it.form();
            case REPORT -> it.report();
            case SIGNING -> it.signing();
            case CATALOGUE -> it.catalogue();
        }
        return it.docx.about(kind.label().zh(), "自带模板").bytes();
    }

    private void letter() {
        when("标注", MARKS, "{{标注}}");
        docx.add(MARK, "{{发文机关}}").add(NUMBER, "{{文号}}").title("{{标题}}").plain("{{正文}}");
        when("附件", DocxStyle.BODY, "附件：{{附件}}");
        signed();
        docx.plain("{{#抄送}}").add(COPIES, "抄送：{{抄送}}").plain("{{/抄送}}").add(COPIES, "{{发文机关}}\t{{成文日期}}印发");
    }

    private void note() {
        docx.title("{{标题}}").plain("{{正文}}");
        signed();
        docx.add(NOTE, "案号：{{案号}}　承办：{{承办科室}} {{联系人}}　制作：{{制作时间}}");
    }

    private void returned() {
        docx.add(MARK, "{{发文机关}}").add(NUMBER, "{{案号}}").title("{{标题}}").plain("{{正文}}");
        signed();
        docx.add(NOTE, "联系人：{{联系人}}　联系电话：{{联系电话}}");
    }

    private void signed() {
        docx.plain("").signed("{{署名}}").signed("{{成文日期}}");
    }

    private void form() {
        docx.title("办理情况征询意见表")
                .table(
                        LABELLED,
                        List.of(),
                        List.of(List.of("案号", "{{案号}}", "类别", "{{类别}}"), List.of("提出人", "{{提出人}}", "文号", "{{文号}}")))
                .table(
                        List.of(6, 22),
                        List.of(),
                        List.of(
                                List.of("案由", "{{案由}}"),
                                List.of("对办理态度", "{{满意度}}"),
                                List.of("对办理结果", "{{满意度}}"),
                                List.of("意见和建议（不满意的请写明理由）", "\n\n\n")))
                .table(
                        List.of(5, 8, 3),
                        List.of("承办单位记录的联系", "内容", "是否属实"),
                        List.of(List.of("{{#联系}}{{联系日期}} {{联系阶段}} {{联系方式}}", "{{联系摘要}}", "☐ 属实\n☐ 有异议{{/联系}}")))
                .table(LABELLED, List.of(), List.of(List.of("提出人签名", "\n", "日期", "")));
        docx.plain("{{#二维码}}")
                .add(DocxStyle.PICTURE, "{{二维码}}")
                .add(DocxStyle.PICTURE, "扫码在线填写，有效期至 {{链接有效期}}")
                .plain("{{/二维码}}");
    }

    private void report() {
        docx.title("{{标题}}")
                .heading("一、基本情况")
                .paragraph("{{届次}}第{{案号}}号《{{案由}}》，类别：{{类别}}，提出人：{{提出人}}。")
                .paragraph("{{#附议人}}")
                .paragraph("附议人：{{附议人}}。")
                .paragraph("{{/附议人}}")
                .paragraph("收件日期：{{收件日期}}；承办：{{承办科室}} {{联系人}}；办理期限：{{办理期限}}；办理环节：{{办理环节}}；办理结果：{{办理结果}}。")
                .heading("二、联系沟通")
                .table(
                        List.of(4, 2, 3, 4, 8),
                        List.of("日期", "阶段", "方式", "联系对象", "摘要"),
                        List.of(List.of("{{#联系}}{{联系日期}}", "{{联系阶段}}", "{{联系方式}}", "{{联系对象}}", "{{联系摘要}}{{/联系}}")));
        docx.plain("{{#会办意见}}")
                .paragraph("征询{{会办单位}}（{{征询日期}}），收到：{{收到日期}}。{{意见内容}}")
                .plain("{{/会办意见}}")
                .heading("三、逐条办理")
                .plain("{{#事项}}")
                .subheading("（{{序号}}）{{事项内容}}")
                .paragraph("采纳程度：{{采纳程度}}。{{理由}}")
                .plain("{{#答复}}")
                .paragraph("{{答复}}")
                .plain("{{/答复}}")
                .plain("{{#最新进展}}")
                .paragraph("最新进展：{{最新进展}}")
                .plain("{{/最新进展}}")
                .plain("{{/事项}}");
        docx.plain("").signed("{{署名}}").signed("{{成文日期}}");
    }

    private void signing() {
        docx.add(MARK, "{{发文机关}}发文稿纸")
                .table(
                        LABELLED,
                        List.of(),
                        List.of(
                                List.of("文号", "{{文号}}", "案号", "{{案号}}"),
                                List.of("签发", "{{签发人}}", "签字", "{{签字人}}"),
                                List.of("审核", "{{审核人}}", "拟稿", "{{拟稿人}}"),
                                List.of("会签", "{{会签}}", "承办科室", "{{承办科室}}"),
                                List.of("主送", "{{主送}}", "抄送", "{{抄送}}")))
                .table(
                        List.of(6, 22),
                        List.of(),
                        List.of(List.of("标题", "{{标题}}"), List.of("附件", "{{附件}}"), List.of("校验码", "{{校验码}}")))
                .plain("{{正文}}");
    }

    private void catalogue() {
        docx.title("卷内目录")
                .plain("案号：{{案号}}　案由：{{案由}}")
                .table(
                        List.of(2, 6, 4, 8, 6, 2, 2),
                        List.of("顺序号", "文件编号", "责任者", "题名", "日期", "页数", "备注"),
                        List.of(List.of(
                                "{{#文件}}{{序号}}",
                                "{{文件编号}}",
                                "{{责任者}}",
                                "{{题名}}",
                                "{{日期}}",
                                "{{页数}}",
                                "{{备注}}{{/文件}}")));
        docx.add(NOTE, "{{发文机关}}　制作：{{制作时间}}");
    }

    /** A paragraph that is there only where there is something to say in it. */
    private void when(String field, DocxStyle style, String text) {
        docx.plain("{{#" + field + "}}").add(style, text).plain("{{/" + field + "}}");
    }
}
