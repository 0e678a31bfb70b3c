package banli.desk.draft;

import banli.desk.letter.LetterPart;
import banli.language.word.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * 纸上的一句。 A sentence of the letter as it would stand, with what is to be said of it.
 *
 * @param at the field in which it is typed
 * @param remarks with which the last version was sent back and which still hold of it
 * @param wrong why it would be refused, null for no reason
 */
public record PaperLine(String at, String text, List<Remarked> remarks, Text wrong) {
    /** The sentences of a letter; together they are its text. */
    static List<PaperLine> of(List<LetterPart> parts, List<Remarked> remarked, List<Check> checks) {
        List<LetterPart> written =
                parts.stream().filter(part -> !part.text().isEmpty()).toList();
        List<PaperLine> lines = new ArrayList<>();
        for (LetterPart part : written) {
            boolean last = part == written.getLast();
            for (String sentence : Sentences.of(part.text() + (last ? "" : "\n"))) {
                lines.add(of(part, sentence, remarked, checks));
            }
        }
        return lines;
    }

    private static PaperLine of(LetterPart part, String sentence, List<Remarked> remarked, List<Check> checks) {
        return new PaperLine(
                part.at(),
                sentence,
                remarked.stream()
                        .filter(one -> one.sentence() != null && (one.item() == 0 || one.item() == part.item()))
                        .filter(one -> new Spot(one.item(), one.sentence()).is(sentence))
                        .toList(),
                checks.stream()
                        .filter(check ->
                                sentence.equals(check.quoted()) && part.at().equals(check.at()))
                        .map(Check::sentence)
                        .findFirst()
                        .orElse(null));
    }

    /** Whether nothing stands in it but spaces. */
    public boolean blank() {
        return text.isBlank();
    }
}
