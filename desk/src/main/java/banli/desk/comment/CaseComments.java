package banli.desk.comment;

import banli.desk.ask.Buses;
import banli.desk.ask.Person;
import banli.language.query.directory.KnownNames;
import banli.language.query.directory.ReadNames;
import banli.language.word.CaseId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** 一案的留言。 Comments of a case with their writers' names, for whoever was just found to read the case. */
@Component
public class CaseComments {
    private final Comments comments;
    private final Buses buses;

    CaseComments(Comments comments, Buses buses) {
        this.comments = comments;
        this.buses = buses;
    }

    /** A page of them, the oldest first; {@code meta} is that under which the case was read. */
    public List<Shown> of(CaseId caseId, int page, Person reader, Map<String, String> meta) {
        List<Comment> all = comments.of(caseId, page);
        if (all.isEmpty()) {
            return List.of();
        }
        List<String> people = all.stream()
                .flatMap(one -> Stream.concat(Stream.of(one.writer()), one.told().stream()))
                .distinct()
                .toList();
        KnownNames names = buses.ask(new ReadNames(people), meta);
        return all.stream()
                .map(one -> new Shown(
                        one,
                        names.person(one.writer()),
                        one.told().stream().map(names::person).toList(),
                        one.writer().equals(reader.id())))
                .toList();
    }

    /** How many there are. */
    public int count(CaseId caseId) {
        return comments.count(caseId);
    }

    /** 显示的留言。 A comment, its writer's name, the names of those who were told of it, and whether it is the reader's own. */
    public record Shown(Comment comment, String writer, List<String> told, boolean own) {}
}
