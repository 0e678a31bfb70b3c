package banli.desk;

import banli.desk.typed.Drafts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;

/** 测试用的草稿夹。 Drafts in memory, for pages that are tested without a database. */
public final class DraftsInMemory implements Drafts {
    private final List<Row> rows = new ArrayList<>();

    @Override
    public synchronized Kept keep(Place place, Written by, Map<String, List<String>> fields) {
        Predicate<Row> same =
                row -> row.draft.id().equals(by.draft()) && row.draft.stamp().equals(by.stamp())
                        || row.draft.stamp().startsWith(by.tab() + ":")
                                && row.draft.office().equals(place.office());
        Row before = rows.stream()
                .filter(row ->
                        row.person.equals(place.person()) && row.draft.page().equals(place.page()))
                .filter(same)
                .findFirst()
                .orElse(null);
        boolean apart =
                before == null && rows.stream().anyMatch(row -> row.draft.id().equals(by.draft()));
        rows.remove(before);
        Draft draft = new Draft(
                before == null ? UUID.randomUUID().toString() : before.draft.id(),
                place.page(),
                place.office(),
                by.tab() + ":" + by.turn(),
                Map.copyOf(fields),
                Instant.now());
        rows.addFirst(new Row(place.person(), draft));
        return new Kept(draft, apart);
    }

    @Override
    public synchronized List<Draft> at(String person, String page) {
        return of(person).stream()
                .filter(draft -> draft.page().equals(page) || draft.page().startsWith(page + "?"))
                .toList();
    }

    @Override
    public synchronized List<Draft> of(String person) {
        return rows.stream()
                .filter(row -> row.person.equals(person))
                .map(Row::draft)
                .toList();
    }

    @Override
    public synchronized List<OfAnother> others(String person, String page) {
        return rows.stream()
                .filter(row -> !row.person.equals(person) && row.draft.page().equals(page))
                .map(row -> new OfAnother(row.person, row.draft.savedAt()))
                .toList();
    }

    @Override
    public synchronized void forget(String person, String id) {
        rows.removeIf(row -> row.person.equals(person) && row.draft.id().equals(id));
    }

    @Override
    public synchronized void forget(Place place, String tab) {
        rows.removeIf(row -> row.person.equals(place.person())
                && row.draft.page().equals(place.page())
                && row.draft.office().equals(place.office())
                && row.draft.stamp().startsWith(tab + ":"));
    }

    @Override
    public synchronized void forgetAll(String person, String page) {
        rows.removeIf(row -> row.person.equals(person) && row.draft.page().equals(page));
    }

    /** All is gone. */
    public synchronized void clear() {
        rows.clear();
    }

    private record Row(String person, Draft draft) {}
}
