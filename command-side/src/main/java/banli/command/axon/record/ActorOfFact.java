package banli.command.axon.record;

import banli.language.word.Actor;
import banli.language.word.Meta;
import banli.language.word.Office;
import java.util.Map;

/** 事实的办理人。 Who recorded a fact, read from its metadata. */
public final class ActorOfFact {
    private ActorOfFact() {}

    /** 由元数据读出。 Reads it from a fact's metadata. */
    public static Actor in(Map<String, ?> metadata) {
        return new Actor(
                (String) metadata.get(Meta.ACTOR),
                (String) metadata.get(Meta.ACTOR_NAME),
                Office.valueOf((String) metadata.get(Meta.OFFICE)),
                (String) metadata.get(Meta.ACTING_UNIT),
                (String) metadata.get(Meta.ON_BEHALF_OF));
    }
}
