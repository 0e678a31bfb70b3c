package banli.proof.cli;

import banli.proof.word.Strict;
import banli.proof.word.Verdict;
import java.io.PrintWriter;

/** 说出来。 What is told on a screen: nothing that a screen would obey, whatever a file holds. */
final class Telling {
    private Telling() {}

    static void line(PrintWriter out, String text) {
        out.println(Strict.shown(text));
    }

    /** Findings, and what follows; answers the exit code. */
    static int verdict(PrintWriter out, Verdict verdict) {
        for (Verdict.Finding one : verdict.findings()) {
            line(
                    out,
                    one.kind().mark() + " " + one.kind().said().zh() + "："
                            + one.said().zh());
            line(out, "  " + one.kind().said().en() + ": " + one.said().en());
        }
        line(
                out,
                switch (verdict.code()) {
                    case 0 -> "结论：成立。 Verdict: it holds.";
                    case 1 -> "结论：不成立。 Verdict: refuted.";
                    default -> "结论：未能核对。 Verdict: it could not be checked.";
                });
        return verdict.code();
    }
}
