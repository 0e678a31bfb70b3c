package banli.desk.session;

import java.util.List;
import java.util.Set;

/** 各办公桌的会话。 The sessions of all desks. */
public interface SessionRows {
    /** One more, just begun. */
    void add(OpenSession session);

    /** Those of a person whose desk still runs, the latest first. */
    List<OpenSession> of(String person);

    /** Which of these have not been ended. */
    Set<String> standing(Set<String> ids);

    /** Their desk still runs; forgets those of desks that don't. */
    void seen(Set<String> ids);

    /** Ends one; false when that person has no such session. */
    boolean end(String person, String id);

    /** Ends all of a person but one, which may be null. */
    void endBut(String person, String kept);
}
