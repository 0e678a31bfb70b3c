package banli.query.screen.casefile;

import banli.language.event.FeedbackEvent.DissatisfactionExamined;
import banli.language.event.FeedbackEvent.FeedbackRequested;
import banli.language.event.FeedbackEvent.SatisfactionRecorded;
import banli.language.query.casefile.FeedbackView;
import banli.query.fold.Fact;
import java.util.List;
import java.util.function.UnaryOperator;

/** 征询反馈。 One form a proposer and round. */
public record Feedback(List<FeedbackView> forms) {
    static final Feedback NONE = new Feedback(List.of());

    Feedback read(Fact fact) {
        return switch (fact.event()) {
            case FeedbackRequested it ->
                of(
                        it.round(),
                        it.proposer(),
                        was -> new FeedbackView(
                                it.round(),
                                it.proposer(),
                                null,
                                fact.on(),
                                it.deadline() == null ? null : it.deadline().dueOn(),
                                was.attitude(),
                                was.result(),
                                was.reason(),
                                was.came(),
                                was.receivedOn(),
                                null,
                                null,
                                was.madeUp()));
            case SatisfactionRecorded it ->
                of(
                        it.round(),
                        it.proposer(),
                        was -> new FeedbackView(
                                it.round(),
                                it.proposer(),
                                null,
                                was.requestedOn(),
                                was.dueOn(),
                                it.attitude(),
                                it.result(),
                                it.reason(),
                                it.came(),
                                fact.on(),
                                null,
                                null,
                                !fact.madeUp().isEmpty()));
            case DissatisfactionExamined it ->
                of(
                        it.round(),
                        it.proposer(),
                        was -> new FeedbackView(
                                it.round(),
                                it.proposer(),
                                null,
                                was.requestedOn(),
                                was.dueOn(),
                                was.attitude(),
                                was.result(),
                                was.reason(),
                                was.came(),
                                was.receivedOn(),
                                it.conclusion(),
                                it.reasoning(),
                                was.madeUp()));
            default -> this;
        };
    }

    /** 最近一份。 The latest form received of each proposer. */
    public List<FeedbackView> latestReceived() {
        List<FeedbackView> received =
                forms.stream().filter(form -> form.receivedOn() != null).toList();
        return received.stream()
                .filter(form -> received.stream()
                        .noneMatch(other -> other.proposer().equals(form.proposer()) && other.round() > form.round()))
                .toList();
    }

    private Feedback of(int round, String proposer, UnaryOperator<FeedbackView> change) {
        boolean known = forms.stream()
                .anyMatch(form -> form.round() == round && form.proposer().equals(proposer));
        FeedbackView blank =
                new FeedbackView(round, proposer, null, null, null, null, null, null, null, null, null, null, false);
        return new Feedback(
                known
                        ? Lists.last(
                                forms,
                                form -> form.round() == round && form.proposer().equals(proposer),
                                change)
                        : Lists.plus(forms, change.apply(blank)));
    }
}
