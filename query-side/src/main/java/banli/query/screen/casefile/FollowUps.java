package banli.query.screen.casefile;

import banli.language.event.ClosingEvent.CaseReopened;
import banli.language.event.ReplyEvent.FollowUpStepped;
import banli.language.lifecycle.Life;
import banli.language.query.casefile.FollowUpView;
import banli.language.query.casefile.ReplyView;
import banli.query.fold.Fact;
import java.util.List;
import java.util.Optional;

/** 再次答复。 The later answers, each read as any reply is. */
public record FollowUps(List<FollowUpView> all) {
    static final FollowUps NONE = new FollowUps(List.of());

    /** @param now how far the last has come after the fact */
    FollowUps read(Fact fact, Life.FollowUp now) {
        return switch (fact.event()) {
            case FollowUpStepped it -> {
                FollowUpView was = all.stream()
                        .filter(one -> one.number() == it.followUp())
                        .findFirst()
                        .orElse(new FollowUpView(it.followUp(), null, null, List.of(), List.of()));
                Fact step = fact.anew(it.step());
                FollowUpView next = new FollowUpView(
                        was.number(),
                        now.stage(),
                        fact.on(),
                        new Replies(was.letters()).read(step).all(),
                        new Feedback(was.feedback()).read(step).forms());
                yield new FollowUps(Lists.plus(
                        all.stream()
                                .filter(one -> one.number() != it.followUp())
                                .toList(),
                        next));
            }
            case CaseReopened _ ->
                new FollowUps(all.stream().map(FollowUps::ended).toList());
            default -> this;
        };
    }

    private static FollowUpView ended(FollowUpView it) {
        return it.open() ? new FollowUpView(it.number(), null, it.since(), it.letters(), it.feedback()) : it;
    }

    /** 在途的一次。 The one on its way; empty for none. */
    public Optional<FollowUpView> atHand() {
        return all.stream().filter(FollowUpView::open).findFirst();
    }

    /** 最近送达的一次。 The letter of the last later answer that everyone has, in that round; empty for none. */
    public Optional<ReplyView> delivered(int round) {
        return all.stream()
                .flatMap(one -> one.delivered().stream())
                .filter(letter -> letter.round() == round)
                .reduce((_, later) -> later);
    }
}
