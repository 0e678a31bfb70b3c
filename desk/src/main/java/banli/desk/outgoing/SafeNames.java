package banli.desk.outgoing;

import banli.desk.attach.FileName;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** 文件名。 Names in one folder: such as every system takes, none too long, none twice whatever the case of its letters. */
final class SafeNames {
    /** File systems take 255 bytes; the rest is for numbers in front and behind. */
    private static final int MOST_BYTES = 200;

    private final Set<String> taken = new HashSet<>();

    /** A name made of these words, and of an extension with its dot, which may be empty. */
    String of(String words, String extension) {
        String bare =
                FileName.harmless(words.replace('/', '／').replace('\\', '＼').replace(':', '：'));
        String name = bare.endsWith(extension) ? bare.substring(0, bare.length() - extension.length()) : bare;
        name = shortened(name, MOST_BYTES - extension.length());
        String made = name + extension;
        for (int number = 2; !taken.add(made.toLowerCase(Locale.ROOT)); number++) {
            made = name + " (" + number + ")" + extension;
        }
        return made;
    }

    private static String shortened(String name, int most) {
        int end = name.length();
        while (name.substring(0, end).getBytes(StandardCharsets.UTF_8).length > most) {
            end = name.offsetByCodePoints(end, -1);
        }
        String kept = name.substring(0, end).strip();
        while (kept.endsWith(".")) {
            kept = kept.substring(0, kept.length() - 1).strip();
        }
        return kept.isEmpty() ? "文件" : kept;
    }

    /** The extension of a file's name with its dot; empty for none, or one too long to be any. */
    static String extension(String name) {
        String extension = FileName.extension(FileName.harmless(name));
        return extension.isEmpty() || extension.length() > 10 ? "" : "." + extension;
    }
}
