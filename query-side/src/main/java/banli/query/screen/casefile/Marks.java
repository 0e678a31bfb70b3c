package banli.query.screen.casefile;

import banli.language.event.ClosingEvent.CaseClosed;
import banli.language.event.DisclosureEvent.ReplyPublished;
import banli.language.event.IntakeEvent.CaseAccepted;
import banli.language.event.IntakeEvent.CaseAssigned;
import banli.language.event.IntakeEvent.CaseRegistered;
import banli.language.event.ReplyEvent.ReplyDelivered;
import banli.language.event.ReplyEvent.ReplyIssued;
import banli.language.event.ReplyEvent.ReplySubmitted;
import banli.query.fold.Fact;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * 标记。 Marks of the whole case.
 *
 * @param madeUp which columns of the register hold made-up values, {@code *} when the registration is made up as a whole
 * @param historical entered from a register kept before
 * @param sequence of its last fact
 * @param position of its last fact
 */
public record Marks(List<String> madeUp, boolean historical, long sequence, long position) {
    static final Marks NONE = new Marks(List.of(), false, -1, -1);

    Marks read(Fact fact) {
        return new Marks(
                fact.madeUp().isEmpty() ? madeUp : withMadeUp(fact),
                historical || fact.historical() && fact.event() instanceof CaseRegistered,
                fact.sequence(),
                fact.position());
    }

    private List<String> withMadeUp(Fact fact) {
        Set<String> columns = new TreeSet<>(madeUp);
        for (String path : fact.madeUp()) {
            boolean day = "happenedOn".equals(path) || "*".equals(path);
            switch (fact.event()) {
                case CaseRegistered _ -> columns.add(path);
                case CaseAssigned _ -> columns.add("*".equals(path) ? "handler" : path);
                case CaseAccepted _ when day -> columns.add("acceptedOn");
                case ReplySubmitted _
                when "*".equals(path) || path.startsWith("adoption") || path.startsWith("answers") ->
                    columns.add("adoption");
                case ReplySubmitted _ when path.startsWith("outcome") -> columns.add("outcome");
                case ReplyIssued _ when !"happenedOn".equals(path) -> columns.add("documentNumber");
                case ReplyDelivered _ when day -> columns.add("deliveredOn");
                case CaseClosed _ when day -> columns.add("closedOn");
                case ReplyPublished _ when "*".equals(path) || "text".equals(path) -> columns.add("publication");
                default -> {}
            }
        }
        return List.copyOf(columns);
    }
}
