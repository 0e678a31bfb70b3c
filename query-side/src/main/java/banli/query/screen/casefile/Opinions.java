package banli.query.screen.casefile;

import banli.language.event.IntakeEvent.WorkHandedOver;
import banli.language.event.OpinionEvent.OpinionAsked;
import banli.language.event.OpinionEvent.OpinionReceived;
import banli.language.event.OpinionEvent.OpinionWaived;
import banli.language.query.casefile.OpinionView;
import banli.query.fold.Fact;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** 会办意见。 The opinions asked of other units. */
public record Opinions(List<OpinionView> all) {
    static final Opinions NONE = new Opinions(List.of());

    Opinions read(Fact fact) {
        return switch (fact.event()) {
            case OpinionAsked it ->
                new Opinions(Lists.plus(
                        all,
                        new OpinionView(
                                it.round(),
                                it.unit(),
                                null,
                                it.question(),
                                fact.on(),
                                it.deadline() == null ? null : it.deadline().dueOn(),
                                null,
                                null,
                                null,
                                false,
                                null)));
            case OpinionReceived it ->
                of(
                        it.round(),
                        it.unit(),
                        asked -> new OpinionView(
                                it.round(),
                                it.unit(),
                                null,
                                asked.question(),
                                asked.askedOn(),
                                asked.dueOn(),
                                fact.on(),
                                it.text(),
                                it.documentNumber(),
                                false,
                                null));
            case OpinionWaived it ->
                of(
                        it.round(),
                        it.unit(),
                        asked -> new OpinionView(
                                it.round(),
                                it.unit(),
                                null,
                                asked.question(),
                                asked.askedOn(),
                                asked.dueOn(),
                                null,
                                null,
                                null,
                                true,
                                it.reason()));
            case WorkHandedOver it ->
                new Opinions(Lists.each(
                        all, one -> one.receivedOn() == null && !one.waived(), one -> one.of(it.now(one.unit()))));
            default -> this;
        };
    }

    /** 待收的会办意见。 The first opinion still outstanding. */
    public Optional<OpinionView> outstanding() {
        return all.stream()
                .filter(opinion -> opinion.receivedOn() == null && !opinion.waived())
                .findFirst();
    }

    /** An opinion that came unasked stands as well, without a question. */
    private Opinions of(int round, String unit, UnaryOperator<OpinionView> answer) {
        OpinionView unasked = new OpinionView(round, unit, null, null, null, null, null, null, null, false, null);
        return new Opinions(
                all.stream().anyMatch(opinion -> opinion.unit().equals(unit))
                        ? Lists.last(all, opinion -> opinion.unit().equals(unit), answer)
                        : Lists.plus(all, answer.apply(unasked)));
    }
}
