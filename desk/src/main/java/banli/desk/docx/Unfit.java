package banli.desk.docx;

import banli.desk.problem.Problem;
import banli.language.word.Text;

/** 不合用的模板。 Why a template is not taken, each in a sentence that says what to do instead. */
final class Unfit {
    private Unfit() {}

    static Problem tooLarge() {
        return of("模板超过 5 MB，请缩小其中的图片。", "The template is larger than 5 MB. Make its pictures smaller.");
    }

    static Problem bomb() {
        return of("模板解开以后过大，没有收。", "The template becomes too large when it is unpacked, and was not taken.");
    }

    static Problem noDocx() {
        return of(
                "这不是 .docx 文件，或已损坏。请在 Word 或 WPS 里打开，另存为 .docx。",
                "This is no .docx file, or it is damaged. Open it, save it as .docx, and send that.");
    }

    static Problem macros() {
        return of(
                "模板带有宏，没有收。请另存为不带宏的 .docx。",
                "The template holds macros and was not taken. Save it as .docx without macros.");
    }

    static Problem doctype() {
        return of(
                "模板的 XML 里带有 DOCTYPE，正常的 Word 文件没有它，没有收。",
                "The XML in the template has a DOCTYPE, as no proper document does, and was not taken.");
    }

    static Problem outside(String target) {
        return of(
                "模板引用了外面的内容（" + shortened(target) + "），没有收。请去掉链接，图片改为嵌入。",
                "The template refers to something outside (" + shortened(target)
                        + ") and was not taken. Remove links, and embed pictures.");
    }

    static Problem embedded(String what) {
        return of(
                "模板里有嵌入的对象、控件或不收的图片（" + shortened(what) + "），没有收。请只留文字、表格和 PNG、JPEG 图片。",
                "The template holds an embedded object, a control or a picture of another kind (" + shortened(what)
                        + ") and was not taken. Keep to words, tables, and PNG or JPEG pictures.");
    }

    static Problem code(String code) {
        return of(
                "模板里有会取来或运行别的内容的 Word 域（" + shortened(code) + "），没有收。域只可以是页码、页数、日期和目录。",
                "The template has a Word field that fetches or runs something (" + shortened(code)
                        + ") and was not taken. Word fields may be page numbers, counts, dates and tables of contents.");
    }

    static Problem unknown(String name) {
        return of(
                "模板里的“{{" + shortened(name) + "}}”不是可用的字段，请对照字段表改正。",
                "“{{" + shortened(name) + "}}” in the template is no field. Compare it with the list of fields.");
    }

    static Problem elsewhere(String name, String list) {
        return of(
                "“{{" + name + "}}”只能写在“{{#" + list + "}}”和“{{/" + list + "}}”之间。",
                "“{{" + name + "}}” can only stand between “{{#" + list + "}}” and “{{/" + list + "}}”.");
    }

    static Problem open(String name) {
        return of(
                "“{{#" + shortened(name) + "}}”和“{{/" + shortened(name) + "}}”没有成对：要各自独占一段并在同一处，或在表格的同一行里。",
                "“{{#" + shortened(name) + "}}” and “{{/" + shortened(name)
                        + "}}” are no pair: let each be a paragraph of its own in the same place, or both in one row of a table.");
    }

    static Problem tooDeep(String name) {
        return of(
                "“{{#" + shortened(name) + "}}”处，要重复的部分一层套一层，超过二十层，没有收。",
                "At “{{#" + shortened(name)
                        + "}}” parts to be repeated stand within each other, more than twenty deep.");
    }

    static Problem broken(String near) {
        return of(
                "模板里有没有写完的“{{”（“" + shortened(near) + "”处）。字段写作 {{名称}}。",
                "There is an unfinished “{{” in the template (near “" + shortened(near)
                        + "”). A field is written {{name}}.");
    }

    static Problem pictureElsewhere() {
        return of("二维码只能放在正文里，不能放在页眉页脚。", "The QR code can stand in the text only, not in a header or footer.");
    }

    static Problem tooMuch() {
        return of("按这份模板，一份函件会过长，没有生成。", "By this template a letter becomes too long; it was not made.");
    }

    private static String shortened(String text) {
        String plain = text.strip().replaceAll("\\p{C}", "·");
        return plain.length() > 60 ? plain.substring(0, 60) + "…" : plain;
    }

    private static Problem of(String zh, String en) {
        return Problem.field("file", new Text(zh, en));
    }
}
