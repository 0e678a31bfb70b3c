package banli.desk.act;

import static banli.language.lifecycle.Stage.ASSIGNED;
import static banli.language.lifecycle.Stage.DELIVERED;
import static banli.language.lifecycle.Stage.IN_HANDLING;

import banli.language.lifecycle.Stage;
import banli.language.query.CaseFile;
import banli.language.query.PhaseState;
import banli.language.query.ReplyView;
import banli.language.word.DeliveryMeans;
import banli.language.word.DisclosureChoice;
import banli.language.word.FormChannel;
import banli.language.word.ItemAnswer;
import banli.language.word.Phase;
import banli.language.word.Signatory;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** 案件已知的内容。 What a form shows filled in, because the case knows it: its section, the recipient still waiting, the open chase. */
final class KnownOfCase {
    private final Scene scene;
    private final CaseFile file;
    private final OpenInCase open;

    KnownOfCase(Scene scene) {
        this.scene = scene;
        this.file = scene.file();
        this.open = new OpenInCase(file);
    }

    Typed of(String act) {
        Typed known = new Typed().put("happenedOn", scene.today());
        switch (act) {
            case "propose-routing" ->
                known.put("role", file.row().role()).put("section", file.row().section());
            case "reassign-case" -> known.put("section", file.row().section());
            case "record-contact" -> contact(known);
            case "waive-contact" -> known.put("phase", phase()).put("saidBy", signer(_ -> true));
            case "confirm-contact" -> known.put("contact", open.latestContact()).put("proposer", signer(_ -> true));
            case "settle-dispute" -> known.put("contact", open.disputedContact());
            case "ask-opinion" -> known.put("unit", open.unitNotAsked());
            case "record-opinion", "waive-opinion" -> known.put("unit", open.unitAwaited());
            case "submit-reply" -> reply(known);
            case "sign-reply", "issue-reply" ->
                known.put("letter", open.lastReply().map(ReplyView::letter).orElse(null));
            case "agree-correction", "decline-correction" -> known.put("correction", open.correctionAsked());
            case "countersign-reply" -> known.put("unit", open.unitToCountersign());
            case "deliver-reply" -> known.put("recipient", recipient()).put("means", DeliveryMeans.SYSTEM);
            case "request-feedback" -> known.put("proposer", signer(who -> !open.formAsked(who)));
            case "record-satisfaction" ->
                known.put("proposer", signer(who -> !open.formReceived(who))).put("came", FormChannel.PAPER);
            case "examine-dissatisfaction" -> known.put("proposer", open.dissatisfied());
            case "fulfil-commitment" -> known.put("commitment", open.commitment());
            case "carry-over-commitment" ->
                known.put("commitment", open.commitment())
                        .put("intoYear", scene.today().getYear() + 1);
            case "answer-chase" -> known.put("chase", open.chase());
            case "decide-disclosure" -> disclosure(known);
            case "publish-reply" ->
                known.put("text", open.lastReply().map(ReplyView::text).orElse(null));
            default -> {}
        }
        return known;
    }

    private void contact(Typed known) {
        known.put("phase", phase())
                .put("ourPeople", scene.person().id())
                .put(
                        "proposersMet",
                        scene.signers().stream()
                                .map(Signatory::proposer)
                                .filter(Objects::nonNull)
                                .toList());
    }

    /** The phase that the case is in, by its stage and what is on record. */
    private Phase phase() {
        Stage stage = file.row().stage();
        if (stage == null
                || stage == ASSIGNED
                || stage == IN_HANDLING && file.row().before() == PhaseState.MISSING) {
            return Phase.BEFORE;
        }
        return stage.compareTo(DELIVERED) < 0 ? Phase.DURING : Phase.AFTER;
    }

    private String signer(Predicate<String> fits) {
        return scene.signers().stream()
                .map(Signatory::proposer)
                .filter(Objects::nonNull)
                .filter(fits)
                .findFirst()
                .orElse(null);
    }

    private String recipient() {
        return scene.assists() ? file.leadUnit() : signer(who -> !open.delivered(who));
    }

    /** A draft sent back is worked on where it stands. */
    private void reply(Typed known) {
        ReplyView last = open.lastReply().orElse(null);
        if (last != null) {
            known.put("text", last.text());
        }
        if (scene.assists()) {
            return;
        }
        List<ItemAnswer> answers = last == null || last.answers() == null ? List.of() : last.answers();
        IntStream.range(0, answers.size()).forEach(at -> {
            ItemAnswer answer = answers.get(at);
            String row = "answers[" + at + "]";
            known.put(row + ".item", answer.item())
                    .put(row + ".adoption", answer.adoption())
                    .put(row + ".reason", answer.reason())
                    .put(row + ".text", answer.text());
        });
        known.put("disclosure.choice", file.mayBePublic() ? DisclosureChoice.PUBLISH : DisclosureChoice.WITHHOLD)
                .put("disclosure.reason", file.notPublicReason());
        if (last != null && last.outcome() != null) {
            known.put("outcome.scheme", last.outcome().scheme())
                    .put("outcome.code", last.outcome().code())
                    .put("outcome.text", last.outcome().text())
                    .put("outcome", Choices.outcome(last.outcome()));
        }
        if (last != null && last.disclosure() != null) {
            known.put("disclosure.choice", last.disclosure().choice())
                    .put("disclosure.reason", last.disclosure().reason());
        }
    }

    private void disclosure(Typed known) {
        known.put("choice", file.mayBePublic() ? DisclosureChoice.PUBLISH : DisclosureChoice.WITHHOLD)
                .put("reason", file.notPublicReason());
        open.lastReply()
                .map(ReplyView::disclosure)
                .ifPresent(proposed -> known.put("choice", proposed.choice()).put("reason", proposed.reason()));
    }
}
