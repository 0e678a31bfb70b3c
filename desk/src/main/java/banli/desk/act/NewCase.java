package banli.desk.act;

import banli.language.policy.OfficeLists;
import banli.language.query.directory.DirectoryView.UnitView;
import banli.language.word.Body;
import banli.language.word.Level;
import banli.language.word.Session;
import banli.language.word.UnitKind;
import banli.language.word.proposal.CaseKind;
import banli.language.word.proposal.ListKind;
import banli.language.word.proposal.Raised;

/** 新登记的常用内容。 What a form beside cases shows filled in. */
final class NewCase {
    private NewCase() {}

    static FormValues known(String act, FormContext context) {
        FormValues known = new FormValues();
        return switch (act) {
            case "register-case" ->
                known.put("happenedOn", context.today())
                        .put("receivedOn", context.today())
                        .put("handedOnOn", context.today())
                        .put("registerYear", context.today().getYear())
                        .put("number.meeting.level", Level.DISTRICT)
                        .put("number.meeting.body", Body.CONGRESS)
                        .put("raised", Raised.IN_SESSION)
                        .put("leadUnit", bureau(context))
                        .put("mayBePublic", true);
            case "record-meeting" -> known.put("heldOn", context.today());
            case "report-decision" -> known.put("doneOn", context.today());
            case "enter-proposer" -> known.put("confidential", false);
            case "delegate", "ask-delegation" -> known.put("from", context.today());
            case "propose-policy" -> known.put("from", context.today());
            case "propose-lists" -> lists(known, context);
            default -> known;
        };
    }

    /** What follows from what was typed: a number of a congress is a suggestion's, one of a CPPCC a proposal's. */
    static void imply(String act, FormValues typed) {
        String body = typed.one("number.meeting.body");
        if (act.equals("register-case") && !body.isEmpty()) {
            typed.put(Fields.KIND, body.equals(Body.CPPCC.name()) ? CaseKind.PROPOSAL : CaseKind.SUGGESTION);
        }
    }

    /** What was typed, and where no sector or delegation was, the one that the directory has of the lead proposer. */
    static FormValues fromDirectory(String act, FormValues typed, FormContext context) {
        if (!act.equals("register-case") || !typed.one("sector").isEmpty()) {
            return typed;
        }
        Body body = typed.one("number.meeting.body").equals(Body.CPPCC.name()) ? Body.CPPCC : Body.CONGRESS;
        ListKind kind = body == Body.CPPCC ? ListKind.SECTOR : ListKind.DELEGATION;
        return context.directory().proposers().stream()
                .filter(known -> known.proposer().equals(typed.one("leadProposer")))
                .filter(known -> known.body() == body)
                .filter(known -> context.directory().lists().allows(kind, known.sector()))
                .findFirst()
                .map(known -> new FormValues().over(typed).put("sector", known.sector()))
                .orElse(typed);
    }

    /** The meeting of the case that came in last, for the next one is mostly of it too. */
    static FormValues sameMeeting(FormValues known, Session meeting) {
        return known.put("number.meeting.level", meeting.level())
                .put("number.meeting.body", meeting.body())
                .put("number.meeting.term", meeting.term())
                .put("number.meeting.session", meeting.session());
    }

    /** What is in force, to be changed. */
    private static FormValues lists(FormValues known, FormContext context) {
        OfficeLists lists = context.directory().lists();
        context.directory().policies().stream().findFirst().ifPresent(policy -> known.put("place", policy.place()));
        return known.put("subjects", String.join("\n", lists.subjects()))
                .put("sectors", String.join("\n", lists.sectors()))
                .put("delegations", String.join("\n", lists.delegations()))
                .put("towns", String.join("\n", lists.towns()));
    }

    private static String bureau(FormContext context) {
        return context.directory().units().stream()
                .filter(unit -> unit.kind() == UnitKind.BUREAU)
                .map(UnitView::unit)
                .findFirst()
                .orElse(null);
    }
}
