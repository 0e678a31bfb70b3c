package banli.desk.act;

import java.util.Set;

/** 账本自身的动作。 Acts that no person does, so that they have no page. */
public final class ByTheLedger {
    /** Names in kebab case: deadlines that the ledger counts, numbers it allots, what a rebuild and a day of the security record came to, and its own opening. */
    public static final Set<String> ACTS = Set.of(
            "recalculate-deadlines",
            "record-what-fell-due",
            "allot-number",
            "void-number",
            "open-ledger",
            "certify-rebuild",
            "seal-security-log");

    private ByTheLedger() {}
}
