package banli.desk.typed;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** 草稿。 What people have typed at a page and not yet sent. Drafts are no facts, and nobody else sees what stands in them. */
public interface Drafts {
    /** How many one person may have, in all. */
    int MOST = 50;

    /** How many one person may have of one page. */
    int MOST_OF_A_PAGE = 5;

    /**
     * 存下。 Keeps what was typed in the place of what the same tab kept before. Where another tab has changed the draft since, it
     * is kept as one more, so that neither writes over the other.
     */
    Kept keep(Place place, Written by, Map<String, List<String>> fields);

    /** What that person has typed at the page, whatever its query, the newest first. */
    List<Draft> at(String person, String page);

    /** All that the person has typed anywhere, the newest first. */
    List<Draft> of(String person);

    /** Who else has typed something at the page, and when last; what they typed stays theirs. */
    List<OfAnother> others(String person, String page);

    /** Forgets one of them. */
    void forget(String person, String id);

    /** Forgets what the person typed at a page without a draft of its own being named: with no script, or by whatever tab. */
    void forget(Place place, String tab);

    /** Forgets all that the person typed at the page. */
    void forgetAll(String person, String page);

    /** 填写之处。 Whose, at which page, and in which office as {@link TypedForms#office} writes it. */
    record Place(String person, String page, String office) {}

    /** 由哪个窗口写下。 The draft that the tab had before it and as it was, empty for none; the tab, and how often it has kept. */
    record Written(String draft, String stamp, String tab, long turn) {}

    /** 一份草稿。 The fields as typed, by their names on the page; the stamp changes with each keeping. */
    record Draft(
            String id, String page, String office, String stamp, Map<String, List<String>> fields, Instant savedAt) {}

    /** 已存。 The draft, and whether it had to be kept apart from one that another tab has changed. */
    record Kept(Draft draft, boolean apart) {}

    /** 他人的草稿。 Whose, by id, and when it was kept last. */
    record OfAnother(String person, Instant savedAt) {}
}
