package banli.desk.outgoing;

import banli.desk.ask.Buses;
import banli.desk.attach.AttachmentFolder;
import banli.desk.evidence.Packing;
import banli.desk.export.RowsFile;
import banli.desk.form.Filters;
import banli.desk.problem.Problem;
import banli.language.lifecycle.Stage;
import banli.language.query.trail.ReadTrail;
import banli.language.query.trail.TrailEntry;
import banli.language.word.CaseId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Component;

/**
 * 归档卷宗。 A case as a folder for the archive: its papers and documents in the order of filing, what happened in words, the pack of
 * evidence, the catalogue, and a list of digests. What the reader may not read of the case, and what was erased, is not in it.
 */
@Component
class Archive {
    private static final List<String> HEADS =
            List.of("顺序号", "文件编号", "责任者", "题名", "日期", "页数", "字节", "文件", "SHA-256", "备注");

    private final CasePapers papers;
    private final Making making;
    private final AttachmentFolder folder;
    private final Packing packing;
    private final Buses buses;

    Archive(CasePapers papers, Making making, AttachmentFolder folder, Packing packing, Buses buses) {
        this.papers = papers;
        this.making = making;
        this.folder = folder;
        this.packing = packing;
        this.buses = buses;
    }

    Sender sender(Map<String, String> meta) {
        return papers.sender(meta);
    }

    /**
     * Writes a case's folder into the ZIP.
     *
     * @param counting whether pages are counted too, which takes seconds a case
     */
    void into(
            ZipOutputStream zip,
            SafeNames folders,
            CaseId caseId,
            Sender sender,
            Map<String, String> meta,
            boolean counting)
            throws IOException {
        Writing of = papers.writing(caseId, sender, meta);
        ArchiveFolder it = new ArchiveFolder(
                zip,
                folders.of(
                        of.row().number() + open(of.row().stage()) + " "
                                + of.row().title(),
                        ""),
                making,
                folder);
        List<Filed> filed = new ArrayList<>(Catalogue.of(of, papers.of(of, meta)));
        filed.add(Filed.of(FilePart.TRAIL, "办理轨迹", sender.name(), null, trail(caseId, meta)));
        for (int at = 0; at < filed.size(); at++) {
            it.file(at + 1, filed.get(at), of);
        }
        if (counting) {
            it.count();
        }
        evidence(it, caseId, meta);
        Paper catalogue = Catalogue.paper(
                of,
                filed,
                it::pages,
                one -> it.told(one).map(told -> Long.toString(told.size())).orElse(""),
                one -> it.told(one).isPresent() ? draft(one) : "不在此：附件没有保存在本机");
        it.put("000 卷内目录.docx", making.docx(of, catalogue));
        it.put("000 卷内目录.csv", RowsFile.csv(HEADS, rows(filed, it)));
        it.end();
    }

    /** A case that goes on is no whole file yet: its folder says so. */
    private static String open(Stage stage) {
        return stage != null && stage.compareTo(Stage.CLOSED) < 0 ? "（未办结）" : "";
    }

    private static String draft(Filed one) {
        return one.paper() == null || one.paper().draft() == null
                ? ""
                : one.paper().draft().zh();
    }

    private static List<List<Object>> rows(List<Filed> filed, ArchiveFolder it) {
        List<List<Object>> rows = new ArrayList<>();
        for (Filed one : filed) {
            Optional<ArchiveFolder.Told> told = it.told(one);
            List<Object> row = new ArrayList<>();
            row.add(rows.size() + 1);
            row.add(one.number());
            row.add(one.by());
            row.add(one.title());
            row.add(Catalogue.filedOn(one));
            row.add(it.pages(one));
            row.add(told.map(ArchiveFolder.Told::size).orElse(null));
            row.add(told.map(ArchiveFolder.Told::name).orElse(null));
            row.add(told.map(ArchiveFolder.Told::sha256)
                    .orElse(one.document() == null ? null : one.document().sha256()));
            row.add(told.isPresent() ? draft(one) : "不在此：附件没有保存在本机");
            rows.add(row);
        }
        return rows;
    }

    /** What happened, a fact a paragraph. */
    private String trail(CaseId caseId, Map<String, String> meta) {
        return buses.ask(new ReadTrail(null, null, caseId, null, null, 1, Filters.MOST), meta).entries().stream()
                .map(Archive::line)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String line(TrailEntry entry) {
        String who = entry.by() == null
                ? ""
                : Writing.or(entry.by().name(), entry.by().person());
        return "第 " + entry.position() + " 号　" + (entry.happenedOn() == null ? "" : entry.happenedOn()) + "　"
                + entry.sentence().zh() + "（" + who + "，记于 " + Writing.time(entry.recordedAt()) + "）";
    }

    /** The pack, or why there is none: a folder is not held up by a checkpoint that is not signed. */
    private void evidence(ArchiveFolder it, CaseId caseId, Map<String, String> meta) throws IOException {
        try {
            it.put("证据包.zip", packing.ofCase(caseId, meta));
        } catch (Problem none) {
            it.put(
                    "证据包不在此.txt",
                    (none.detail().zh() + "\n" + none.detail().en() + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }
}
