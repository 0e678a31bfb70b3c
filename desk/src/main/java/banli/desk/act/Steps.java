package banli.desk.act;

import banli.language.lifecycle.Stage;
import java.util.List;
import java.util.Map;

/** 每个环节的下一步。 The acts that lead on from a stage, the usual one first. */
final class Steps {
    private static final Map<Stage, List<String>> NEXT = Map.ofEntries(
            Map.entry(Stage.REGISTERED, List.of("propose-routing")),
            Map.entry(Stage.ROUTING_PROPOSED, List.of("approve-routing", "return-routing")),
            Map.entry(Stage.ROUTING_APPROVED, List.of("assign-case")),
            Map.entry(Stage.ASSIGNED, List.of("accept-case", "object-to-assignment")),
            Map.entry(Stage.OBJECTED, List.of("reassign-case", "uphold-assignment")),
            Map.entry(Stage.IN_HANDLING, List.of("record-contact", "submit-reply", "ask-opinion")),
            Map.entry(Stage.SUBMITTED, List.of("sign-reply", "send-back-reply", "record-contact", "record-opinion")),
            Map.entry(Stage.SIGNED, List.of("issue-reply", "send-back-reply", "countersign-reply")),
            Map.entry(Stage.ISSUED, List.of("deliver-reply", "decide-disclosure")),
            Map.entry(
                    Stage.DELIVERED,
                    List.of(
                            "close-case",
                            "record-satisfaction",
                            "record-contact",
                            "decide-disclosure",
                            "publish-reply")),
            Map.entry(Stage.CLOSED, List.of("archive-case")),
            Map.entry(Stage.ARCHIVED, List.of("report-progress")),
            Map.entry(Stage.HAND_ON_OBJECTED, List.of("record-objection-outcome")));

    /** The step that moves the case on from a stage; none where it ends. */
    private static final Map<Stage, String> MOVES_ON = Map.ofEntries(
            Map.entry(Stage.REGISTERED, "propose-routing"),
            Map.entry(Stage.ROUTING_PROPOSED, "approve-routing"),
            Map.entry(Stage.ROUTING_APPROVED, "assign-case"),
            Map.entry(Stage.ASSIGNED, "accept-case"),
            Map.entry(Stage.OBJECTED, "reassign-case"),
            Map.entry(Stage.IN_HANDLING, "submit-reply"),
            Map.entry(Stage.SUBMITTED, "sign-reply"),
            Map.entry(Stage.SIGNED, "issue-reply"),
            Map.entry(Stage.ISSUED, "deliver-reply"),
            Map.entry(Stage.DELIVERED, "close-case"),
            Map.entry(Stage.CLOSED, "archive-case"),
            Map.entry(Stage.HAND_ON_OBJECTED, "record-objection-outcome"));

    private Steps() {}

    /** The position of an act in a stage: the smaller, the nearer. */
    static int nearness(Stage stage, String act) {
        int at = stage == null ? -1 : NEXT.getOrDefault(stage, List.of()).indexOf(act);
        return at < 0 ? Integer.MAX_VALUE : at;
    }

    /** The step that moves on, null where the case ends. */
    static String movesOn(Stage stage) {
        return stage == null ? null : MOVES_ON.get(stage);
    }
}
