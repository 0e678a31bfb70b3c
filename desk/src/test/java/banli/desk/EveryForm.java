package banli.desk;

import banli.language.act.KnownAct;
import banli.wire.WireNames;
import java.util.List;
import java.util.Set;

/** 人办的每个动作的表单。 The address of the form of every act that people do for others, read off the product's own table of acts. */
public final class EveryForm {
    /** What the ledger does by itself, and the opening, which the command line does. */
    private static final Set<String> NOT_BY_PEOPLE = Set.of(
            "recalculate-deadlines",
            "record-what-fell-due",
            "note-meeting",
            "allot-number",
            "void-number",
            "issue-login-code",
            "use-login-code",
            "open-ledger",
            "certify-rebuild",
            "seal-security-log",
            "seal-case-heads");

    /** What has a page of its own, where it is written. */
    private static final Set<String> WRITTEN_ELSEWHERE = Set.of("submit-summary");

    private EveryForm() {}

    public static List<String> addresses() {
        return WireNames.allActs().entrySet().stream()
                .filter(act -> !NOT_BY_PEOPLE.contains(act.getKey()))
                .filter(act -> !WRITTEN_ELSEWHERE.contains(act.getKey()))
                // What people do for themselves alone has pages of its own.
                .filter(act ->
                        !KnownAct.named(act.getKey()).orElseThrow().offices().isEmpty())
                .map(act -> address(act.getKey(), act.getValue()))
                .toList();
    }

    private static String address(String act, Class<?> type) {
        String family = type.getEnclosingClass().getSimpleName();
        if (act.equals("register-case")) {
            return "/intake";
        } else if (Set.of("DirectoryCommand", "PolicyCommand", "LedgerCommand").contains(family)) {
            return "/admin/do/" + act;
        } else if (family.equals("MeetingCommand")) {
            return "/meetings/do/" + act;
        } else if (family.equals("SummaryCommand")) {
            return "/summary/2021/" + "a".repeat(64) + "/do/" + act;
        } else if (family.equals("SubjectCommand")) {
            return "/subjects/zhu-fang/do/" + act;
        }
        return "/cases/" + Specimens.CASE + "/do/" + act + (act.equals("correct-record") ? "?sequence=3" : "");
    }
}
