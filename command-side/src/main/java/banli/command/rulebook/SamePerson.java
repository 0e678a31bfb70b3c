package banli.command.rulebook;

import banli.language.word.Actor;

/** 同一人。 Whether two acts come from the same person, counting those acted for (代理) on either side: duties are kept apart by person, not by office. */
public final class SamePerson {
    private SamePerson() {}

    /** 是否同一人。 False when either is null: nobody did it yet. */
    public static boolean in(Actor one, Actor other) {
        return one != null && other != null && (is(one, other.person()) || is(one, other.onBehalfOf()));
    }

    /** 是否其本人或代其办理。 Whether the actor is that person, or acts for them. */
    public static boolean is(Actor actor, String person) {
        return person != null && (person.equals(actor.person()) || person.equals(actor.onBehalfOf()));
    }
}
