package banli.desk.act;

import banli.language.query.directory.DirectoryView.UnitView;
import banli.language.word.Body;
import banli.language.word.Level;
import banli.language.word.UnitKind;
import banli.language.word.proposal.Raised;

/** 新登记的常用内容。 What a form beside cases shows filled in. */
final class NewCase {
    private NewCase() {}

    static Typed known(String act, Scene scene) {
        Typed known = new Typed();
        return switch (act) {
            case "register-case" ->
                known.put("happenedOn", scene.today())
                        .put("receivedOn", scene.today())
                        .put("handedOnOn", scene.today())
                        .put("registerYear", scene.today().getYear())
                        .put("number.meeting.level", Level.DISTRICT)
                        .put("number.meeting.body", Body.CONGRESS)
                        .put("raised", Raised.IN_SESSION)
                        .put("leadUnit", bureau(scene))
                        .put("mayBePublic", true);
            case "enter-proposer" -> known.put("confidential", false);
            case "delegate", "ask-delegation" -> known.put("from", scene.today());
            case "propose-policy" -> known.put("from", scene.today());
            default -> known;
        };
    }

    private static String bureau(Scene scene) {
        return scene.directory().units().stream()
                .filter(unit -> unit.kind() == UnitKind.BUREAU)
                .map(UnitView::unit)
                .findFirst()
                .orElse(null);
    }
}
