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
import banli.language.query.rehearsal.RehearseNext;
import banli.language.word.CaseId;
import banli.language.word.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        if (isBeside(act)) {
            return "/admin/do/" + act;
        }
        return "/cases/" + caseId + (act.equals("follow-up-reply") ? "/reply" : "/do/" + act);
    }

    /** The acts that would satisfy a rule in a case, in the language asked for. */
    public List<Link> mending(CaseFile file, Refusal refusal, String language) {
        List<String> acts = refusal.rule().equals(Rule.STAGE_ALLOWS.id())
                ? Optional.ofNullable(file).map(known -> known.row().stage()).flatMap(Steps::next).map(Act::id).stream()
                        .toList()
                : KnownRule.named(refusal.rule()).map(KnownRule::mendedBy).orElse(List.of());
        return acts.stream()
                .filter(act -> file != null || isBeside(act))
                .map(act -> link(file == null ? null : file.row().caseId(), act, language))
                .toList();
    }

    private static boolean isBeside(String act) {
        return KnownAct.named(Ahead.name(act))
                .filter(AdminAct.class::isInstance)
                .isPresent();
    }

    /** What the case waits for, as rehearsed now; nothing for those who may read it and not know. */
    public Ahead ahead(CaseId caseId, Map<String, String> meta) {
        return buses.maybe(new RehearseNext(caseId), meta).map(Ahead::new).orElse(Ahead.NOTHING);
    }

    /** What is missing before the next step, each with the acts that give it; then what was left open, and the step itself last. */
    public List<Told> missing(CaseFile file, Ahead ahead, String language) {
        Words said = new Words(words, language);
        Stream<Told> rules = ahead.missing().stream()
                .map(rule -> new Told(null, said.of(rule.missing()), null, mending(file, rule, language)));
        Stream<Told> acts = Stream.concat(ahead.settling().stream(), ahead.step().stream())
                .map(act -> new Told(null, null, null, List.of(link(file.row().caseId(), act, language))));
        return Stream.concat(rules, acts).toList();
    }

    private Link link(CaseId caseId, String act, String language) {
        String name = Ahead.name(act);
        String beginning = act.contains("?") ? act.substring(act.indexOf('?') + 1) : "";
        Words said = new Words(words, language);
        return new Link(address(caseId, act), said.maybe("act." + name + "." + beginning, "act." + name));
    }
}
