package banli.desk.draft;

import banli.desk.letter.ComposedLetter;
import banli.desk.letter.LetterPart;
import banli.language.query.casefile.ReplyView;
import java.util.List;
import java.util.Optional;

/** 意见所在。 Beside which field of the drafting page a remark stands: where its sentence is now, else where it was. */
record RemarkPlaces(LetterAtHand letter, ReplyView sentBack) {
    /** The field's name; empty for a remark about the whole. */
    String of(Remarked one) {
        if (one.item() > 0) {
            return "answer." + one.item();
        }
        if (one.sentence() == null) {
            return "";
        }
        Spot spot = new Spot(0, one.sentence());
        return holding(letter.parts(), spot).or(() -> holding(before(), spot)).orElse(letter.composed() ? "" : "text");
    }

    /** The parts of the version that was sent back, where it consisted of its answers too. */
    private List<LetterPart> before() {
        if (!letter.composed() || sentBack.text() == null || sentBack.answers() == null) {
            return List.of();
        }
        return ComposedLetter.passages(sentBack.text(), sentBack.answers())
                .map(passages ->
                        ComposedLetter.of(passages::get, sentBack.answers()).parts())
                .orElse(List.of());
    }

    private static Optional<String> holding(List<LetterPart> parts, Spot spot) {
        return parts.stream()
                .filter(part -> Sentences.of(part.text()).stream().anyMatch(spot::is))
                .map(LetterPart::at)
                .findFirst();
    }
}
