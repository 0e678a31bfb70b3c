package banli.desk.intake.file;

import banli.desk.problem.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** 旧的工作簿。 An .xls file of Excel 97 to 2003 (BIFF8): its records are read one after another, values only. */
final class OldWorkbook {
    private static final Set<String> WORKBOOK = Set.of("workbook");
    private static final Set<String> OLDER = Set.of("book");
    private static final Set<String> LOCKED = Set.of("encryptedpackage", "encryptioninfo");
    private static final Set<String> MACROS = Set.of("_vba_project_cur", "_vba_project", "vba", "macros");

    private OldWorkbook() {}

    static Grid read(byte[] file, ToIntFunction<List<Cell>> known) {
        try (POIFSFileSystem parts = new POIFSFileSystem(new ByteArrayInputStream(file))) {
            DirectoryNode root = parts.getRoot();
            if (holds(root, LOCKED)) {
                throw Unreadable.locked();
            } else if (holds(root, MACROS)) {
                throw Unreadable.macros();
            } else if (!holds(root, WORKBOOK)) {
                throw holds(root, OLDER) ? Unreadable.old() : Unreadable.otherKind();
            }
            OldRecords records = new OldRecords();
            HSSFRequest request = new HSSFRequest();
            request.addListenerForAllRecords(records);
            new HSSFEventFactory().processWorkbookEvents(request, root);
            return records.best(known);
        } catch (EncryptedDocumentException locked) {
            throw Unreadable.locked();
        } catch (OldExcelFormatException older) {
            throw Unreadable.old();
        } catch (IOException | RuntimeException failed) {
            if (failed instanceof Problem told) {
                throw told;
            }
            // What the reader says of a crooked file may quote it.
            throw Unreadable.damaged();
        }
    }

    private static boolean holds(DirectoryNode root, Set<String> names) {
        return root.getEntryNames().stream().anyMatch(name -> names.contains(name.toLowerCase(Locale.ROOT)));
    }
}
