package banli.desk.comment;

import banli.desk.ask.Buses;
import banli.desk.ask.PageActs;
import banli.desk.ask.Person;
import banli.desk.comment.Comments.Named;
import banli.language.query.casefile.CaseFile;
import banli.language.query.directory.ReadNames;
import banli.language.query.register.CaseRow;
import banli.language.word.CaseId;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** 提到我的留言。 Comments that name a person, of the cases that this person may still read. */
@Component
public class NamingMe {
    private static final Duration GOOD = Duration.ofSeconds(1);
    private static final int MOST_CASES = 20;

    private final Comments comments;
    private final CommentReaders readers;
    private final Buses buses;
    private final Cache<Person, List<Mine>> unread =
            Caffeine.newBuilder().expireAfterWrite(GOOD).maximumSize(1_000).build();

    NamingMe(Comments comments, CommentReaders readers, Buses buses) {
        this.comments = comments;
        this.readers = readers;
        this.buses = buses;
    }

    /** All that name this person, the newest first. */
    public List<Mine> of(Person person) {
        return readable(comments.naming(person.id()), person);
    }

    /** Those that this person has not read, as it was known a moment ago. */
    public List<Mine> unread(Person person) {
        return unread.get(
                person,
                asked -> readable(
                        comments.naming(asked.id()).stream()
                                .filter(one -> !one.read())
                                .toList(),
                        asked));
    }

    /** This person has read these. */
    public void read(Person person, Set<String> ids) {
        comments.read(person.id(), ids);
        unread.invalidate(person);
    }

    /** Something was written or taken back here: what was known a moment ago is known no more. */
    void changed() {
        unread.invalidateAll();
    }

    /** This person has read what names them in that case. */
    void readIn(CaseId caseId, Person person) {
        Set<String> ids = new HashSet<>();
        comments.naming(person.id()).stream()
                .filter(one -> !one.read() && one.comment().caseId().equals(caseId))
                .forEach(one -> ids.add(one.comment().id()));
        if (!ids.isEmpty()) {
            read(person, ids);
        }
    }

    private List<Mine> readable(List<Named> all, Person person) {
        if (all.isEmpty() || person.offices().isEmpty()) {
            return List.of();
        }
        Map<CaseId, Optional<CaseRow>> rows = new HashMap<>();
        for (Named one : all) {
            if (rows.size() < MOST_CASES) {
                rows.computeIfAbsent(
                        one.comment().caseId(),
                        caseId -> readers.file(caseId, person).map(CaseFile::row));
            }
        }
        var names = buses.ask(
                new ReadNames(all.stream()
                        .map(one -> one.comment().writer())
                        .distinct()
                        .toList()),
                PageActs.meta(person, person.offices().getFirst()));
        return all.stream()
                .flatMap(one -> rows.getOrDefault(one.comment().caseId(), Optional.empty()).stream()
                        .map(row -> new Mine(
                                one.comment(),
                                one.read(),
                                row,
                                names.person(one.comment().writer()))))
                .toList();
    }

    /** 一条提到本人的。 The comment, whether it was read, the case as its reader sees it, and the writer's name. */
    public record Mine(Comment comment, boolean read, CaseRow row, String writer) {}
}
