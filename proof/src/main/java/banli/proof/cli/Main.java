package banli.proof.cli;

import banli.proof.word.Refused;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IExecutionExceptionHandler;

/** 审计人的命令行。 The auditor's command line. Exit codes: 0 it holds, 1 it is refuted, 2 it could not be checked. */
@Command(
        name = "banli-proof",
        mixinStandardHelpOptions = true,
        description = {"核验证据包和日志，不连网络，不需登录。", "Checks packs of evidence and logs, without a network or a login."},
        subcommands = {
            VerifyPack.class,
            CheckLog.class,
            CheckConsistency.class,
            WritePage.class,
            MakeKey.class,
            MakeSm2Key.class,
            RunNotary.class,
            RunWitness.class
        })
public final class Main {
    private static final int REFUTED = 1;
    private static final int COULD_NOT = 2;

    private Main() {}

    /** 启动。 Runs and ends with the exit code. */
    public static void main(String[] arguments) {
        System.exit(run(
                new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8),
                arguments));
    }

    /** 执行。 Runs and answers the exit code. */
    public static int run(PrintWriter out, PrintWriter err, String... arguments) {
        CommandLine line =
                new CommandLine(new Main()).setOut(out).setErr(err).setExecutionExceptionHandler(plainly(err));
        if (arguments.length == 0) {
            line.usage(out);
            return COULD_NOT;
        }
        return line.execute(arguments);
    }

    private static IExecutionExceptionHandler plainly(PrintWriter err) {
        return (failed, _, _) -> {
            switch (failed) {
                case Refused refused -> {
                    Telling.line(err, "✗ " + refused.sentence().zh());
                    Telling.line(err, "  " + refused.sentence().en());
                    return REFUTED;
                }
                case UncheckedIOException unreadable -> Telling.line(err, unreadable(unreadable.getCause()));
                case IOException unreadable -> Telling.line(err, unreadable(unreadable));
                default -> throw failed;
            }
            return COULD_NOT;
        };
    }

    private static String unreadable(IOException failed) {
        return switch (failed) {
            case NoSuchFileException none -> "没有这个文件。 There is no such file: " + none.getMessage();
            case BindException taken -> "端口或地址用不了。 The port or the address can't be had: " + taken.getMessage();
            default -> "读不出。 It can't be read: " + failed.getMessage();
        };
    }
}
