package banli.desk.exchange.read;

import banli.desk.problem.Problem;
import banli.desk.problem.ProblemKind;
import banli.language.word.Text;

/** 不能收的包。 Why a package is not taken, in a sentence. */
final class BadPackage {
    private static final String FILE = "file";
    private static final int LONGEST_NAME = 60;

    private BadPackage() {}

    static Problem said(String zh, String en) {
        return Problem.field(FILE, new Text(zh, en));
    }

    static Problem empty() {
        return said("这是空文件（0 字节）。", "The file is empty (0 bytes).");
    }

    static Problem tooLarge(int most) {
        return Problem.of(
                ProblemKind.TOO_LARGE,
                "包超过 " + (most >> 20) + " MB，请发件单位把附件拆开另送。",
                "The package is larger than " + (most >> 20) + " MB. Ask its sender to send documents apart.");
    }

    static Problem damagedZip() {
        return said("ZIP 文件损坏或加了密，解不开。", "The ZIP is damaged or encrypted and can't be opened.");
    }

    static Problem bomb(long most) {
        return said(
                "解开后超过 " + (most >> 20) + " MB，或文件太多，不再解开。",
                "It unpacks to more than " + (most >> 20) + " MB, or to too many files; it was not unpacked further.");
    }

    static Problem path(String name) {
        return said(
                "包内文件名“" + shown(name) + "”指向别处，或不是合规的名称；这样的包不收。",
                "The name “" + shown(name)
                        + "” in the package points elsewhere or is none; such a package is not taken.");
    }

    static Problem twice(String name) {
        return said("包内有两个文件叫“" + shown(name) + "”。", "Two files in the package are named “" + shown(name) + "”.");
    }

    static Problem noData() {
        return said("包内没有 data.json 或 data.xml。", "The package has neither data.json nor data.xml.");
    }

    static Problem unlisted(String name) {
        return said(
                "包内有数据里没有列出的文件“" + shown(name) + "”。",
                "The package has a file that its data don't list: “" + shown(name) + "”.");
    }

    static Problem missing(String name) {
        return said(
                "数据里列出的附件“" + shown(name) + "”不在包里；请连同附件打成 ZIP。",
                "“" + shown(name)
                        + "” is listed as being in the package and is not there; send a ZIP with its documents.");
    }

    static Problem digest(String name) {
        return said(
                "附件“" + shown(name) + "”与数据里写的大小或摘要不符，可能在途中被改动或损坏。",
                "“" + shown(name)
                        + "” has not the size or digest that the data say: it was altered or damaged on its way.");
    }

    static Problem notUtf8(String name) {
        return said(name + " 不是 UTF-8 编码。", name + " is not in UTF-8.");
    }

    static Problem badJson(int line) {
        return said(
                "数据从第 " + line + " 行起不是合规的 JSON（名称重复、嵌套过深也不行）。",
                "The data are no well-formed JSON from line " + line + " on (no name twice, not nested too deep).");
    }

    static Problem doctype() {
        return said("XML 里有 DOCTYPE 或外部实体，不予读取。", "The XML has a DOCTYPE or external entities and is not read.");
    }

    static Problem badXml(int line, int column) {
        return said(
                "数据第 " + line + " 行第 " + column + " 列不合 case-package-1.xsd。",
                "The data don't keep to case-package-1.xsd at line " + line + ", column " + column + ".");
    }

    static Problem otherFormat(String format) {
        return said(
                "这是“" + shown(format) + "”，本系统收“banli/case-package/1”（/schemas/ 公布的格式）。",
                "This is “" + shown(format) + "”; taken is “banli/case-package/1”, as published at /schemas/.");
    }

    static Problem disagree() {
        return said(
                "data.json 和 data.xml 说的不是同一件事，不知以哪个为准。",
                "data.json and data.xml don't say the same, and which of them holds is not known.");
    }

    static Problem unsigned() {
        return said(
                "包没有签名。本单位已配置发件单位的公钥，只收有签名的包（signature.txt）。",
                "The package is not signed. The office has its sender's key and takes signed packages alone (signature.txt).");
    }

    static Problem otherSigner() {
        return said(
                "签名与本单位配置的公钥不符：不是该单位签的，或签后被改动。",
                "The signature is not by the key that the office has: another signed it, or it was altered since.");
    }

    /** A name as it may be shown, whatever it is. */
    static String shown(String name) {
        String clean = name.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}]", "?");
        return clean.length() > LONGEST_NAME ? clean.substring(0, LONGEST_NAME) + "…" : clean;
    }
}
