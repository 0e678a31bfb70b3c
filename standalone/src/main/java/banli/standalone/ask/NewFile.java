package banli.standalone.ask;

import banli.language.word.Text;
import banli.standalone.data.CommandFailed;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** 新文件。 A file that a command writes: one that is there already is never replaced. */
public final class NewFile {
    private NewFile() {}

    /** 尚不存在。 Refuses a file that is there. */
    public static void orRefuse(Path to) {
        if (Files.exists(to)) {
            throw there(to, null);
        }
    }

    /** 写出。 Writes it and says so; the command's exit code. */
    public static int write(Path to, byte[] bytes) {
        return write(to, out -> out.write(bytes));
    }

    /** 边取边写。 Writes what comes and says so; what was broken off is not left there. */
    public static int write(Path to, Content content) {
        boolean whole = false;
        try (OutputStream out = Files.newOutputStream(to, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW)) {
            try {
                content.into(out);
                whole = true;
            } finally {
                if (!whole) {
                    Files.deleteIfExists(to);
                }
            }
        } catch (FileAlreadyExistsException meanwhile) {
            throw there(to, meanwhile);
        } catch (IOException failed) {
            throw new CommandFailed(new Text(to + " 写不进去。", to + " can't be written."), failed);
        }
        long bytes = to.toFile().length();
        System.out.println("已取出：" + to + "（" + bytes + " 字节）。 Written: " + to + " (" + bytes + " bytes).");
        return 0;
    }

    /** 内容。 What a file is to hold. */
    @FunctionalInterface
    public interface Content {
        /** Writes all of it. */
        void into(OutputStream out) throws IOException;
    }

    private static CommandFailed there(Path to, IOException why) {
        return new CommandFailed(new Text(to + " 已经存在，请另选一个文件名。", to + " is there already. Choose another name."), why);
    }
}
