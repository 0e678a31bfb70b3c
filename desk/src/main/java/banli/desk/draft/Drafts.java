package banli.desk.draft;

import banli.language.word.CaseId;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** 草稿。 What a person has typed for a case and not yet submitted. Drafts are no facts and nobody else sees them. */
public interface Drafts {
    /** Keeps the fields in the place of those kept before; answers when. */
    Instant keep(String person, CaseId caseId, Map<String, String> fields);

    /** What that person has typed for the case. */
    Optional<Draft> find(String person, CaseId caseId);

    /** Forgets it. */
    void forget(String person, CaseId caseId);

    /** 一份草稿。 The fields as typed, by their names on the page, and when they were kept. */
    record Draft(Map<String, String> fields, Instant savedAt) {}
}
