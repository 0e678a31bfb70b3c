package banli.desk.draft;

import banli.desk.ask.Buses;
import banli.desk.ask.PageActs;
import banli.desk.ask.Person;
import banli.language.query.casefile.CaseFile;
import banli.language.query.casefile.ReplyView;
import banli.language.query.directory.KnownNames;
import banli.language.query.directory.ReadNames;
import banli.language.query.rehearsal.RehearsalOfActs.ActRehearsed;
import banli.language.word.CaseId;
import banli.language.word.proposal.Adoption;
import banli.language.word.proposal.DisclosureChoice;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** 起草页的内容。 Puts together what the drafting page shows. */
@Component
class ReplySheet {
    static final String ACT = "submit-reply";

    private final Buses buses;
    private final PageActs acts;
    private final Drafts drafts;

    ReplySheet(Buses buses, Drafts drafts, PageActs acts) {
        this.acts = acts;
        this.buses = buses;
        this.drafts = drafts;
    }

    /** Whether the case answers the proposer with answers item by item, and not the lead unit with an opinion. */
    static boolean answers(CaseFile file) {
        return file.row().role() == null || file.row().role().answersProposer();
    }

    String shown(CaseFile file, Typed typed, Versions versions, Person caller, Map<String, String> meta, Model model) {
        CaseId caseId = file.row().caseId();
        boolean answers = answers(file);
        ReplyView sentBack = Remarked.sentBackBefore(versions.all(), Integer.MAX_VALUE);
        Letter written = Letter.of(typed.act(caseId, file.items(), answers));
        model.addAttribute("file", file);
        model.addAttribute("names", file.names());
        model.addAttribute("typed", typed);
        model.addAttribute("written", written);
        model.addAttribute("versions", versions);
        model.addAttribute("sentBack", sentBack);
        model.addAttribute("remarked", Remarked.on(sentBack, written));
        model.addAttribute("answers", answers);
        model.addAttribute("adoptions", Adoption.values());
        model.addAttribute("choices", DisclosureChoice.values());
        model.addAttribute("outcomes", answers ? Outcomes.known(caseId, buses, meta) : Map.of());
        model.addAttribute("barred", barred(caseId, meta));
        others(caseId, caller, meta, model);
        return "reply";
    }

    /** Who else is writing on the same reply. */
    private void others(CaseId caseId, Person caller, Map<String, String> meta, Model model) {
        List<Drafts.OfAnother> others = drafts.others(caller.id(), caseId);
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
    private ActRehearsed barred(CaseId caseId, Map<String, String> meta) {
        return acts.rehearsed(caseId, ACT, meta).filter(act -> !act.open()).orElse(null);
    }
}
