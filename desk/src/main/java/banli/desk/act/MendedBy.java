package banli.desk.act;

import java.util.List;
import java.util.Map;

/** 以何补救。 Which acts would satisfy a rule that stands in the way, by the rule's id; with what they are to begin with. */
final class MendedBy {
    private static final Map<String, List<String>> ACTS = Map.ofEntries(
            Map.entry("contact-before-reply", List.of("record-contact?phase=BEFORE", "waive-contact?phase=BEFORE")),
            Map.entry(
                    "consultation-before-signing",
                    List.of("record-contact?phase=DURING", "waive-contact?phase=DURING")),
            Map.entry("revisit-before-closing", List.of("record-contact?phase=AFTER", "waive-contact?phase=AFTER")),
            Map.entry("opinions-before-signing", List.of("record-opinion", "waive-opinion")),
            Map.entry("countersigned-before-issue", List.of("countersign-reply")),
            Map.entry("disclosure-before-closing", List.of("decide-disclosure")),
            Map.entry("commitments-owned-before-closing", List.of("correct-record")),
            Map.entry("published-as-decided", List.of("decide-disclosure?choice=PUBLISH")),
            Map.entry("examined-before-reopening", List.of("examine-dissatisfaction?conclusion=REOPEN")),
            Map.entry("one-extension-at-a-time", List.of("grant-extension", "refuse-extension")),
            Map.entry("merge-asked-first", List.of("ask-merge")),
            Map.entry("signed-letter-stands", List.of("send-back-reply", "recall-reply", "reopen-case")),
            Map.entry("handler-submits", List.of("change-handler")),
            Map.entry("drafter-never-signs", List.of("send-back-reply")),
            Map.entry("known-proposer", List.of("/admin/do/enter-proposer")),
            Map.entry("known-unit", List.of("/admin/do/enter-unit")),
            Map.entry("unit-of-case", List.of("ask-opinion")),
            Map.entry("known-person", List.of("/admin/do/enter-user")),
            Map.entry("handler-of-section", List.of("/admin/do/ask-office?office=SECTION")),
            Map.entry("office-asked", List.of("/admin/do/ask-office")));

    /** In which field of its form a rule is met, by the rule's id. */
    private static final Map<String, String> FIELDS = Map.of(
            "every-item-answered", "answers",
            "reason-unless-full", "answers",
            "outcome-known", "outcome",
            "best-outcome-needs-full", "outcome",
            "withholding-needs-reason", "disclosure",
            "known-proposer", "leadProposer",
            "handler-of-section", "handler",
            "reason-when-not-satisfied", "reason",
            "every-signer-consents", "consents",
            "contact-in-window", "phase");

    private MendedBy() {}

    /** The path of the field that meets a rule, null when none does by itself. */
    static String field(String rule) {
        return FIELDS.get(rule);
    }

    /** Acts of the case with their first values, or addresses beside it; empty when no act does. */
    static List<String> acts(String rule) {
        return ACTS.getOrDefault(rule, List.of());
    }
}
