package banli.desk.intake.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * 先看再读。 Looks through all parts of a workbook before anything reads it, by the same list of parts that the reader goes by: how
 * much it unpacks to, that none of its XML has a DOCTYPE, that it holds no macros; and what only its XML tells.
 */
final class XlsxGuard {
    private static final long MOST_UNPACKED = 100L << 20;
    private static final int MOST_PARTS = 2_000;
    private static final int MOST_CELLS = 4_000_000;
    private static final int LAST_COLUMN = 16_384;

    private final XMLInputFactory xml = XMLInputFactory.newDefaultFactory();
    private final Map<String, SheetSeen> parts = new HashMap<>();
    private final Map<String, String> relations = new HashMap<>();
    private boolean external;
    private long left = MOST_UNPACKED;
    private int cells;

    private XlsxGuard() {
        xml.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        xml.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    /** 一张表的所见。 What the XML of a sheet tells beside its cells: the merged ranges, and how many rows are hidden. */
    static final class SheetSeen {
        final List<String> merged = new ArrayList<>();
        int hidden;
    }

    /** 看过。 Looks through it; refuses what must not be read. */
    static XlsxGuard over(byte[] file) {
        XlsxGuard guard = new XlsxGuard();
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                .get()) {
            List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
            if (entries.size() > MOST_PARTS) {
                throw Unreadable.bomb();
            }
            for (ZipArchiveEntry entry : entries) {
                guard.part(zip, entry);
            }
            return guard;
        } catch (IOException | XMLStreamException | IllegalArgumentException damaged) {
            throw Unreadable.damaged();
        }
    }

    boolean hasExternalLinks() {
        return external;
    }

    /** Of the sheet with that relation; nothing where the file tells of none. */
    SheetSeen sheet(String relation) {
        return parts.getOrDefault(relations.getOrDefault(relation, ""), new SheetSeen());
    }

    private void part(ZipFile zip, ZipArchiveEntry entry) throws IOException, XMLStreamException {
        String name = entry.getName().toLowerCase(Locale.ROOT);
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw Unreadable.locked();
        } else if (name.endsWith("vbaproject.bin") || name.contains("macrosheets/")) {
            throw Unreadable.macros();
        }
        external |= name.contains("externallinks/");
        try (InputStream part = new Budgeted(zip.getInputStream(entry))) {
            if (name.endsWith(".xml") || name.endsWith(".rels")) {
                SheetSeen seen = new SheetSeen();
                xml(part, seen, name.endsWith("_rels/workbook.xml.rels"));
                parts.put(last(name), seen);
            } else {
                part.transferTo(OutputStream.nullOutputStream());
            }
        }
    }

    private void xml(InputStream part, SheetSeen seen, boolean related) throws XMLStreamException {
        XMLStreamReader reader = xml.createXMLStreamReader(part);
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.DTD) {
                throw Unreadable.doctype();
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                element(reader, seen, related);
            }
        }
        reader.close();
    }

    private void element(XMLStreamReader at, SheetSeen seen, boolean related) {
        switch (at.getLocalName()) {
            case "c" -> cell(at.getAttributeValue(null, "r"));
            case "row" -> {
                String hidden = at.getAttributeValue(null, "hidden");
                seen.hidden += "1".equals(hidden) || "true".equals(hidden) ? 1 : 0;
            }
            case "mergeCell" -> {
                String range = at.getAttributeValue(null, "ref");
                if (range != null && seen.merged.size() < SheetFile.MOST_ROWS) {
                    seen.merged.add(range);
                }
            }
            case "Relationship" -> {
                String target = at.getAttributeValue(null, "Target");
                if (related && target != null) {
                    relations.put(at.getAttributeValue(null, "Id"), last(target.toLowerCase(Locale.ROOT)));
                }
            }
            default -> {}
        }
    }

    private void cell(String address) {
        cells++;
        int column = 0;
        for (int at = 0; address != null && at < address.length() && address.charAt(at) > '9'; at++) {
            column = column * 26 + (address.charAt(at) - 'A' + 1);
            if (column > LAST_COLUMN || column < 0) {
                throw Unreadable.tooManyColumns();
            }
        }
        if (cells > MOST_CELLS) {
            throw Unreadable.bomb();
        }
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Refuses when all parts together unpack to too much, however little they say they do. */
    private final class Budgeted extends FilterInputStream {
        Budgeted(InputStream part) {
            super(part);
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            spent(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            int count = super.read(into, from, most);
            spent(Math.max(0, count));
            return count;
        }

        private void spent(int count) {
            left -= count;
            if (left < 0) {
                throw Unreadable.bomb();
            }
        }
    }
}
