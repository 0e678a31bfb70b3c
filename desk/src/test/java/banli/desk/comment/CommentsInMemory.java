package banli.desk.comment;

import banli.language.word.CaseId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** 测试用的留言。 Comments in memory, for pages that are tested without a database. */
public final class CommentsInMemory implements Comments {
    private final List<Row> rows = new ArrayList<>();

    @Override
    public int days() {
        return 90;
    }

    @Override
    public synchronized List<Comment> of(CaseId caseId, int page) {
        List<Comment> all = of(caseId);
        int end = Math.max(0, all.size() - ON_A_PAGE * (page - 1));
        return all.subList(Math.max(0, end - ON_A_PAGE), end);
    }

    @Override
    public synchronized int count(CaseId caseId) {
        return of(caseId).size();
    }

    /** All of a case, the oldest first. */
    synchronized List<Comment> of(CaseId caseId) {
        return rows.stream()
                .map(row -> row.comment)
                .filter(one -> one.caseId().equals(caseId))
                .toList();
    }

    @Override
    public synchronized boolean has(String id, CaseId caseId, String writer) {
        return of(caseId).stream()
                .anyMatch(one -> one.id().equals(id) && one.writer().equals(writer));
    }

    @Override
    public synchronized void write(String id, CaseId caseId, String writer, String text, Set<String> named) {
        rows.add(new Row(
                new Comment(id, caseId, writer, text, Instant.now(), List.copyOf(named)),
                Set.copyOf(named),
                new HashSet<>()));
    }

    @Override
    public synchronized int lately(String writer) {
        return (int)
                rows.stream().filter(row -> row.comment.writer().equals(writer)).count();
    }

    @Override
    public synchronized void takeBack(String id, CaseId caseId, String writer) {
        rows.replaceAll(row -> row.comment.id().equals(id)
                ? new Row(new Comment(id, caseId, writer, null, row.comment.at(), List.of()), Set.of(), Set.of())
                : row);
    }

    @Override
    public synchronized List<Named> naming(String person) {
        return rows.reversed().stream()
                .filter(row -> row.named.contains(person))
                .map(row -> new Named(row.comment, row.read.contains(person)))
                .toList();
    }

    @Override
    public synchronized void read(String person, Set<String> ids) {
        rows.stream().filter(row -> ids.contains(row.comment.id())).forEach(row -> row.read.add(person));
    }

    @Override
    public synchronized List<Changed> changes() {
        return rows.stream()
                .map(row -> new Changed(row.comment.id(), row.comment.at(), row.comment.caseId(), row.named))
                .toList();
    }

    /** Nobody has said anything. */
    public synchronized void clear() {
        rows.clear();
    }

    private record Row(Comment comment, Set<String> named, Set<String> read) {}
}
