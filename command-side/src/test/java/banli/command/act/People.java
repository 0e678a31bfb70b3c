package banli.command.act;

import banli.language.word.Actor;
import banli.language.word.Office;

/** 场景中的人物。 The people of the scenarios. */
public final class People {
    public static final String ELDERLY = "elderly-care";
    public static final String RELIEF = "social-relief";

    /** Led by the chief leader. */
    public static final String CHIEFS = "finance";

    public static final String LEAD_PROPOSER = "zhu-fang";
    public static final String CO_SIGNER = "chen-zhen";

    private People() {}

    public static Actor registry() {
        return new Actor("zhao", "赵", Office.REGISTRY, "office", null);
    }

    public static Actor chief() {
        return new Actor("li", "李", Office.CHIEF_LEADER, null, null);
    }

    public static Actor deputy() {
        return new Actor("qian", "钱", Office.DEPUTY_LEADER, null, null);
    }

    public static Actor deputyOfOthers() {
        return new Actor("zhou", "周", Office.DEPUTY_LEADER, null, null);
    }

    public static Actor handler() {
        return new Actor("sun", "孙", Office.SECTION, ELDERLY, null);
    }

    public static Actor colleague() {
        return new Actor("wu", "吴", Office.SECTION, ELDERLY, null);
    }

    public static Actor otherSection() {
        return new Actor("zheng", "郑", Office.SECTION, RELIEF, null);
    }

    public static Actor supervisor() {
        return new Actor("wang", "王", Office.SUPERVISOR, null, null);
    }

    public static Actor proposer() {
        return new Actor(LEAD_PROPOSER, "朱芳", Office.PROPOSER, null, null);
    }

    public static Actor auditor() {
        return new Actor("feng", "冯", Office.AUDITOR, null, null);
    }

    public static Actor admin() {
        return new Actor("chen", "陈", Office.ADMIN, null, null);
    }

    /** The actor, in another office of theirs. */
    public static Actor as(Actor who, Office office) {
        return new Actor(who.person(), who.name(), office, office == Office.SECTION ? ELDERLY : null, null);
    }

    /** The actor, acting for another. */
    public static Actor actingFor(Actor who, Actor principal) {
        return new Actor(who.person(), who.name(), principal.office(), principal.unit(), principal.person());
    }
}
