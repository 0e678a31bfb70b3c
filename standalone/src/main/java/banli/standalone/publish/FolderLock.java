package banli.standalone.publish;

import banli.language.word.Text;
import banli.standalone.data.CommandFailed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** 占住文件夹。 One publish at a time in a folder. Gone with the process that holds it, however that ends; the file itself stays. */
final class FolderLock implements AutoCloseable {
    static final String NAME = ".banli-column.lock";

    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    /** @throws CommandFailed when another one holds it */
    static FolderLock on(Path folder) throws IOException {
        FileChannel channel = FileChannel.open(
                folder.resolve(NAME), StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
        FileLock lock = null;
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException ofThisProcess) {
            // Told below.
        }
        if (lock == null) {
            channel.close();
            throw new CommandFailed(new Text(
                    folder + " 正由另一个 publish 写着，请等它写完。",
                    folder + " is being written by another publish. Wait until that is done."));
        }
        return new FolderLock(channel);
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
