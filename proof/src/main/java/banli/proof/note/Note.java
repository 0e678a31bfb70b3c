package banli.proof.note;

import banli.proof.word.Refused;
import banli.proof.word.Strict;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * 签名文书。 A signed note of C2SP: a text, an empty line, and signatures.
 *
 * @param text with its last line end
 */
public record Note(String text, List<NoteSignature> signatures) {
    private static final int LONGEST = 1_000_000;
    private static final int MOST = 100;

    /** Nothing of it changes. */
    public Note {
        signatures = List.copyOf(signatures);
    }

    /**
     * 读出。 Reads it; what it says is worth nothing before a known key's signature holds.
     *
     * @throws Refused when it is no note
     */
    public static Note parse(byte[] bytes) {
        if (bytes.length > LONGEST) {
            throw new Refused("签名文书过长。", "The signed note is too long.");
        }
        String all = Strict.text(bytes);
        int control =
                (int) all.chars().takeWhile(one -> one >= ' ' || one == '\n').count();
        if (control < all.length()) {
            throw new Refused(
                    "签名文书里有控制符（第 " + control + " 个字），例如回车。",
                    "The signed note holds a control character, such as a carriage return, at " + control + ".");
        }
        int end = all.lastIndexOf("\n\n");
        if (end < 0 || end + 2 == all.length() || !all.endsWith("\n")) {
            throw new Refused(
                    "签名文书应为文字、空行、签名行，各以换行结束。",
                    "A signed note is a text, an empty line and lines of signatures, each with its end.");
        }
        return new Note(all.substring(0, end + 1), signatures(all.substring(end + 2)));
    }

    private static List<NoteSignature> signatures(String lines) {
        List<NoteSignature> signatures = new ArrayList<>();
        for (String line : lines.substring(0, lines.length() - 1).split("\n", -1)) {
            if (signatures.size() == MOST) {
                throw new Refused("签名文书的签名过多。", "The signed note has too many signatures.");
            }
            signatures.add(NoteSignature.parse(line));
        }
        return signatures;
    }

    /** 添签名。 With more signatures below. */
    public Note with(List<NoteSignature> more) {
        List<NoteSignature> all = new ArrayList<>(signatures);
        all.addAll(more);
        return new Note(text, all);
    }

    /**
     * 哪些是已知密钥的签名。 The signatures of a key; those of others are not looked at.
     *
     * @throws Refused when one of them does not hold: then nothing of the note does
     */
    List<NoteSignature> by(VerifierKey key) {
        List<NoteSignature> its = signatures.stream().filter(key::isNamed).toList();
        for (NoteSignature one : its) {
            if (!key.holds(text, one)) {
                throw new Refused(
                        "“" + key.name() + "”的签名不成立：内容被改动，或不是它所签。",
                        "The signature of \"" + key.name()
                                + "\" does not hold: the text was changed, or another signed it.");
            }
        }
        return its;
    }

    /**
     * 何时见证。 When a witness signed it last; empty when it did not.
     *
     * @throws Refused when a signature in its name does not hold
     */
    public Optional<Instant> witnessedAt(VerifierKey witness) {
        return by(witness).stream()
                .map(NoteSignature::time)
                .max(Comparator.naturalOrder())
                .map(time -> Instant.ofEpochSecond(Math.min(time, Instant.MAX.getEpochSecond())));
    }

    /** 只留一把密钥的签名。 With the signatures of one key only. */
    public Note only(VerifierKey key) {
        return new Note(text, by(key));
    }

    /** 并上签名。 With what others signed under the same text: of each key its last signature. */
    public Note joined(List<NoteSignature> more) {
        List<NoteSignature> all = new ArrayList<>(signatures);
        for (NoteSignature one : more) {
            all.removeIf(one::isOfSameKey);
            all.add(one);
        }
        return new Note(text, all);
    }

    /** 字节。 As it is written. */
    public byte[] bytes() {
        return toString().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        StringBuilder all = new StringBuilder(text).append('\n');
        signatures.forEach(one -> all.append(one).append('\n'));
        return all.toString();
    }
}
