package banli.command.reaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import banli.language.command.ClosingCommand.AcceptMerge;
import banli.language.command.ClosingCommand.DeclineMerge;
import banli.language.command.ClosingCommand.EndMerge;
import banli.language.command.ClosingCommand.FollowMerge;
import banli.language.command.SeriesCommand.VoidNumber;
import banli.language.event.CaseEvent;
import banli.language.event.ClosingEvent.MergeAccepted;
import banli.language.event.ClosingEvent.MergeAsked;
import banli.language.event.ClosingEvent.MergeEnded;
import banli.language.event.ReplyEvent.ReplyRecalled;
import banli.language.word.CaseId;
import banli.language.word.Meta;
import banli.language.word.Refusal;
import banli.language.word.Refused;
import banli.language.word.Text;
import banli.language.word.proposal.SeriesId;
import banli.language.word.proposal.SeriesKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionException;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("自动后续")
class ReactionsTest {
    private static final CaseId LEADING = new CaseId("district-cppcc-6-5-21-084");
    private static final CaseId ASKER = new CaseId("district-cppcc-6-5-21-168");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 9);

    private final SimpleCommandBus bus = SimpleCommandBus.builder().build();
    private final List<CommandMessage<?>> sent = new ArrayList<>();
    private final Set<Class<?>> refused = new HashSet<>();
    private Refused.Code code = Refused.Code.RULE;
    private final Following following =
            new Following(DefaultCommandGateway.builder().commandBus(bus).build());

    ReactionsTest() {
        for (Class<?> act :
                List.of(AcceptMerge.class, DeclineMerge.class, FollowMerge.class, EndMerge.class, VoidNumber.class)) {
            bus.subscribe(act.getName(), this::take);
        }
    }

    private Object take(CommandMessage<?> message) {
        sent.add(message);
        if (refused.contains(message.getPayloadType())) {
            Text words = new Text("不能牵头", "cannot lead");
            throw new CommandExecutionException(
                    "refused", null, new Refused(code, List.of(new Refusal("some-rule", words, words)), List.of()));
        }
        return null;
    }

    private static DomainEventMessage<CaseEvent> fact(CaseId of, CaseEvent event) {
        return new GenericDomainEventMessage<>("CaseAggregate", of.value(), 7, event);
    }

    private List<Object> acts() {
        return sent.stream().<Object>map(CommandMessage::getPayload).toList();
    }

    @Test
    @DisplayName("申请并案，牵头案同意")
    void theLeadingCaseAccepts() {
        MergeAsked asked = new MergeAsked(LEADING, DAY);
        new WhenMergeAskedThenAnswerIt(following).on(asked, fact(ASKER, asked));
        assertThat(acts()).containsExactly(new AcceptMerge(LEADING, ASKER, DAY));
    }

    @Test
    @DisplayName("牵头案不能接受的，告知申请案理由")
    void theAskerIsToldWhyNot() {
        refused.add(AcceptMerge.class);
        MergeAsked asked = new MergeAsked(LEADING, DAY);
        new WhenMergeAskedThenAnswerIt(following).on(asked, fact(ASKER, asked));
        assertThat(acts()).hasSize(2).last().isEqualTo(new DeclineMerge(ASKER, LEADING, "不能牵头（不能牵头）", DAY));
    }

    @Test
    @DisplayName("牵头案同意后，申请案并入；不能并入的，牵头案解除")
    void theFollowerFollowsOrIsLetGo() {
        MergeAccepted accepted = new MergeAccepted(ASKER, DAY);
        new WhenMergeAcceptedThenFollow(following).on(accepted, fact(LEADING, accepted));
        assertThat(acts()).containsExactly(new FollowMerge(ASKER, LEADING, DAY));
        refused.add(FollowMerge.class);
        new WhenMergeAcceptedThenFollow(following).on(accepted, fact(LEADING, accepted));
        assertThat(acts()).last().isEqualTo(new EndMerge(LEADING, ASKER, "不能牵头（不能牵头）", DAY));
    }

    @Test
    @DisplayName("一方解除并案，另一方随之解除；已解除的不再往复")
    void aMergeEndsOnBothSides() {
        refused.add(EndMerge.class);
        MergeEnded ended = new MergeEnded(LEADING, "内容不同", DAY);
        new WhenMergeEndedThenEndItThere(following).on(ended, fact(ASKER, ended));
        assertThat(acts()).containsExactly(new EndMerge(LEADING, ASKER, "内容不同", DAY));
    }

    @Test
    @DisplayName("撤回的答复，其文号作废；会办意见的系列另计")
    void theNumberOfARecalledReplyIsVoided() {
        ReplyRecalled reply = new ReplyRecalled(1, "嘉民〔2026〕12号", "数据有误", DAY);
        assertThat(WhenReplyRecalledThenVoidNumber.annul(reply, SeriesKind.REPLY))
                .isEqualTo(new VoidNumber(new SeriesId("嘉民", 2026, SeriesKind.REPLY), 12, "数据有误"));
        SeriesId opinions = new SeriesId("嘉民", 2026, SeriesKind.OPINION);
        ReplyRecalled opinion = new ReplyRecalled(1, opinions.printed(3), "数据有误", DAY);
        assertThat(WhenReplyRecalledThenVoidNumber.annul(opinion, SeriesKind.OPINION))
                .isEqualTo(new VoidNumber(opinions, 3, "数据有误"));
    }

    @Test
    @DisplayName("以系统身份发出，幂等键由事实的编号得出，补录的仍为补录")
    void itActsAsTheSystemUnderAKeyOfTheFact() {
        MergeEnded ended = new MergeEnded(LEADING, "内容不同", DAY);
        DomainEventMessage<CaseEvent> cause = fact(ASKER, ended)
                .withMetaData(Map.of(Meta.ENTRY, Meta.HISTORICAL, Meta.ENTERED_BY, "zhao", Meta.ACTOR, "zhao"));
        new WhenMergeEndedThenEndItThere(following).on(ended, cause);
        new WhenMergeEndedThenEndItThere(following).on(ended, cause);
        assertThat(sent.getFirst().getMetaData())
                .containsEntry(Meta.ACTOR, "system")
                .containsEntry(Meta.OFFICE, "SYSTEM")
                .containsEntry(Meta.ENTRY, Meta.HISTORICAL)
                .containsEntry(Meta.ENTERED_BY, "zhao");
        assertThat(sent.getFirst().getMetaData().get(Meta.KEY))
                .isEqualTo(sent.getLast().getMetaData().get(Meta.KEY))
                .asString()
                .startsWith(cause.getIdentifier());
    }

    @Test
    @DisplayName("不是规则的拒绝，照样抛出，以便重试")
    void aFailureIsThrown() {
        refused.add(EndMerge.class);
        code = Refused.Code.UNAVAILABLE;
        MergeEnded ended = new MergeEnded(LEADING, "内容不同", DAY);
        assertThatThrownBy(() -> new WhenMergeEndedThenEndItThere(following).on(ended, fact(ASKER, ended)))
                .isInstanceOf(CompletionException.class);
    }
}
