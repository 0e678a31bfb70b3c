package banli.desk.summary;

import banli.desk.docx.Docx;
import banli.desk.docx.DocxStyle;
import java.util.List;
import java.util.regex.Pattern;

/** 总结文件。 A summary as a Word file in the form of GB/T 9704; the lines say what they are, and every one stands in it as it is. */
final class SummaryPaperFile {
    private static final Pattern HEADING = Pattern.compile("[一二三四五六七八九十]{1,3}、.{0,60}");
    private static final Pattern SUBHEADING = Pattern.compile("[（(][一二三四五六七八九十]{1,3}[)）].{0,200}");
    private static final Pattern DAY = Pattern.compile("\\d{4}年\\s*\\d{1,2}月\\s*\\d{1,2}\\s*日");

    private SummaryPaperFile() {}

    static byte[] of(int year, String text, String about) {
        List<String> lines = text.lines().toList();
        int title = titleOf(lines);
        int signed = signatureOf(lines);
        Docx file = new Docx()
                .about(lines.isEmpty() ? Integer.toString(year) : lines.get(Math.min(title, lines.size() - 1)), about);
        for (int at = 0; at < lines.size(); at++) {
            file.add(style(lines.get(at), at, title, signed), lines.get(at));
        }
        return file.bytes();
    }

    private static DocxStyle style(String line, int at, int title, int signed) {
        if (at < title) {
            return DocxStyle.PLAIN;
        } else if (at == title) {
            return DocxStyle.TITLE;
        } else if (at >= signed) {
            return DocxStyle.SIGNED;
        } else if (HEADING.matcher(line).matches()) {
            return DocxStyle.HEADING;
        }
        return SUBHEADING.matcher(line).matches() ? DocxStyle.SUBHEADING : DocxStyle.BODY;
    }

    /** Behind the lines of the head, which are told by their bars. */
    private static int titleOf(List<String> lines) {
        int at = 0;
        while (at < lines.size() && lines.get(at).contains("|")) {
            at++;
        }
        return at;
    }

    /** Where a day ends the text, that line and the one before; else nowhere. */
    private static int signatureOf(List<String> lines) {
        boolean dated = !lines.isEmpty() && DAY.matcher(lines.getLast().strip()).matches();
        return dated ? lines.size() - 2 : lines.size();
    }
}
