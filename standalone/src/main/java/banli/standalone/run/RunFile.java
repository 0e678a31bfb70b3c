package banli.standalone.run;

import banli.standalone.data.OwnerOnly;
import banli.wire.WireMapper;
import java.io.IOException;
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

    void write(Path folder) throws IOException {
        OwnerOnly.write(in(folder), WireMapper.mapper().writeValueAsString(this));
    }

    static void remove(Path folder) throws IOException {
        Files.deleteIfExists(in(folder));
    }
}
