package banli.desk.draft;

import banli.desk.act.CaseSteps;
import banli.desk.ask.Buses;
import banli.desk.ask.PageActs;
import banli.desk.ask.Person;
import banli.desk.letter.Passages;
import banli.desk.typed.Drafts;
import banli.language.command.CaseCommand;
import banli.language.command.ReplyCommand.FollowUpReply;
import banli.language.command.ReplyCommand.SubmitReply;
import banli.language.lifecycle.Stage;
import banli.language.policy.AccessPolicy;
import banli.language.query.casefile.CaseFile;
import banli.language.query.directory.KnownNames;
import banli.language.query.directory.ReadNames;
import banli.language.query.policy.ReadAccessPolicy;
import banli.language.query.rehearsal.RehearsalOfActs.ActRehearsed;
import banli.language.word.CaseId;
import banli.language.word.proposal.Adoption;
import banli.language.word.proposal.DisclosureChoice;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** 起草页的内容。 Puts together what the drafting page shows. */
@Component
class ReplySheet {
    static final String ACT = "submit-reply";
    static final String LATER = "follow-up-reply";

    /** Where a reply is answered again later, and no more submitted. */
    private static final Set<Stage> ANSWERED = EnumSet.of(Stage.DELIVERED, Stage.CLOSED, Stage.ARCHIVED);

    private final Buses buses;
    private final PageActs acts;
    private final Drafts drafts;
    private final CaseSteps steps;

    ReplySheet(Buses buses, Drafts drafts, PageActs acts, CaseSteps steps) {
        this.steps = steps;
        this.acts = acts;
        this.buses = buses;
        this.drafts = drafts;
    }

    /** Where a reply is written. */
    static String address(CaseId caseId) {
        return "/cases/" + caseId + "/reply";
    }

    /** Whether the case answers the proposer with answers item by item, and not the lead unit with an opinion. */
    static boolean answers(CaseFile file) {
        return file.row().role() == null || file.row().role().answersProposer();
    }

    /** Whether what is drafted is a later answer, beside a case that is answered. */
    static boolean later(CaseFile file) {
        return ANSWERED.contains(file.row().stage());
    }

    /** The act that the draft makes. */
    static String act(CaseFile file) {
        return later(file) ? LATER : ACT;
    }

    /** What of it is submitted: a later answer is not published by itself. */
    static CaseCommand submitted(CaseFile file, SubmitReply draft) {
        return later(file)
                ? new FollowUpReply(
                        draft.caseId(), draft.text(), draft.answers(), draft.outcome(), null, draft.happenedOn())
                : draft;
    }

    /** The letter as it is typed. */
    LetterAtHand letter(CaseFile file, Typed typed, Map<String, String> meta) {
        List<String> numbers = buses.maybe(new ReadAccessPolicy(), meta)
                .orElse(AccessPolicy.USUAL)
                .publicNumbers();
        return LetterAtHand.of(file, typed, Passages.of(file, numbers, later(file)));
    }

    /** What is seen of it. */
    DraftView shown(CaseFile file, LetterAtHand letter, List<Check> checks, Model model) {
        DraftView view = DraftView.of(file, letter, checks);
        model.addAttribute("file", file);
        model.addAttribute("names", file.names());
        model.addAttribute("view", view);
        model.addAttribute("letter", letter);
        model.addAttribute("typed", letter.typed());
        model.addAttribute("answers", answers(file));
        model.addAttribute("steps", steps);
        return view;
    }

    /** The page. */
    String page(
            CaseFile file, DraftView view, Versions versions, Person caller, Map<String, String> meta, Model model) {
        CaseId caseId = file.row().caseId();
        model.addAttribute("versions", versions);
        model.addAttribute("later", later(file));
        model.addAttribute("adoptions", Adoption.values());
        model.addAttribute("choices", DisclosureChoice.values());
        model.addAttribute("outcomes", answers(file) ? Outcomes.known(caseId, buses, meta) : Map.of());
        model.addAttribute("barred", view.checks().isEmpty() ? barred(caseId, act(file), meta) : null);
        others(caseId, caller, meta, model);
        return "reply";
    }

    /** Who else is writing on the same reply. */
    private void others(CaseId caseId, Person caller, Map<String, String> meta, Model model) {
        List<Drafts.OfAnother> others = drafts.others(caller.id(), address(caseId));
        model.addAttribute("others", others);
        model.addAttribute(
                "writers",
                others.isEmpty()
                        ? new KnownNames(Map.of(), Map.of(), Map.of(), Map.of())
                        : buses.ask(
                                new ReadNames(others.stream()
                                        .map(Drafts.OfAnother::person)
                                        .toList()),
                                meta));
    }

    /** What stands in the way of submitting; null when nothing does or this office can't tell. */
    private ActRehearsed barred(CaseId caseId, String act, Map<String, String> meta) {
        return acts.rehearsed(caseId, act, meta).filter(one -> !one.open()).orElse(null);
    }
}
