package banli.query.screen.casefile;

import banli.language.event.IntakeEvent.DirectiveRecorded;
import banli.language.event.IntakeEvent.HandOnObjected;
import banli.language.event.IntakeEvent.ObjectionDeclined;
import banli.language.event.IntakeEvent.ObjectionProposed;
import banli.language.event.ReplyEvent.ReplySigned;
import banli.language.query.casefile.DirectiveView;
import banli.language.query.casefile.ObjectionView;
import banli.query.fold.Fact;
import java.util.List;

/**
 * 上级来文与退回。 Papers from above, and an objection upwards that waits for the chief leader.
 *
 * @param objection null when none waits
 */
public record Upstream(List<DirectiveView> directives, ObjectionView objection) {
    static final Upstream NONE = new Upstream(List.of(), null);

    Upstream read(Fact fact) {
        return switch (fact.event()) {
            case DirectiveRecorded it ->
                new Upstream(
                        Lists.plus(
                                directives,
                                new DirectiveView(
                                        it.directive(),
                                        it.reference(),
                                        it.sender(),
                                        it.datedOn(),
                                        fact.on(),
                                        it.role(),
                                        it.leadUnit(),
                                        Lists.orEmpty(it.coUnits()),
                                        it.dueOn(),
                                        it.order(),
                                        it.text())),
                        objection);
            case ObjectionProposed it ->
                new Upstream(directives, new ObjectionView(it.reason(), it.unitProposed(), fact.by(), fact.on()));
            case ObjectionDeclined _, HandOnObjected _, ReplySigned _ -> new Upstream(directives, null);
            default -> this;
        };
    }
}
