package banli.desk.draft;

import banli.desk.letter.ComposedLetter;
import banli.desk.letter.LetterPart;
import banli.language.command.ReplyCommand.SubmitReply;
import banli.language.query.casefile.CaseFile;
import banli.language.word.proposal.ItemAnswer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * 在写的函件。 The letter as it is being typed. It consists of the answers, unless a text of another kind was written: that one is
 * typed by itself and shown as it is.
 *
 * @param made the passages as the facts make them now
 * @param composed whether it consists of the answers
 * @param act what would be submitted
 */
public record LetterAtHand(
        Typed typed, Map<String, String> made, boolean composed, List<LetterPart> parts, SubmitReply act) {
    static LetterAtHand of(CaseFile file, Typed sent, Map<String, String> made) {
        boolean answers = ReplySheet.answers(file);
        SubmitReply asTyped = sent.act(file.row().caseId(), file.items(), answers);
        Typed typed = answers && asTyped.text() != null
                ? ComposedLetter.passages(asTyped.text(), asTyped.answers())
                        .map(sent::composedOf)
                        .orElse(sent)
                : sent;
        if (!answers || typed.has("text")) {
            return new LetterAtHand(
                    typed,
                    made,
                    false,
                    List.of(new LetterPart("text", 0, typed.is("text").strip())),
                    asTyped);
        }
        ComposedLetter letter = ComposedLetter.of(passages(typed, made), asTyped.answers());
        return new LetterAtHand(typed, made, true, letter.parts(), with(asTyped, letter.text(), asTyped.answers()));
    }

    /** As it would be if it consisted of the answers and of nothing written by hand. */
    String anew() {
        return ComposedLetter.of(made::get, act.answers()).text();
    }

    /** What stands in a passage. */
    public String passage(String name) {
        return Optional.ofNullable(passages(typed, made).apply(name)).orElse("");
    }

    /** Whether a passage is another than the facts make it. */
    public boolean own(String name) {
        return !passage(name).equals(made.getOrDefault(name, ""));
    }

    /** The whole text. */
    public String text() {
        return composed ? act.text() : parts.stream().map(LetterPart::text).collect(Collectors.joining());
    }

    /** How many characters it has, spaces left out. */
    public long characters() {
        return counted(text());
    }

    /** The same of what is typed in a field. */
    public long characters(String field) {
        return counted(typed.is(field));
    }

    private static long counted(String text) {
        return text.codePoints().filter(one -> !Character.isWhitespace(one)).count();
    }

    /** A passage that nobody changed follows the facts. */
    private static UnaryOperator<String> passages(Typed typed, Map<String, String> made) {
        return name -> typed.changed(name) ? typed.is("passage." + name) : made.get(name);
    }

    /** An act with another text and other answers. */
    static SubmitReply with(SubmitReply act, String text, List<ItemAnswer> answers) {
        return new SubmitReply(
                act.caseId(), text, answers, act.outcome(), act.disclosure(), act.attachments(), act.happenedOn());
    }
}
