package banli.standalone;

import banli.language.word.Text;
import banli.standalone.ask.Desk;
import banli.standalone.data.CommandFailed;
import banli.standalone.publish.ServeColumn;
import banli.standalone.secrets.MakeSecrets;
import banli.wire.start.EndsWith;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IExecutionExceptionHandler;

/**
 * 命令行入口。 The command line. Exit codes: 0 done, 1 the answer says no, 2 wrong usage or it could not be done.
 */
@Command(
        name = "banli",
        mixinStandardHelpOptions = true,
        description = {"办理：建议提案办理账本。", "A ledger for the work on deputies' suggestions and CPPCC proposals."},
        subcommands = {
            RunDemo.class,
            ServeLedger.class,
            RunSplit.class,
            MigrateLedger.class,
            MakeSchema.class,
            BackUp.class,
            RestoreBackup.class,
            TakeOut.Evidence.class,
            TakeOut.Letter.class,
            TakeOut.Archive.class,
            TakeProcess.Ocel.class,
            TakeProcess.Xes.class,
            HandIn.Cosignature.class,
            HandIn.Packages.class,
            MakeSecrets.class,
            OpenALedger.class,
            IssueACode.class,
            AskFigures.class,
            AskFlow.class,
            AskBoard.class,
            AskRegister.class,
            AskDifference.class,
            AskSummary.class,
            AskTrail.class,
            ImportSheet.class,
            PublishColumn.class,
            ServeColumn.class,
            RunRebuild.class,
            ListParts.class,
            Rehearse.class,
            RewrapVault.Vault.class,
            HandOverKey.class
        })
public final class Main {
    private static final int SAYS_NO = 1;
    private static final int COULD_NOT = 2;

    private Main() {}

    /** 启动。 Runs a subcommand and ends the process with its exit code. */
    public static void main(String[] arguments) {
        System.setOut(new PrintStream(System.out, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(System.err, true, StandardCharsets.UTF_8));
        EndsWith.another(System.getenv());
        int code = run(arguments);
        // Zero too: a client's HTTP threads must not hold the process.
        System.exit(code);
    }

    /** 执行一个子命令。 Runs a subcommand and answers its exit code. */
    public static int run(String... arguments) {
        CommandLine line = new CommandLine(new Main()).setExecutionExceptionHandler(plainly());
        if (arguments.length == 0) {
            line.usage(System.out);
            return 0;
        }
        return line.execute(arguments);
    }

    private static IExecutionExceptionHandler plainly() {
        return (failed, line, parsed) -> switch (failed) {
            case Desk.Refusal refusal -> tell(refusal.sentence(), SAYS_NO);
            case CommandFailed couldNot -> tell(couldNot.sentence(), COULD_NOT);
            default -> throw failed;
        };
    }

    private static int tell(Text sentence, int code) {
        System.err.println(sentence.zh());
        if (!sentence.en().equals(sentence.zh())) {
            System.err.println(sentence.en());
        }
        return code;
    }
}
