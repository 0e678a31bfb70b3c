package banli.desk.comment;

import banli.language.word.CaseId;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** 各案的留言。 Comments as they are kept. Who may read the case is asked elsewhere, each time. */
public interface Comments {
    /** The longest comment in characters. */
    int LONGEST = 1_000;

    /** How many one person may write in ten minutes. */
    int MOST_LATELY = 20;

    /** Whom one comment may name at the most. */
    int MOST_NAMED = 20;

    /** After how many days a comment goes by itself. */
    int days();

    /** How many stand on a page. */
    int ON_A_PAGE = 50;

    /** A page of those of a case, with those taken back: the first page has the newest, each page the oldest first. */
    List<Comment> of(CaseId caseId, int page);

    /** How many a case has. */
    int count(CaseId caseId);

    /** Whether that person wrote one under that id in that case. */
    boolean has(String id, CaseId caseId, String writer);

    /** Keeps one under an id of the page's making; sent a second time it stays as it is. */
    void write(String id, CaseId caseId, String writer, String text, Set<String> named);

    /** How many that person wrote in the last ten minutes. */
    int lately(String writer);

    /** The writer takes a comment of that case back: the words are gone, and nobody is told of it any more. */
    void takeBack(String id, CaseId caseId, String writer);

    /** The newest that name that person, newest first. */
    List<Named> naming(String person);

    /** That person has read these. */
    void read(String person, Set<String> ids);

    /** What was written or taken back in the last seconds. */
    List<Changed> changes();

    /** 提到本人的。 A comment that names somebody, and whether they have read it. */
    record Named(Comment comment, boolean read) {}

    /** 新近的变动。 Which comment changed and when, in which case, and whom it names. */
    record Changed(String id, Instant at, CaseId caseId, Set<String> named) {}
}
