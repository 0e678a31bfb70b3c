package banli.standalone.papers;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** 别人的程序读。 What another program reads from files that were taken out. */
record Word(List<String> paragraphs, List<List<String>> rows, String about, List<byte[]> pictures) {
    static Word of(byte[] docx) {
        try (XWPFDocument read = new XWPFDocument(new ByteArrayInputStream(docx))) {
            return new Word(
                    read.getParagraphs().stream().map(XWPFParagraph::getText).toList(),
                    read.getTables().stream()
                            .flatMap(table -> table.getRows().stream())
                            .map(row -> row.getTableCells().stream()
                                    .map(cell -> cell.getText())
                                    .toList())
                            .toList(),
                    read.getProperties().getCoreProperties().getDescription(),
                    read.getAllPictures().stream()
                            .map(picture -> picture.getData())
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text() {
        return String.join("\n", paragraphs);
    }

    /** The files in a ZIP by name, in their order. */
    static Map<String, byte[]> unzipped(byte[] zip) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    static String names(Map<String, byte[]> files) {
        return files.keySet().stream().collect(Collectors.joining("\n"));
    }
}
