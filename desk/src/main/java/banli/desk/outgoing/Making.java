package banli.desk.outgoing;

import java.util.List;
import org.springframework.stereotype.Component;

/** 制作。 Papers as files: by the template in use, saying by which and of what, a draft marked as such whatever the template says. */
@Component
class Making {
    private final Templates templates;
    private final Pdf pdf;

    Making(Templates templates, Pdf pdf) {
        this.templates = templates;
        this.pdf = pdf;
    }

    boolean canPdf() {
        return pdf.available();
    }

    TemplateVersion by(LetterKind kind) {
        return templates.now(kind);
    }

    byte[] docx(Writing of, Paper paper) {
        return docx(of, paper, by(paper.kind()));
    }

    byte[] docx(Writing of, Paper paper, TemplateVersion by) {
        return templates
                .template(by)
                .filled(
                        paper.values(),
                        paper.heading(),
                        "案号 " + of.row().number() + "；" + paper.title().zh() + "；"
                                + by.said().zh() + "；账本第 " + of.file().position() + " 号事实",
                        paper.draft() == null
                                ? List.of()
                                : List.of("（" + paper.draft().zh() + "）"));
    }

    /** The same as PDF. */
    byte[] pdf(Writing of, Paper paper) {
        return pdf.of(docx(of, paper));
    }

    /** How many pages each has when it is laid out; none of them where there is no program that does. */
    List<Integer> pages(List<byte[]> docx) {
        return pdf.available() ? pdf.pages(docx) : List.of();
    }

    /** The words of a paper alone, in lines; empty for a paper of tables. */
    static String plain(Paper paper) {
        if (paper.text().isEmpty()) {
            return "";
        }
        return String.join(
                "\n",
                List.of(
                        paper.draft() == null ? "" : "（" + paper.draft().zh() + "）\n",
                        paper.is(LetterField.NUMBER),
                        paper.is(LetterField.MARKS).replace('\t', '　'),
                        paper.heading(),
                        "",
                        paper.text(),
                        "",
                        paper.is(LetterField.SIGNED),
                        paper.is(LetterField.DAY),
                        ""));
    }
}
