package banli.desk.draft;

import banli.language.query.casefile.ReplyView;
import banli.language.word.proposal.Remark;
import java.util.List;

/**
 * 批注与其落实。 A remark with which a version was sent back, and whether a later text has changed the sentence it stands at.
 *
 * @param item the item whose answer it is about, 0 for the letter
 * @param sentence the sentence, null when the remark is about the whole
 */
public record Remarked(int item, String sentence, String text, State state) {
    /** 一稿的批注。 The remarks on a version, held against what is written now. */
    static List<Remarked> on(ReplyView sentBack, Letter now) {
        List<Remark> remarks = sentBack == null || sentBack.sentBack() == null ? List.of() : sentBack.sentBack();
        return remarks.stream().map(remark -> of(remark, now)).toList();
    }

    /** 最近退回的一稿。 The latest version of a round that was sent back, before a version; null for none. */
    static ReplyView sentBackBefore(List<ReplyView> newestFirst, int version) {
        return newestFirst.stream()
                .filter(reply -> reply.version() < version)
                .filter(reply -> reply.sentBack() != null && !reply.sentBack().isEmpty())
                .findFirst()
                .orElse(null);
    }

    private static Remarked of(Remark remark, Letter now) {
        Spot spot = Spot.read(remark.place());
        String said = remark.text();
        if (spot.sentence() == null) {
            boolean told = remark.place() == null || remark.place().isBlank() || spot.item() > 0;
            return new Remarked(spot.item(), null, told ? said : remark.place() + "：" + said, State.WHOLE);
        }
        boolean stands = now.lines(spot.item()).stream().anyMatch(line -> spot.is(line.text()));
        return new Remarked(spot.item(), spot.sentence(), said, stands ? State.STANDS : State.CHANGED);
    }

    /** 落实情况。 What became of the sentence. */
    public enum State {
        /** It was changed or taken out. */
        CHANGED,
        /** It stands as it was. */
        STANDS,
        /** The remark is about more than a sentence: people judge. */
        WHOLE
    }
}
