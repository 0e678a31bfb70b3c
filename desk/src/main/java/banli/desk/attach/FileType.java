package banli.desk.attach;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** 文件种类。 The kinds of documents that are taken, told by their first bytes; name and declared type must agree with them. */
enum FileType {
    /** PDF. */
    PDF(Magic.PDF, "application/pdf", "pdf"),
    /** Word since 2007. */
    DOCX(Magic.ZIP, "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    /** Excel since 2007. */
    XLSX(Magic.ZIP, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    /** ZIP. */
    ZIP(Magic.ZIP, "application/zip", "zip", "application/x-zip-compressed"),
    /** Word until 2003. */
    DOC(Magic.OLE, "application/msword", "doc"),
    /** Excel until 2003. */
    XLS(Magic.OLE, "application/vnd.ms-excel", "xls"),
    /** PNG. */
    PNG(Magic.PNG, "image/png", "png"),
    /** JPEG. */
    JPEG(Magic.JPEG, "image/jpeg", "jpg", "image/pjpeg", "jpeg"),
    /** Text in UTF-8. */
    TXT(Magic.TEXT, "text/plain", "txt");

    private static final String UNSAID = "application/octet-stream";

    private final Magic magic;
    private final String mediaType;
    private final List<String> alsoNamed;

    FileType(Magic magic, String mediaType, String... alsoNamed) {
        this.magic = magic;
        this.mediaType = mediaType;
        this.alsoNamed = List.of(alsoNamed);
    }

    /** The media type that is recorded. */
    String mediaType() {
        return mediaType;
    }

    /**
     * The kind of a document; empty when bytes, name and declared type don't agree, or the kind is not taken.
     *
     * @param found what the bytes are
     * @param name its name; the extension tells members of one family apart
     * @param declared the type the sender says, null or {@code application/octet-stream} when it says none
     */
    static Optional<FileType> of(Magic found, String name, String declared) {
        String said =
                declared == null ? UNSAID : declared.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(type -> type.magic == found)
                .filter(type -> type.alsoNamed.contains(FileName.extension(name)))
                .filter(type -> said.isEmpty()
                        || said.equals(UNSAID)
                        || said.equals(type.mediaType)
                        || type.alsoNamed.contains(said))
                .findFirst();
    }

    /** The extensions that are taken. */
    static String extensions() {
        return Arrays.stream(values())
                .flatMap(type -> type.alsoNamed.stream())
                .filter(name -> !name.contains("/"))
                .collect(Collectors.joining(" "));
    }
}
