package banli.proof.note;

import banli.proof.word.Refused;
import banli.proof.word.Strict;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * 换密钥。 That a log goes on under another key: a sentence with how far it had come, which the new key has signed and, where it was
 * still at hand, the old one. After a restore with loss it goes on under another name as well, with fewer entries than it had.
 *
 * @param at how far the log had come
 * @param kept how many of those entries were kept: all of them, or fewer after a loss
 * @param vouched whether the old key signed it; if not, nothing that it ever signed speaks for the new one
 */
public record SignerChange(Checkpoint at, long kept, VerifierKey from, VerifierKey to, boolean vouched) {
    private static final String FIRST = "banli/signer-change/1";
    private static final String KEPT = "kept ";
    private static final String FROM = "from ";
    private static final String TO = "to ";
    private static final int LINES = 8;

    /** One log, two keys that nobody takes for each other; another name exactly when something was lost. */
    public SignerChange {
        boolean lost = kept < at.size();
        if (!from.name().equals(at.origin()) || to.kind() != Kind.LOG || kept > at.size()) {
            throw notOne();
        }
        if (lost == to.name().equals(at.origin())) {
            throw new Refused(
                    "丢失过事实的日志须另取名，没有丢失的不得另取名。",
                    "A log that lost entries must go on under another name, and one that lost none under its own.");
        }
        if (!lost && (from.id() == to.id() || from.isSameKey(to))) {
            throw new Refused(
                    "新密钥与旧的相同，或编号相同，分不清是谁签的：请另做一把。",
                    "The new key is the old one, or has its id, so that nobody could tell who signed: make another.");
        }
    }

    /**
     * 签出。 The sentence, signed.
     *
     * @param old the old key; empty when it is lost
     */
    public static Note signed(Checkpoint at, long kept, VerifierKey from, NoteSigner to, Optional<NoteSigner> old) {
        String text = new SignerChange(at, kept, from, to.key(), old.isPresent()).text();
        Note note = new Note(text, List.of(to.sign(text)));
        return old.map(signer -> note.with(List.of(signer.sign(text)))).orElse(note);
    }

    /**
     * 读出。 Reads it, and checks who signed it.
     *
     * @throws Refused when it says anything else, the new key did not sign it, or a signature does not hold
     */
    public static SignerChange read(byte[] file) {
        Note note = Note.parse(file);
        String[] lines = note.text().split("\n", -1);
        if (lines.length != LINES + 1) {
            throw notOne();
        }
        Checkpoint at = Checkpoint.parse(lines[1] + "\n" + lines[2] + "\n" + lines[3] + "\n");
        long kept = Strict.number(after(KEPT, lines[4]));
        VerifierKey from = VerifierKey.parse(after(FROM, lines[5]));
        VerifierKey to = VerifierKey.parse(after(TO, lines[6]));
        SignerChange change =
                new SignerChange(at, kept, from, to, !note.by(from).isEmpty());
        if (!change.text().equals(note.text()) || note.by(to).isEmpty()) {
            throw notOne();
        }
        return change;
    }

    private static String after(String word, String line) {
        if (!line.startsWith(word)) {
            throw notOne();
        }
        return line.substring(word.length());
    }

    /**
     * 读出一行的。 Reads it from the one line in which it is carried: its bytes in Base64.
     *
     * @throws Refused as {@link #read}
     */
    public static SignerChange line(String base64) {
        return read(Strict.base64(base64));
    }

    /** 写成一行。 As one line, to be carried by hand. */
    public static String line(Note signed) {
        return Base64.getEncoder().encodeToString(signed.bytes());
    }

    /** 是否丢失过。 Whether entries were lost, so that the log has another name from there on. */
    public boolean lost() {
        return kept < at.size();
    }

    private String text() {
        String said = lost()
                ? "日志 " + at.origin() + " 到此为止，只保留前 " + kept + " 条，以 " + to.name() + " 之名继续。 The log " + at.origin()
                        + " ends here; its first " + kept + " entries were kept, and it goes on as " + to.name() + "."
                : "此后由 " + to.hexId() + " 签名，不再由 " + from.hexId() + " 签名。 From here on " + to.hexId() + " signs, and "
                        + from.hexId() + " no more.";
        return FIRST + "\n" + at.text() + KEPT + kept + "\n" + FROM + from + "\n" + TO + to + "\n" + said + "\n";
    }

    private static Refused notOne() {
        return new Refused(
                "这不是更换签名密钥的文书，或新密钥没有签。", "This is no change of the signing key, or the new key did not sign it.");
    }
}
