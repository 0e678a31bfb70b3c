package banli.desk.act;

import banli.desk.act.sheet.FormPage.Link;
import banli.desk.act.sheet.FormPage.Told;
import banli.desk.ask.Buses;
import banli.language.act.Act;
import banli.language.act.AdminAct;
import banli.language.act.KnownAct;
import banli.language.act.KnownRule;
import banli.language.act.Rule;
import banli.language.act.Steps;
import banli.language.query.casefile.CaseFile;
import banli.language.query.register.AwaitedStep;
import banli.language.query.register.CaseRow;
import banli.language.query.register.Waiting;
import banli.language.query.rehearsal.RehearseActs;
import banli.language.query.rehearsal.RehearseNext;
import banli.language.word.CaseId;
import banli.language.word.Office;
import banli.language.word.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** 案件的步骤。 Links from a case to the forms of its acts: what comes next, what is missing before, what would satisfy a rule. */
@Component
public class CaseSteps {
    private final MessageSource words;
    private final Buses buses;

    CaseSteps(MessageSource words, Buses buses) {
        this.words = words;
        this.buses = buses;
    }

    /** Where an act of a case is done; the act may carry first values behind a question mark. */
    public static String address(CaseId caseId, String act) {
        return isBeside(act) ? "/admin/do/" + act : "/cases/" + caseId + "/do/" + act;
    }

    /** 办理之处。 The page where a reader does an act of a case: drafting and signing have their own, a letter goes to all its recipients at once. */
    public static String page(CaseId caseId, String act) {
        return switch (Ahead.name(act)) {
            case "submit-reply", "follow-up-reply" -> "/cases/" + caseId + "/reply";
            case "review-reply", "sign-reply", "issue-reply" -> "/cases/" + caseId + "/sign#sign";
            case "send-back-reply" -> "/cases/" + caseId + "/sign#sendback";
            case "deliver-reply" -> "/batch?act=deliver-reply&case=" + caseId;
            default -> address(caseId, act);
        };
    }

    /** The acts that would satisfy a rule in a case, in the language asked for. */
    public List<Link> mending(CaseFile file, Refusal refusal, String language) {
        return mends(file, refusal).stream()
                .map(act -> link(file == null ? null : file.row().caseId(), act, language))
                .toList();
    }

    private static List<String> mends(CaseFile file, Refusal refusal) {
        List<String> acts = refusal.rule().equals(Rule.STAGE_ALLOWS.id())
                ? Optional.ofNullable(file).map(known -> known.row().stage()).flatMap(Steps::next).map(Act::id).stream()
                        .toList()
                : KnownRule.named(refusal.rule()).map(KnownRule::mendedBy).orElse(List.of());
        return acts.stream().filter(act -> file != null || isBeside(act)).toList();
    }

    private static boolean isBeside(String act) {
        return KnownAct.named(Ahead.name(act))
                .filter(AdminAct.class::isInstance)
                .isPresent();
    }

    /** What the case waits for, as rehearsed now; nothing for those who may read it and not know. */
    public Ahead ahead(CaseRow row, Map<String, String> meta) {
        String first = Optional.ofNullable(row.waitsFor())
                .flatMap(waits -> AwaitedStep.named(waits.what().zh()))
                .flatMap(AwaitedStep::beside)
                .map(Act::id)
                .orElse(null);
        return buses.maybe(new RehearseNext(row.caseId()), meta)
                .map(next -> new Ahead(next, first))
                .orElse(Ahead.NOTHING);
    }

    /**
     * What is missing before the next step, each with the acts that give it; then what was left open, and the step itself last.
     * What the reader can't do is a sentence that says whom it waits for, without an address.
     *
     * @param mine the acts that are open to the reader
     */
    public List<Told> missing(CaseFile file, Ahead ahead, Set<String> mine, String language) {
        Words said = new Words(words, language);
        Stream<Told> rules = ahead.missing().stream()
                .map(rule -> new Told(
                        null,
                        said.of(rule.missing()),
                        null,
                        mends(file, rule).stream()
                                .filter(act -> mine.contains(Ahead.name(act)))
                                .map(act -> link(file.row().caseId(), act, language))
                                .toList()));
        Stream<Told> acts = Stream.concat(ahead.settling().stream(), ahead.step().stream())
                .map(act -> mine.contains(Ahead.name(act))
                        ? link(file.row().caseId(), act, language)
                        : new Link(null, awaited(file.row(), act, language)))
                .map(link -> new Told(null, null, null, List.of(link)));
        return Stream.concat(rules, acts).toList();
    }

    /** The form of the other answer, where it is open, begun like this one; null for none. */
    Link otherwise(FormTarget place, String begins, Map<String, String> meta, Words said) {
        return KnownAct.named(place.act())
                .filter(Act.class::isInstance)
                .flatMap(act -> Steps.otherwise((Act) act))
                .filter(other -> buses.maybe(new RehearseActs(place.caseId()), meta).stream()
                        .flatMap(rehearsed -> rehearsed.acts().stream())
                        .anyMatch(act -> act.act().equals(other.id()) && act.open()))
                .map(other -> new Link(
                        address(place.caseId(), other.id()) + (begins == null ? "" : "?" + begins),
                        said.say("act." + other.id())))
                .orElse(null);
    }

    /** Whom an act waits for: the person whom the case waits for where it is theirs, else the offices that do it. */
    private String awaited(CaseRow row, String act, String language) {
        Words said = new Words(words, language);
        Set<Office> offices =
                KnownAct.named(Ahead.name(act)).map(KnownAct::offices).orElse(Set.of());
        Waiting waits = row.waitsFor();
        String whom = waits != null && waits.personName() != null && offices.contains(waits.office())
                ? waits.personName()
                : offices.stream().sorted().map(said::of).collect(Collectors.joining(said.say("or")));
        return said.say("case.awaits", whom, link(row.caseId(), act, language).label());
    }

    private Link link(CaseId caseId, String act, String language) {
        String name = Ahead.name(act);
        String beginning = act.contains("?") ? act.substring(act.indexOf('?') + 1) : "";
        Words said = new Words(words, language);
        return new Link(page(caseId, act), said.maybe("act." + name + "." + beginning, "act." + name));
    }
}
