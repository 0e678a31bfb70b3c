package banli.desk.intake.file;

import banli.desk.problem.Problem;
import banli.language.word.Text;

/** 读不了的文件。 Why a file is not taken, each in a sentence that says what to do instead; none quotes the file. */
final class Unreadable {
    private static final String AS_XLSX_ZH = "请在 Excel 或 WPS 里打开，另存为 .xlsx 再导入。";
    private static final String AS_XLSX_EN = " Open it in a spreadsheet program, save it as .xlsx, and import that.";

    private Unreadable() {}

    static Problem empty() {
        return of("文件里没有内容。", "There is nothing in the file.");
    }

    static Problem tooLarge() {
        return of(
                "文件超过 10 MB，请删去图片和无关的工作表，或分成几个文件。",
                "The file is larger than 10 MB. Remove pictures and other sheets, or split it.");
    }

    static Problem bomb() {
        return of(
                "文件解开以后过大，没有读。请只留台账一张表，另存为新的 .xlsx。",
                "The file becomes too large when it is unpacked, and was not read. Keep the one sheet and save it as a new .xlsx.");
    }

    static Problem damaged() {
        return of("文件已损坏，或者不是表格。" + AS_XLSX_ZH, "The file is damaged, or no spreadsheet." + AS_XLSX_EN);
    }

    static Problem old() {
        return of(
                "这是 Excel 95 或更早的文件，读不了。" + AS_XLSX_ZH,
                "This file is of Excel 95 or earlier and can't be read." + AS_XLSX_EN);
    }

    static Problem locked() {
        return of(
                "文件设了打开密码，读不了。请在 Excel 或 WPS 里打开，去掉密码，另存以后再导入。",
                "The file is locked by a password. Open it, remove the password, save it, and import that.");
    }

    static Problem otherKind() {
        return of("这不是表格文件。" + AS_XLSX_ZH, "This is no spreadsheet." + AS_XLSX_EN);
    }

    static Problem webPage() {
        return of(
                "这是网页或 XML，只是叫作表格（有的系统这样导出）。" + AS_XLSX_ZH,
                "This is a web page or XML that is only named as a sheet, as some systems export." + AS_XLSX_EN);
    }

    static Problem macros() {
        return of(
                "文件带有宏，没有读。请另存为不带宏的 .xlsx 再导入。",
                "The file holds macros and was not read. Save it as .xlsx without macros, and import that.");
    }

    static Problem doctype() {
        return of(
                "文件的 XML 里带有 DOCTYPE，正常的表格没有它，没有读。" + AS_XLSX_ZH,
                "The XML in the file has a DOCTYPE, as no proper spreadsheet does, and was not read." + AS_XLSX_EN);
    }

    static Problem tooManyRows() {
        return of(
                "一张表最多 " + SheetFile.MOST_ROWS + " 行，请分成几个文件。",
                "A sheet has at most " + SheetFile.MOST_ROWS + " rows. Split it.");
    }

    static Problem tooManyColumns() {
        return of(
                "一张表最多 " + SheetFile.MOST_COLUMNS + " 列，请删去用不着的列。",
                "A sheet has at most " + SheetFile.MOST_COLUMNS + " columns. Remove those that are not needed.");
    }

    static Problem longCell(int line) {
        return of(
                "第 " + line + " 行有一格过长（超过 32767 字），请缩短。",
                "A cell in row " + line + " is too long (more than 32,767 characters). Shorten it.");
    }

    static Problem openQuote(int line) {
        return of(
                "从第 " + line + " 行起有一个引号没有合上，后面的都成了一格。请在原表里改正后再导出。",
                "A quotation mark opened in row " + line
                        + " is never closed. Mend it in the sheet and export it again.");
    }

    static Problem notText() {
        return of(
                "文件既不是 UTF-8 也不是 GB 18030 的文字，读不出来。" + AS_XLSX_ZH,
                "The file is text neither in UTF-8 nor in GB 18030." + AS_XLSX_EN);
    }

    static Problem garbled() {
        return of(
                "文件里的汉字已成乱码（曾以另一种编码打开后又保存）。请从原文件重新另存为 .xlsx 或 UTF-8 的 CSV。",
                "The Chinese in the file is garbled: it was opened in one encoding and saved in another. Save the original anew as .xlsx, or as CSV in UTF-8.");
    }

    static Problem noSheet() {
        return of(
                "文件里没有看得见的、有内容的工作表；隐藏的工作表不读。",
                "The file has no visible sheet with anything in it; hidden sheets are not read.");
    }

    private static Problem of(String zh, String en) {
        return Problem.field("file", new Text(zh, en));
    }
}
