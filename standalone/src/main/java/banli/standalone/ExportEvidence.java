package banli.standalone;

import banli.language.word.Text;
import banli.standalone.data.CommandFailed;
import banli.standalone.data.DataFolder;
import banli.standalone.data.OwnPostgres;
import banli.standalone.evidence.Evidence;
import banli.standalone.facts.PostgresFacts;
import banli.wire.start.OutsidePostgres;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** 取出证据包。 Takes a case's pack of evidence out of a ledger, also while people work. */
@Command(
        name = "evidence",
        mixinStandardHelpOptions = true,
        description = {
            "取出一案的证据包，先自行核验再交出；用 ./banli verify 核验。",
            "Take a case's pack of evidence out; it is checked before it is given. Check it with ./banli verify."
        })
final class ExportEvidence implements Callable<Integer> {
    @Mixin
    private DataOption where;

    @Parameters(
            paramLabel = "CASE",
            description = {"案件键，如 district-cppcc-6-5-21-168。", "The case's key, such as district-cppcc-6-5-21-168."})
    private String key;

    @Option(
            names = "--to",
            required = true,
            paramLabel = "FILE",
            description = {"写到的文件，须尚不存在。", "The file to write, which is not there yet."})
    private Path to;

    @Override
    public Integer call() {
        Path path = where.toAsk();
        Map<String, Object> outside = OutsidePostgres.settings(System.getenv());
        Optional<Map<String, Object>> running = outside.isEmpty() ? OwnPostgres.running(path) : Optional.of(outside);
        if (running.isPresent()) {
            return write(DataFolder.look(path), running.get());
        }
        try (DataFolder folder = DataFolder.takeMade(path);
                OwnPostgres own = OwnPostgres.start(folder)) {
            return write(folder, own.settings());
        }
    }

    private int write(DataFolder folder, Map<String, Object> database) {
        byte[] pack;
        try (PostgresFacts facts = PostgresFacts.in(database)) {
            pack = Evidence.of(folder, facts, key);
        }
        try {
            Files.write(to, pack, StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException there) {
            throw new CommandFailed(
                    new Text(to + " 已经存在，请另选一个文件名。", to + " is there already. Choose another name."), there);
        } catch (IOException failed) {
            throw new CommandFailed(new Text(to + " 写不进去。", to + " can't be written."), failed);
        }
        System.out.println("已取出：" + to + "（" + pack.length + " 字节）。 Written: " + to + " (" + pack.length + " bytes).");
        return 0;
    }
}
