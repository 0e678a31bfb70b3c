package banli.desk;

import banli.desk.draft.Drafts;
import banli.language.word.CaseId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** 测试用的草稿夹。 Drafts in memory, for pages that are tested without a database. */
final class DraftsInMemory implements Drafts {
    private final Map<String, Draft> kept = new ConcurrentHashMap<>();

    @Override
    public Instant keep(String person, CaseId caseId, Map<String, String> fields) {
        Draft draft = new Draft(Map.copyOf(fields), Instant.now());
        kept.put(person + " " + caseId, draft);
        return draft.savedAt();
    }

    @Override
    public Optional<Draft> find(String person, CaseId caseId) {
        return Optional.ofNullable(kept.get(person + " " + caseId));
    }

    @Override
    public List<OfAnother> others(String person, CaseId caseId) {
        return kept.entrySet().stream()
                .filter(entry -> entry.getKey().endsWith(" " + caseId))
                .map(entry -> new OfAnother(
                        entry.getKey().substring(0, entry.getKey().indexOf(' ')),
                        entry.getValue().savedAt()))
                .filter(other -> !other.person().equals(person))
                .toList();
    }

    @Override
    public void forget(String person, CaseId caseId) {
        kept.remove(person + " " + caseId);
    }
}
