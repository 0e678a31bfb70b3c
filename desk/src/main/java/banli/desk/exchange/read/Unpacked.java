package banli.desk.exchange.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** 解开的 ZIP。 The files of a ZIP by their names, none of which points elsewhere, and no more of them than a package has. */
final class Unpacked {
    private static final long MOST = 64L << 20;
    private static final int MOST_FILES = 200;
    private static final int LONGEST = 260;

    private Unpacked() {}

    static Map<String, byte[]> of(byte[] file) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                .get()) {
            List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
            if (entries.size() > MOST_FILES) {
                throw BadPackage.bomb(MOST);
            }
            long left = MOST;
            for (ZipArchiveEntry entry : entries) {
                String name = entry.getName();
                orRefuse(name);
                if (entry.isDirectory()) {
                    continue;
                } else if (entry.isUnixSymlink() || !zip.canReadEntryData(entry)) {
                    throw BadPackage.damagedZip();
                }
                try (InputStream in = zip.getInputStream(entry)) {
                    byte[] bytes = in.readNBytes((int) left + 1);
                    left -= bytes.length;
                    if (left < 0) {
                        throw BadPackage.bomb(MOST);
                    } else if (files.put(name, bytes) != null) {
                        throw BadPackage.twice(name);
                    }
                }
            }
            return files;
        } catch (IOException | IllegalArgumentException damaged) {
            throw BadPackage.damagedZip();
        }
    }

    private static void orRefuse(String name) {
        boolean elsewhere = name.startsWith("/")
                || name.indexOf('\\') >= 0
                || name.indexOf(':') >= 0
                || List.of(name.split("/")).contains("..")
                || List.of(name.split("/")).contains(".");
        if (elsewhere
                || name.isEmpty()
                || name.length() > LONGEST
                || name.codePoints().anyMatch(Unpacked::isUnseen)) {
            throw BadPackage.path(name);
        }
    }

    private static boolean isUnseen(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.LINE_SEPARATOR -> true;
            default -> false;
        };
    }
}
