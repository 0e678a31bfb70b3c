package banli.command.reaction;

import banli.language.event.ClosingEvent.MergeAccepted;
import banli.language.event.ClosingEvent.MergeAsked;
import banli.language.event.ClosingEvent.MergeEnded;
import banli.language.event.PolicyEvent;
import banli.language.event.ReplyEvent.FollowUpStepped;
import banli.language.event.ReplyEvent.ReplyDelivered;
import banli.language.event.ReplyEvent.ReplyRecalled;
import banli.language.query.screens.Reactions.WaitingReaction;
import banli.language.word.Text;
import banli.wire.UnreadableFact;
import banli.wire.WireNames;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.deadletter.Cause;
import org.axonframework.messaging.deadletter.DeadLetter;

/** 一件搁置的后续动作。 A dead letter in words for people: which fact, what should follow, why it failed. */
final class SetAside {
    private SetAside() {}

    static WaitingReaction of(DeadLetter<? extends EventMessage<?>> letter) {
        EventMessage<?> message = letter.message();
        Long fact = message instanceof TrackedEventMessage<?> tracked
                        && tracked.trackingToken() != null
                        && tracked.trackingToken().position().isPresent()
                ? tracked.trackingToken().position().getAsLong()
                : null;
        String stream = message instanceof DomainEventMessage<?> ofStream ? ofStream.getAggregateIdentifier() : "";
        return new WaitingReaction(
                fact,
                stream,
                message.getPayload() instanceof UnreadableFact unknown
                        ? unknown.type()
                        : WireNames.of(message.getPayloadType()),
                what(message.getPayload()),
                letter.cause().map(SetAside::why).orElseGet(SetAside::behind),
                letter.enqueuedAt(),
                letter.lastTouched());
    }

    /** What stands still, in words; the exception's own words may be personal and stay in the log. */
    static Text why(String exception) {
        String name = exception.substring(exception.lastIndexOf('.') + 1);
        return new Text("办理时出错（" + name + "），每分钟自动再试一次。", "It failed (" + name + ") and is tried again every minute.");
    }

    private static Text why(Cause cause) {
        return why(cause.type());
    }

    private static Text behind() {
        return new Text(
                "同一流中前面的一件还没有办成，依次等候。", "An earlier one of the same stream has not been done; it waits its turn.");
    }

    private static Text what(Object fact) {
        return switch (fact) {
            case FollowUpStepped it -> what(it.step());
            case ReplyDelivered _ -> new Text("请提出人填写征询意见表", "Ask the proposers for feedback");
            case ReplyRecalled _ -> new Text("作废已撤回答复的文号", "Void the number of the recalled reply");
            case MergeAsked _ -> new Text("答复并案请求", "Answer the request to merge");
            case MergeAccepted _ -> new Text("将案件并入", "Merge the case");
            case MergeEnded _ -> new Text("另一件同时解除并案", "End the merge in the other case too");
            case PolicyEvent _ -> new Text("重新计算在办案件的期限", "Recount the deadlines of open cases");
            case UnreadableFact _ ->
                new Text("不认识的事实，升级程序后再办", "A fact not known here: what follows waits for an upgrade");
            default -> new Text("后续动作", "What follows");
        };
    }
}
