package banli.desk.draft;

import banli.language.word.CaseId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** 草稿。 What a person has typed for a case and not yet submitted. Drafts are no facts, and nobody else sees what stands in them. */
public interface Drafts {
    /** Keeps the fields in the place of those kept before; answers when. */
    Instant keep(String person, CaseId caseId, Map<String, String> fields);

    /** What that person has typed for the case. */
    Optional<Draft> find(String person, CaseId caseId);

    /** Who else has typed something for the case, and when last; what they typed stays theirs. */
    List<OfAnother> others(String person, CaseId caseId);

    /** Forgets it. */
    void forget(String person, CaseId caseId);

    /** 一份草稿。 The fields as typed, by their names on the page, and when they were kept. */
    record Draft(Map<String, String> fields, Instant savedAt) {}

    /** 他人的草稿。 Whose, by id, and when it was kept last. */
    record OfAnother(String person, Instant savedAt) {}
}
