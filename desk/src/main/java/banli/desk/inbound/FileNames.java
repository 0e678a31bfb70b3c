package banli.desk.inbound;

import banli.desk.attach.FileName;
import java.time.LocalDate;

/** 来件的文件名。 Names under which packages are kept. */
final class FileNames {
    private FileNames() {}

    /** As it may be shown; null where it had none. */
    static String last(String name) {
        return name == null || name.isBlank() ? null : FileName.harmless(name);
    }

    /** With the case: by the day on which it was recorded, for a sender's own name may say anything. Data alone are text. */
    static String onCase(byte[] file, LocalDate day) {
        String kind =
                file[0] == 'P' && file[1] == 'K' ? "zip" : file[0] == '{' || file[0] == '[' ? "json.txt" : "xml.txt";
        return "来件包 " + day + "." + kind;
    }
}
