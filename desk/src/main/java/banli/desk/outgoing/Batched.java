package banli.desk.outgoing;

import banli.desk.export.RowsFile;
import banli.desk.link.FormLinks;
import banli.desk.problem.Problem;
import banli.language.word.CaseId;
import banli.language.word.Text;
import banli.language.word.proposal.Signatory;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Component;

/** 成批的文书。 The same kind of paper of many cases: as files in one ZIP with a list of them, or one after another to be printed. */
@Component
class Batched {
    private static final List<String> HEADS = List.of("案号", "文书", "文件", "模板", "备注");

    private final CasePapers papers;
    private final Making making;
    private final FormLinks links;

    Batched(CasePapers papers, Making making, FormLinks links) {
        this.papers = papers;
        this.making = making;
        this.links = links;
    }

    /** 一案所选的文书。 What a case gives of what was chosen, with the case as its papers say it. */
    record Picked(Writing of, List<Paper> papers) {}

    /** The papers of that kind of each; {@code kind} null for the answer itself. */
    Picked picked(CaseId caseId, LetterKind kind, Sender sender, Map<String, String> meta, HttpServletRequest request) {
        Writing of = papers.writing(caseId, sender, meta);
        if (kind == LetterKind.FORM) {
            return new Picked(of, forms(of, request));
        }
        List<Paper> all = papers.of(of, meta);
        if (kind == LetterKind.CHASE || kind == LetterKind.EXTENSION) {
            return new Picked(
                    of, all.stream().filter(paper -> paper.kind() == kind).toList());
        }
        return new Picked(
                of,
                CasePapers.named(all, kind == null ? "letter" : kind.id()).stream()
                        .toList());
    }

    /** A form for each who raised the case. */
    List<Paper> forms(Writing of, HttpServletRequest request) {
        return CasePapers.formsFor(of.file()).stream()
                .map(one -> form(of, one, request))
                .toList();
    }

    private Paper form(Writing of, Signatory to, HttpServletRequest request) {
        return CasePapers.form(
                of, to, links.fresh(of.row().caseId(), to.proposer(), of.row().round(), request));
    }

    /** Writes them; refuses where none of the cases has any. */
    void into(
            ZipOutputStream zip,
            List<CaseId> cases,
            LetterKind kind,
            Map<String, String> meta,
            HttpServletRequest request)
            throws IOException {
        Sender sender = papers.sender(meta);
        SafeNames names = new SafeNames();
        Map<LetterKind, TemplateVersion> by = new EnumMap<>(LetterKind.class);
        List<List<Object>> rows = new ArrayList<>();
        boolean any = false;
        for (CaseId caseId : cases) {
            Picked picked = picked(caseId, kind, sender, meta, request);
            String number = picked.of().row().number();
            for (Paper paper : picked.papers()) {
                TemplateVersion version = by.computeIfAbsent(paper.kind(), making::by);
                String name = names.of(number + " " + paper.title().zh(), ".docx");
                put(zip, name, making.docx(picked.of(), paper, version));
                rows.add(row(
                        number,
                        paper.title().zh(),
                        name,
                        version.said().zh(),
                        paper.draft() == null ? "" : paper.draft().zh()));
                any = true;
            }
            if (picked.papers().isEmpty()) {
                rows.add(row(number, kind == null ? "" : kind.label().zh(), "", "", "没有这种文书"));
            }
        }
        if (!any) {
            throw Problem.field("case", new Text("所选案件都没有这种文书。", "None of the chosen cases has such a paper."));
        }
        put(zip, "目录.csv", RowsFile.csv(HEADS, rows));
    }

    private static List<Object> row(String... cells) {
        return List.of((Object[]) cells);
    }

    static void put(ZipOutputStream zip, String name, byte[] file) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(file);
        zip.closeEntry();
    }
}
