package banli.standalone.acts;

import banli.language.word.Recorded;
import banli.language.word.Refused;
import banli.language.word.Text;
import banli.standalone.data.CommandFailed;
import banli.wire.bus.Obstacle;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.MetaData;

/** 提交动作的途径。 Puts acts on the command bus and waits for each answer. */
public final class Acts {
    private final CommandGateway gateway;

    /** Through this gateway. */
    public Acts(CommandGateway gateway) {
        this.gateway = gateway;
    }

    /**
     * 提交。 Has the act recorded; under a key used before, it answers as the first time and records nothing.
     *
     * @throws CouldNot when it is refused, with every reason
     */
    public Recorded perform(Act act) {
        try {
            return send(act);
        } catch (CommandExecutionException refused) {
            throw new CommandFailed(told(act, refused), refused);
        } catch (RuntimeException failed) {
            Obstacle obstacle = Obstacle.behind(failed).orElseThrow(() -> failed);
            throw new CommandFailed(
                    new Text(
                            named(act) + " 未能记录：" + obstacle.sentence().zh(),
                            named(act) + " was not recorded: "
                                    + obstacle.sentence().en()),
                    failed);
        }
    }

    /** 若从前已提交过则得其答复。 The first answer, when the act was recorded before; empty when it is refused now. */
    public Optional<Recorded> repeat(Act act) {
        try {
            return Optional.of(send(act)).filter(Recorded::repeated);
        } catch (CommandExecutionException refused) {
            return Optional.empty();
        }
    }

    /** 是否因幂等键用于另一动作而被拒绝。 Whether it was refused because its key had served another act. */
    public static boolean isConflict(CommandFailed refused) {
        return refused.getCause() instanceof CommandExecutionException cause
                && cause.getDetails().orElse(null) instanceof Refused why
                && why.code() == Refused.Code.CONFLICT;
    }

    private Recorded send(Act act) {
        return gateway.sendAndWait(new GenericCommandMessage<>(act.command(), MetaData.from(act.meta())));
    }

    private static Text told(Act act, CommandExecutionException refused) {
        String what = named(act);
        return refused.getDetails()
                .filter(Refused.class::isInstance)
                .map(Refused.class::cast)
                .map(why -> new Text(what + " 被拒绝：" + reasons(why, "zh"), what + " was refused: " + reasons(why, "en")))
                .orElseGet(() -> new Text(
                        what + " 未能记录：" + refused.getMessage(), what + " was not recorded: " + refused.getMessage()));
    }

    private static String named(Act act) {
        return act.command().getClass().getSimpleName() + " (" + act.command().stream() + ")";
    }

    private static String reasons(Refused why, String language) {
        Stream<String> rules = why.rules().stream()
                .map(rule -> rule.sentence().in(language)
                        + (rule.missing() == null ? "" : " " + rule.missing().in(language)));
        Stream<String> fields = why.fields().stream()
                .map(field -> field.field() + ": " + field.message().in(language));
        return Stream.concat(rules, fields).collect(Collectors.joining(" "));
    }
}
