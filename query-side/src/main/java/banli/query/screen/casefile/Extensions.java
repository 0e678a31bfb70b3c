package banli.query.screen.casefile;

import banli.language.event.ClosingEvent.*;
import banli.language.event.DeadlineEvent.ExtensionGranted;
import banli.language.event.DeadlineEvent.ExtensionRefused;
import banli.language.event.DeadlineEvent.ExtensionRequested;
import banli.language.event.IntakeEvent.*;
import banli.language.event.ReplyEvent.ReplyDelivered;
import banli.language.query.casefile.ExtensionView;
import banli.query.fold.Fact;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** 延期。 The extensions asked for. */
public record Extensions(List<ExtensionView> all) {
    static final Extensions NONE = new Extensions(List.of());

    Extensions read(Fact fact) {
        return switch (fact.event()) {
            case ExtensionRequested it ->
                new Extensions(Lists.plus(
                        all,
                        new ExtensionView(it.days(), it.reason(), fact.by(), fact.on(), null, null, null, null, null)));
            case ExtensionGranted it ->
                answered(
                        true,
                        it.remark(),
                        it.deadline() == null ? null : it.deadline().dueOn(),
                        fact);
            case ExtensionRefused it -> answered(false, it.reason(), null, fact);
            // As where acts are decided: once the case is answered, reopened or over, nobody can grant any more.
            case ReplyDelivered it when it.completes() -> answered(null, null, null, fact);
            case CaseReopened _, CaseReturned _, CaseWithdrawn _, RegistrationAnnulled _ ->
                answered(null, null, null, fact);
            default -> this;
        };
    }

    /** 待批的延期。 The one that waits for an answer. */
    public Optional<ExtensionView> open() {
        return all.stream().filter(ExtensionView::waits).findFirst();
    }

    private Extensions answered(Boolean granted, String answer, LocalDate newDue, Fact by) {
        return new Extensions(Lists.last(
                all,
                ExtensionView::waits,
                it -> new ExtensionView(
                        it.days(),
                        it.reason(),
                        it.askedBy(),
                        it.askedOn(),
                        granted,
                        answer,
                        newDue,
                        granted == null ? null : by.by(),
                        by.on())));
    }
}
