package banli.proof.log;

import java.util.Optional;

/** 日志的文件。 The files of a log, wherever they are: a folder, or what an address answers. */
@FunctionalInterface
public interface LogFiles {
    /** What is at a path of {@link TilePath}; empty when there is nothing. */
    Optional<byte[]> read(String path);
}
