package banli.query.feed;

import banli.language.word.Actor;
import banli.language.word.Meta;
import banli.language.word.Office;
import java.util.Map;

/** 办理人的读法。 Reads the actor from a fact's metadata. */
public final class Actors {
    private Actors() {}

    /** 办理人。 Who did it. */
    public static Actor of(Map<String, String> meta) {
        String person = meta.get(Meta.ACTOR);
        if (person == null) {
            return Actor.SYSTEM;
        }
        String office = meta.get(Meta.OFFICE);
        return new Actor(
                person,
                meta.getOrDefault(Meta.ACTOR_NAME, person),
                office == null ? null : Office.valueOf(office),
                meta.get(Meta.ACTING_UNIT),
                meta.get(Meta.ON_BEHALF_OF));
    }

    /** Who entered what an older register tells, null for all else. */
    public static String typist(Map<String, String> meta) {
        return Meta.HISTORICAL.equals(meta.get(Meta.ENTRY)) ? meta.get(Meta.ENTERED_BY) : null;
    }

    /** Whoever enters what an older register tells does so in person, as one of the registry. */
    public static Actor entering(String person, String name) {
        return new Actor(person, name, Office.REGISTRY, null, null);
    }
}
