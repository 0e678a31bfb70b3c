package banli.language.policy;

/** 由谁批准延期。 Who grants more time; a place's policy says which. */
public enum ExtensionGrantor {
    /** 本局主要领导 — the bureau's own chief leader. */
    CHIEF_LEADER,
    /** 交办单位 — the office that handed the case on; its paper is recorded. */
    REFERRING_OFFICE
}
