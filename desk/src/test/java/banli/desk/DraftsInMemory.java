package banli.desk;

import banli.desk.draft.Drafts;
import banli.language.word.CaseId;
import java.time.Instant;
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
    public void forget(String person, CaseId caseId) {
        kept.remove(person + " " + caseId);
    }
}
