package banli.desk.attach;

import banli.desk.problem.Problem;
import banli.desk.problem.ProblemKind;
import banli.language.word.Text;
import org.springframework.web.multipart.MultipartFile;

/** 不能收的文件。 Why a document is not taken, in a sentence. */
final class Unfit {
    private static final long MIB = 1 << 20;

    private Unfit() {}

    static Problem empty(String name) {
        return Problem.field(
                "file",
                new Text(
                        "“" + name + "”是空文件（0 字节），请核对后重新选择。",
                        "“" + name + "” is empty (0 bytes). Check it and choose it again."));
    }

    /** Refuses a form in which no file was chosen. */
    static void orNone(MultipartFile file) {
        if (file == null
                || file.getOriginalFilename() == null
                || file.getOriginalFilename().isEmpty()) {
            throw none();
        }
    }

    private static Problem none() {
        return Problem.field("file", new Text("请选择要添加的文件。", "Choose the file to attach."));
    }

    static Problem type(String name) {
        return Problem.of(
                ProblemKind.MEDIA,
                "“" + name + "”的内容与名称或所称类型不符，或不是可收的类型。可收：" + FileType.extensions() + "（txt 应为 UTF-8）。",
                "“" + name
                        + "” is not what its name or declared type says, or is of a kind that is not taken. Taken are: "
                        + FileType.extensions() + " (txt in UTF-8).");
    }

    static Problem tooLarge(long largest) {
        return Problem.of(
                ProblemKind.TOO_LARGE,
                "附件超过 " + largest / MIB + " MB，请压缩或拆分后再传。",
                "The document is larger than " + largest / MIB + " MB. Compress or split it, then send it again.");
    }

    static Problem nowhere() {
        return Problem.of(
                ProblemKind.UNAVAILABLE,
                "尚未设置附件夹，请管理员设置 banli.desk.attachments。",
                "No folder for documents is set. Ask an administrator to set banli.desk.attachments.");
    }

    static Problem notWritten() {
        return Problem.of(
                ProblemKind.UNAVAILABLE,
                "附件夹所在的磁盘已满或写不了，附件没有保存，账本没有改动。请管理员腾出空间后再传。",
                "The disk of the documents is full or can't be written: the document was not kept, and the ledger is unchanged."
                        + " Send it again once an administrator has made room.");
    }

    static Problem notHere() {
        return Problem.of(
                ProblemKind.UNKNOWN,
                "附件夹中没有这个文件；账本只登记了它的名称和摘要值。",
                "The folder has no such document; the ledger holds its name and digest only.");
    }

    static Problem notShown() {
        return Problem.of(
                ProblemKind.MEDIA,
                "这类文件浏览器显示不了，请下载后打开。",
                "A browser does not show documents of this kind. Download it and open it.");
    }
}
