package banli.desk.draft;

import banli.desk.letter.LetterPart;
import banli.language.query.casefile.CaseFile;
import banli.language.query.casefile.OpinionView;
import banli.language.query.casefile.ReplyView;
import banli.language.query.register.PhaseState;
import banli.language.word.proposal.DisclosureProposal;
import banli.language.word.proposal.ItemAnswer;
import java.util.List;
import java.util.stream.Stream;

/**
 * 起草所见。 What the drafting page shows of the letter beside what is typed: how it would stand, what is still missing and where,
 * what was remarked on and where, what is different from the last version.
 *
 * @param sentBack the version that was last sent back, null for none
 * @param last the last version, null for none
 */
public record DraftView(
        LetterAtHand letter,
        List<Check> checks,
        ReplyView sentBack,
        List<Remarked> remarked,
        List<PaperLine> lines,
        ReplyView last,
        List<SentenceDiff.Piece> changes) {
    static DraftView of(CaseFile file, LetterAtHand letter, List<Check> checks) {
        List<ReplyView> versions = file.letters().reversed();
        ReplyView last = versions.isEmpty() ? null : versions.getFirst();
        ReplyView sentBack = Remarked.sentBackBefore(versions, Integer.MAX_VALUE);
        List<Remarked> remarked = Remarked.on(sentBack, Letter.of(letter.act()));
        return new DraftView(
                letter,
                checks,
                sentBack,
                remarked,
                PaperLine.of(letter.parts(), remarked, checks),
                last,
                last == null ? List.of() : WordDiff.between(last.text() == null ? "" : last.text(), letter.text()));
    }

    /** The fields beside which something can be said. */
    public List<String> fields() {
        Stream<String> items = letter.act().answers() == null
                ? Stream.of()
                : letter.act().answers().stream()
                        .map(ItemAnswer::item)
                        .flatMap(item -> Stream.of("adoption." + item, "reason." + item, "answer." + item));
        return Stream.of(letter.parts().stream().map(LetterPart::at), items, Stream.of("outcome", "disclosure"))
                .flatMap(some -> some)
                .distinct()
                .toList();
    }

    /** The letter as a page shows one. */
    public Letter paper() {
        return Letter.of(letter.act());
    }

    /** What would be refused in a field. */
    public List<Check> checks(String field) {
        return checks.stream().filter(check -> field.equals(check.at())).toList();
    }

    /** The remarks about what is typed in a field; those about none of them for {@code ""}. */
    public List<Remarked> remarked(String field) {
        RemarkPlaces places = new RemarkPlaces(letter, sentBack);
        return remarked.stream().filter(one -> places.of(one).equals(field)).toList();
    }

    /** How many of the remarked sentences stand as they were. */
    public long standing() {
        return remarked.stream()
                .filter(one -> one.state() == Remarked.State.STANDS)
                .count();
    }

    /** Whether it is not said yet if the reply may be published. */
    public boolean disclosureOpen(CaseFile file) {
        DisclosureProposal proposed = letter.act().disclosure();
        return ReplySheet.answers(file) && !ReplySheet.later(file) && (proposed == null || proposed.choice() == null);
    }

    /** Whether the talk with the proposers while the case is handled, which signing waits for, is not on record. */
    public boolean consultationMissing(CaseFile file) {
        return !ReplySheet.later(file)
                && (file.row().during() == PhaseState.MISSING || file.row().during() == PhaseState.DISPUTED);
    }

    /** The opinions of other units that signing waits for. */
    public List<OpinionView> opinionsOut(CaseFile file) {
        return file.opinions().stream()
                .filter(opinion -> opinion.round() == file.row().round() && !ReplySheet.later(file))
                .filter(opinion -> opinion.receivedOn() == null && !opinion.waived())
                .toList();
    }
}
