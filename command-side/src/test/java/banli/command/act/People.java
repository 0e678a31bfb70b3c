package banli.command.act;

import banli.language.word.Actor;
import banli.language.word.Office;

/** 场景中的人物。 The people of the scenarios. */
final class People {
    static final String ELDERLY = "elderly-care";
    static final String RELIEF = "social-relief";
    static final String LEAD_PROPOSER = "zhu-fang";
    static final String CO_SIGNER = "chen-zhen";

    private People() {}

    static Actor registry() {
        return new Actor("zhao", "赵", Office.REGISTRY, "office", null);
    }

    static Actor chief() {
        return new Actor("li", "李", Office.CHIEF_LEADER, null, null);
    }

    static Actor deputy() {
        return new Actor("qian", "钱", Office.DEPUTY_LEADER, null, null);
    }

    static Actor deputyOfOthers() {
        return new Actor("zhou", "周", Office.DEPUTY_LEADER, null, null);
    }

    static Actor handler() {
        return new Actor("sun", "孙", Office.SECTION, ELDERLY, null);
    }

    static Actor colleague() {
        return new Actor("wu", "吴", Office.SECTION, ELDERLY, null);
    }

    static Actor otherSection() {
        return new Actor("zheng", "郑", Office.SECTION, RELIEF, null);
    }

    static Actor supervisor() {
        return new Actor("wang", "王", Office.SUPERVISOR, null, null);
    }

    static Actor proposer() {
        return new Actor(LEAD_PROPOSER, "朱芳", Office.PROPOSER, null, null);
    }

    static Actor auditor() {
        return new Actor("feng", "冯", Office.AUDITOR, null, null);
    }

    static Actor admin() {
        return new Actor("chen", "陈", Office.ADMIN, null, null);
    }

    /** The actor, in another office of theirs. */
    static Actor as(Actor who, Office office) {
        return new Actor(who.person(), who.name(), office, office == Office.SECTION ? ELDERLY : null, null);
    }

    /** The actor, acting for another. */
    static Actor actingFor(Actor who, Actor principal) {
        return new Actor(who.person(), who.name(), principal.office(), principal.unit(), principal.person());
    }
}
