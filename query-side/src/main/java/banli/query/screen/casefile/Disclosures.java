package banli.query.screen.casefile;

import banli.language.event.DisclosureEvent.DisclosureDecided;
import banli.language.event.DisclosureEvent.PublicationWithdrawn;
import banli.language.event.DisclosureEvent.ReplyPublished;
import banli.language.lifecycle.Publication;
import banli.language.query.casefile.DisclosureView;
import banli.query.fold.Fact;
import java.util.List;
import java.util.function.UnaryOperator;

/** 公开。 The disclosure of each round, and which round's text is public. */
public record Disclosures(List<DisclosureView> rounds, Publication standing, AsSaid said) {
    static final Disclosures NONE = new Disclosures(List.of(), Publication.NONE, AsSaid.NOTHING);

    Disclosures read(Fact fact) {
        Disclosures read = ofRounds(fact);
        return new Disclosures(read.rounds, standing.with(fact.event()), said.with(fact.recorded()));
    }

    private Disclosures ofRounds(Fact fact) {
        return switch (fact.event()) {
            case DisclosureDecided it ->
                of(
                        it.round(),
                        was -> new DisclosureView(
                                it.round(),
                                it.choice(),
                                it.reason(),
                                it.redactions(),
                                fact.on(),
                                was.publishedOn(),
                                was.title(),
                                was.text(),
                                was.textSha256(),
                                was.address(),
                                was.withdrawnOn(),
                                was.withdrawnReason()));
            case ReplyPublished it ->
                of(
                        it.round(),
                        was -> new DisclosureView(
                                it.round(),
                                was.choice(),
                                was.reason(),
                                was.redactions(),
                                was.decidedOn(),
                                fact.on(),
                                said.publicTitle(),
                                it.text(),
                                it.textSha256(),
                                it.address(),
                                null,
                                null));
            // An older ledger names the round of the day instead of that whose text came down.
            case PublicationWithdrawn it ->
                of(
                        standing.stands() ? standing.round() : it.round(),
                        was -> new DisclosureView(
                                was.round(),
                                was.choice(),
                                was.reason(),
                                was.redactions(),
                                was.decidedOn(),
                                was.publishedOn(),
                                was.title(),
                                was.text(),
                                was.textSha256(),
                                was.address(),
                                fact.on(),
                                it.reason()));
            default -> this;
        };
    }

    /** 是否公开着。 Whether a reply of any round is published now: an earlier text stays until it is replaced. */
    public boolean published() {
        return standing.stands();
    }

    /** 本轮是否已定。 Whether it is decided for this round. */
    public boolean decided(int round) {
        return rounds.stream().anyMatch(it -> it.round() == round && it.choice() != null);
    }

    private Disclosures of(int round, UnaryOperator<DisclosureView> change) {
        DisclosureView blank =
                new DisclosureView(round, null, null, null, null, null, null, null, null, null, null, null);
        return new Disclosures(
                rounds.stream().anyMatch(it -> it.round() == round)
                        ? Lists.each(rounds, it -> it.round() == round, change)
                        : Lists.plus(rounds, change.apply(blank)),
                standing,
                said);
    }
}
