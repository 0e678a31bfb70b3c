package banli.desk.many;

import banli.desk.ask.Buses;
import banli.desk.ask.PageActs;
import banli.desk.ask.Person;
import banli.desk.problem.Problem;
import banli.language.command.CaseCommand;
import banli.language.command.IntakeCommand.HandOver;
import banli.language.command.ReplyCommand.DeliverReply;
import banli.language.query.directory.ReadNames;
import banli.language.query.rehearsal.RehearseAct;
import banli.language.query.rehearsal.ReplyRehearsed;
import banli.language.word.CaseId;
import banli.language.word.Labelled;
import banli.language.word.Meta;
import banli.language.word.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * 逐件办理。 An act in one case after another, each under a key of its own made of the form's: a form sent twice does nothing twice.
 * What was done is due no more, so whoever comes back after a break finds what is left.
 */
@Component
public class OneByOne {
    private final Buses buses;
    private final PageActs acts;

    OneByOne(Buses buses, PageActs acts) {
        this.buses = buses;
        this.acts = acts;
    }

    /** What stands in the way of an act, by its name in kebab case; null when nothing does. Nothing is recorded. */
    public Text inTheWay(CaseCommand todo, String act, Person caller) {
        try {
            ReplyRehearsed said = buses.ask(new RehearseAct(todo), acts.office(todo.caseId(), act, caller));
            return Stream.concat(
                            said.rules().stream().map(rule -> rule.missing()),
                            said.fields().stream().map(field -> field.message()))
                    .findFirst()
                    .orElse(null);
        } catch (Problem refused) {
            return refused.detail();
        }
    }

    /** The next cases of a sending; {@code todo} says what is to be done in one of them, in order. */
    public Sending send(Sending sending, String act, Function<CaseId, List<CaseCommand>> todo, Person caller) {
        return sending.after(sending.next().stream()
                .map(caseId -> send(caseId, sending, act, todo, caller))
                .toList());
    }

    /** What a page says of a sending: how far it is, and the names of the cases that just had their turn. */
    public Map<String, Object> shown(Sending sent, Map<String, String> meta) {
        List<String> ids = sent.results().stream()
                .flatMap(one -> Stream.concat(
                        Stream.of(one.caseId().value()), one.toward().stream().map(Toward::whom)))
                .toList();
        return Map.of("sending", sent, "names", buses.ask(new ReadNames(ids), meta));
    }

    private Result send(
            CaseId caseId, Sending sending, String act, Function<CaseId, List<CaseCommand>> todo, Person caller) {
        int of = 0;
        List<Toward> toward = new ArrayList<>();
        int done = 0;
        try {
            List<CaseCommand> all = todo.apply(caseId);
            of = all.size();
            Map<String, String> office = all.isEmpty() ? Map.of() : acts.office(caseId, act, caller);
            for (CaseCommand one : all) {
                Map<String, String> by = new LinkedHashMap<>(office);
                by.put(Meta.KEY, act + "/" + sending.key() + "/" + caseId + "/" + done);
                buses.act(one, by);
                done++;
                Toward.of(one).ifPresent(toward::add);
            }
            return new Result(caseId, done, of, null, toward);
        } catch (Problem refused) {
            return new Result(caseId, done, of, refused.detail(), toward);
        }
    }

    /** 一件的结果。 How many of its records were made, to whom, and why not more; null when all were. */
    public record Result(CaseId caseId, int done, int of, Text refused, List<Toward> toward) {}

    /** 给谁。 To whom a record of a case goes, by id, and how; null where nothing was to be chosen. */
    public record Toward(String whom, Labelled how) {
        static Optional<Toward> of(CaseCommand recorded) {
            return switch (recorded) {
                case DeliverReply it -> Optional.of(new Toward(it.recipient(), it.means()));
                case HandOver it -> Optional.of(new Toward(it.to() == null ? it.into() : it.to(), null));
                default -> Optional.empty();
            };
        }
    }
}
