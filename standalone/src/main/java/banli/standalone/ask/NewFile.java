package banli.standalone.ask;

import banli.language.word.Text;
import banli.standalone.data.CommandFailed;
import java.io.IOException;
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
        try {
            Files.write(to, bytes, StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException meanwhile) {
            throw there(to, meanwhile);
        } catch (IOException failed) {
            throw new CommandFailed(new Text(to + " 写不进去。", to + " can't be written."), failed);
        }
        System.out.println(
                "已取出：" + to + "（" + bytes.length + " 字节）。 Written: " + to + " (" + bytes.length + " bytes).");
        return 0;
    }

    private static CommandFailed there(Path to, IOException why) {
        return new CommandFailed(new Text(to + " 已经存在，请另选一个文件名。", to + " is there already. Choose another name."), why);
    }
}
