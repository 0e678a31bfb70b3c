package banli.command.axon;

import banli.command.axon.record.Aside;
import banli.command.axon.record.FactStreams;
import banli.command.rulebook.RefusedException;
import banli.language.act.LedgerRule;
import banli.language.command.SeriesCommand.AllotNumber;
import banli.language.event.SeriesEvent.NumberAllotted;
import banli.language.word.Actor;
import banli.language.word.CaseId;
import banli.language.word.Meta;
import banli.language.word.Recorded;
import banli.language.word.Text;
import banli.language.word.proposal.SeriesId;
import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;

/**
 * 取文号。 Has a series allot a number while another act is being decided: in a unit of work of its own, because the number is recorded first and stays when the act is refused.
 */
final class DocumentNumbers {
    private static final Aside NUMBER = new Aside(
            LedgerRule.NUMBER_AVAILABLE,
            new Text("暂时未能取得文号，请重新提交", "No number could be had for the moment; submit again"));
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Supplier<CommandGateway> gateway;
    private final FactStreams streams;

    DocumentNumbers(Supplier<CommandGateway> gateway, FactStreams streams) {
        this.gateway = gateway;
        this.streams = streams;
    }

    /** The number as printed; the key is of the act that needs it. */
    String allot(SeriesId series, CaseId caseId, int round, Integer number, String key) {
        streams.confirm();
        String which = number == null ? "" : "/" + number;
        CommandMessage<AllotNumber> command = new GenericCommandMessage<>(
                        new AllotNumber(series, caseId, round, number))
                .withMetaData(Map.of(
                        Meta.ACTOR, Actor.SYSTEM.person(),
                        Meta.OFFICE, Actor.SYSTEM.office().name(),
                        Meta.KEY, key + "/" + series.stream() + "/" + caseId + "/" + round + which));
        NumberAnswered answer =
                NUMBER.await(() -> gateway.get().<Recorded>send(command).handle(NumberAnswered::of), PATIENCE);
        if (answer.refused() != null) {
            throw new RefusedException(answer.refused());
        }
        Recorded recorded = answer.recorded();
        return series.printed(((NumberAllotted) streams.at(recorded.stream(), recorded.sequence())).number());
    }
}
