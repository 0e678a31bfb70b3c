package banli.standalone.run;

import banli.standalone.data.DataFolder;
import banli.standalone.data.OwnerOnly;
import banli.wire.WireMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import tools.jackson.core.JacksonException;

/** 正在运行的记录 {@code run.json}。 Tells the command line where the application on a data folder listens, while it runs. */
public record RunFile(int port, long pid, boolean demo) {
    private static Path in(Path folder) {
        return folder.resolve("run.json");
    }

    /** 读取；进程已不在则为空。 Reads it; empty when there is none, or its process is gone. */
    public static Optional<RunFile> read(Path folder) {
        try {
            return Optional.of(WireMapper.mapper().readValue(Files.readString(in(folder)), RunFile.class))
                    .filter(run -> ProcessHandle.of(run.pid).isPresent());
        } catch (IOException | JacksonException noneOrHalfWritten) {
            return Optional.empty();
        }
    }

    /** 地址。 The address on this machine. */
    public String address() {
        return "http://127.0.0.1:" + port;
    }

    /** 公告。 Writes that the ledger of this folder is answered by this process at a port; answers the address. */
    public static String announce(DataFolder folder, int port, boolean demo) {
        RunFile run = new RunFile(port, ProcessHandle.current().pid(), demo);
        try {
            OwnerOnly.write(in(folder.path()), WireMapper.mapper().writeValueAsString(run));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return run.address();
    }

    /** 撤回公告。 Nobody answers any more. */
    public static void withdraw(DataFolder folder) {
        try {
            Files.deleteIfExists(in(folder.path()));
        } catch (IOException stays) {
            throw new UncheckedIOException(stays);
        }
    }
}
