package banli.standalone.register;

import banli.standalone.Main;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** 命令说的话。 What a command answered, what it said, and what it said beside. */
public record Said(int code, String out, String err) {
    /** Runs a command here, as its words were typed. */
    public static Said by(String... words) {
        PrintStream out = System.out;
        PrintStream err = System.err;
        var said = new ByteArrayOutputStream();
        var told = new ByteArrayOutputStream();
        System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(told, true, StandardCharsets.UTF_8));
        try {
            int code = Main.run(words);
            return new Said(code, said.toString(StandardCharsets.UTF_8), told.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
    }

    /** All that it said. */
    public String all() {
        return out + err;
    }
}
