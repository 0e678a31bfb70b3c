package banli.desk.page;

import banli.desk.ask.Buses;
import banli.desk.ask.PageActs;
import banli.desk.ask.Person;
import banli.desk.form.CaseKey;
import banli.desk.problem.Problem;
import banli.language.command.SupervisionCommand.ChaseCase;
import banli.language.query.account.HeldOffice;
import banli.language.query.register.CaseRow;
import banli.language.word.CaseId;
import banli.language.word.Meta;
import banli.language.word.Recorded;
import banli.language.word.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.util.MultiValueMap;

/** 逐人逐件催办。 One message a handler, one chase a case under a key of its own made of the form's key, so that a form sent twice chases once. */
final class Chases {
    private final Buses buses;

    Chases(Buses buses) {
        this.buses = buses;
    }

    /** The cases by handler, those with nobody last. */
    static List<Group> byHandler(List<CaseRow> cases) {
        Map<String, List<CaseRow>> groups = new TreeMap<>();
        // A person's id is never empty, and sorts before the mark of those that nobody has.
        cases.forEach(row -> groups.computeIfAbsent(row.handler() == null ? "~" : row.handler(), _ -> new ArrayList<>())
                .add(row));
        return groups.values().stream()
                .map(rows -> new Group(
                        rows.getFirst().handler(),
                        rows.getFirst().handlerName() == null
                                ? rows.getFirst().handler()
                                : rows.getFirst().handlerName(),
                        rows))
                .toList();
    }

    /** What became of each: the fields {@code about.X}, {@code name.X} and {@code case.X} are the message, name and cases of one handler. */
    List<Sent> send(Person caller, HeldOffice office, UUID key, MultiValueMap<String, String> form) {
        List<Sent> sent = new ArrayList<>();
        for (String field : form.keySet()) {
            List<String> cases = field.startsWith("about.") ? form.get("case" + field.substring(5)) : null;
            if (cases != null) {
                String about = form.getFirst(field).strip();
                sent.add(new Sent(
                        form.getFirst("name" + field.substring(5)),
                        about,
                        cases.stream()
                                .distinct()
                                .map(CaseKey::of)
                                .map(caseId -> chase(caseId, about, meta(caller, office, key, caseId)))
                                .toList()));
            }
        }
        return sent;
    }

    /** The groups with nothing but the cases that were refused. */
    static List<Group> left(List<Group> groups, List<Sent> sent) {
        Set<CaseId> refused = sent.stream()
                .flatMap(one -> one.results().stream())
                .filter(result -> result.refused() != null)
                .map(Result::caseId)
                .collect(Collectors.toSet());
        return groups.stream()
                .map(group -> new Group(
                        group.handler(),
                        group.name(),
                        group.cases().stream()
                                .filter(row -> refused.contains(row.caseId()))
                                .toList()))
                .filter(group -> !group.cases().isEmpty())
                .toList();
    }

    /** The cases that were to be chased. */
    static List<String> cases(List<Sent> sent) {
        return sent.stream()
                .flatMap(one -> one.results().stream())
                .map(result -> result.caseId().value())
                .distinct()
                .toList();
    }

    private Result chase(CaseId caseId, String about, Map<String, String> meta) {
        try {
            return new Result(caseId, buses.act(new ChaseCase(caseId, about, null), meta), null);
        } catch (Problem refused) {
            return new Result(caseId, null, refused.detail());
        }
    }

    private static Map<String, String> meta(Person caller, HeldOffice office, UUID key, CaseId caseId) {
        Map<String, String> meta = new LinkedHashMap<>(PageActs.meta(caller, office));
        meta.put(Meta.KEY, "chase/" + key + "/" + caseId);
        return meta;
    }

    /** 一人的案件。 The cases of a handler, whose id and name are null when nobody has them. */
    public record Group(String handler, String name, List<CaseRow> cases) {
        /** By which name its fields go; that of nobody is no person's id. */
        public String field() {
            return handler == null ? "~" : handler;
        }

        /** The cases' numbers. */
        public List<String> numbers() {
            return cases.stream().map(CaseRow::number).toList();
        }
    }

    /** 一条催办内容。 A message to a handler and what became of each case. */
    public record Sent(String name, String about, List<Result> results) {}

    /** 一件的结果。 What was recorded, or why nothing was. */
    public record Result(CaseId caseId, Recorded recorded, Text refused) {}
}
