package banli.desk.sealed;

import banli.desk.problem.Problem;
import banli.desk.problem.ProblemKind;
import banli.proof.log.LogFiles;
import banli.proof.log.LogFolder;
import banli.proof.log.OnPaper;
import banli.proof.log.TilePath;
import banli.proof.note.Checkpoint;
import banli.proof.note.Note;
import banli.proof.note.Policy;
import banli.proof.note.VerifierKey;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** 已发布的日志。 The files of the log as they are published here; none where it is kept elsewhere. */
@Component
class PublishedLog implements LogFiles {
    private final LogFiles files;

    PublishedLog(@Value("${banli.log.folder:}") String folder) {
        this.files = folder.isBlank() ? _ -> Optional.empty() : new LogFolder(Path.of(folder));
    }

    @Override
    public Optional<byte[]> read(String path) {
        return files.read(path);
    }

    /** What is at a path; the problem says that it is not there. */
    byte[] get(String path) {
        return read(path)
                .orElseThrow(() -> Problem.of(
                        ProblemKind.UNKNOWN,
                        "日志里没有 " + path + "：编号未到，或这里不存放日志。",
                        "The log has no " + path + ": it has not got there yet, or is not kept here."));
    }

    /** The newest checkpoint, as it is signed. */
    Note note() {
        return Note.parse(get(TilePath.CHECKPOINT));
    }

    /** The newest checkpoint, believed by the log's key. */
    Checkpoint checkpoint(String key) {
        return Policy.of(VerifierKey.parse(key)).judge(note()).checkpoint();
    }

    /** As it is written on paper. */
    OnPaper onPaper(String key) {
        Checkpoint now = checkpoint(key);
        return new OnPaper(now.size(), now.root());
    }
}
