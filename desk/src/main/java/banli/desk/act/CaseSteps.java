package banli.desk.act;

import banli.desk.act.Sheet.Link;
import banli.language.act.KnownRule;
import banli.language.act.Rule;
import banli.language.lifecycle.Stage;
import banli.language.query.CaseFile;
import banli.language.query.PhaseState;
import banli.language.query.RehearsalOfActs.ActRehearsed;
import banli.language.word.CaseId;
import banli.language.word.Refusal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** 案件的步骤。 Links from a case to the forms of its acts: what comes next, what is missing before, what would satisfy a rule. */
@Component
public class CaseSteps {
    private final MessageSource words;

    CaseSteps(MessageSource words) {
        this.words = words;
    }

    /** Where an act of a case is done; the act may carry first values behind a question mark. */
    public static String address(CaseId caseId, String act) {
        return act.startsWith("/") ? act : "/cases/" + caseId + "/do/" + act;
    }

    /** The acts that would satisfy a rule in a case, in the language asked for. */
    public List<Link> mending(CaseFile file, Refusal refusal, String language) {
        List<String> acts = refusal.rule().equals(Rule.STAGE_ALLOWS.id())
                ? movingOn(file)
                : KnownRule.named(refusal.rule()).map(KnownRule::mendedBy).orElse(List.of());
        return acts.stream()
                .filter(act -> file != null || act.startsWith("/"))
                .map(act -> link(file == null ? null : file.row().caseId(), act, language))
                .toList();
    }

    private static List<String> movingOn(CaseFile file) {
        String step = file == null ? null : Steps.movesOn(file.row().stage());
        return step == null ? List.of() : List.of(step);
    }

    /** The acts, those that come next in this stage first. */
    public List<ActRehearsed> inOrder(CaseFile file, List<ActRehearsed> acts) {
        Stage stage = file.row().stage();
        return acts.stream()
                .sorted(Comparator.comparingInt(act -> Steps.nearness(stage, act.act())))
                .toList();
    }

    /** Whether an act comes next in the stage of the case. */
    public boolean isNext(CaseFile file, String act) {
        return Steps.nearness(file.row().stage(), act) != Integer.MAX_VALUE;
    }

    /** What is missing before the next step, each with the act that gives it; the step itself last. */
    public List<Link> missing(CaseFile file, String language) {
        OpenInCase open = new OpenInCase(file);
        Stage stage = file.row().stage();
        List<String> acts = new ArrayList<>();
        if (stage == Stage.IN_HANDLING) {
            phase(acts, file.row().before(), "BEFORE");
        } else if (stage == Stage.SUBMITTED) {
            phase(acts, file.row().during(), "DURING");
            open.opinionsAwaited().forEach(asked -> acts.add("record-opinion?unit=" + encoded(asked.unit())));
        } else if (stage == Stage.SIGNED && open.unitToCountersign() != null) {
            acts.add("countersign-reply?unit=" + encoded(open.unitToCountersign()));
        } else if (stage == Stage.DELIVERED) {
            phase(acts, file.row().after(), "AFTER");
            if (answers(file) && !open.disclosureDecided()) {
                acts.add("decide-disclosure");
            }
        }
        beside(acts, open);
        return Stream.concat(acts.stream(), movingOn(file).stream())
                .map(act -> link(file.row().caseId(), act, language))
                .toList();
    }

    /** The act for which the case waits now, with its first values behind a question mark; null when it waits for none. */
    public String awaited(CaseFile file) {
        OpenInCase open = new OpenInCase(file);
        Stage stage = file.row().stage();
        List<String> acts = new ArrayList<>();
        if (stage == Stage.IN_HANDLING) {
            if (open.extensionAsked()) {
                acts.add("grant-extension");
            }
            phase(acts, file.row().before(), "BEFORE");
            phase(acts, file.row().during(), "DURING");
            open.opinionsAwaited().forEach(asked -> acts.add("record-opinion?unit=" + encoded(asked.unit())));
        } else if (stage == Stage.DELIVERED) {
            phase(acts, file.row().after(), "AFTER");
            if (answers(file) && !open.disclosureDecided()) {
                acts.add("decide-disclosure");
            }
        }
        acts.addAll(movingOn(file));
        return acts.isEmpty() ? null : acts.getFirst();
    }

    private static boolean answers(CaseFile file) {
        return file.row().role() != null && file.row().role().answersProposer();
    }

    private static void phase(List<String> acts, PhaseState state, String phase) {
        if (state == PhaseState.MISSING || state == PhaseState.DISPUTED) {
            acts.add("record-contact?phase=" + phase);
        }
    }

    private static void beside(List<String> acts, OpenInCase open) {
        if (open.disputedContact() != null) {
            acts.add("settle-dispute");
        }
        if (open.dissatisfied() != null) {
            acts.add("examine-dissatisfaction");
        }
        if (open.chase() != null) {
            acts.add("answer-chase");
        }
        if (open.extensionAsked()) {
            acts.add("grant-extension");
        }
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value == null ? "" : value, StandardCharsets.UTF_8);
    }

    private Link link(CaseId caseId, String act, String language) {
        String name = act.replaceFirst("^.*/", "").replaceFirst("\\?.*", "");
        String beginning = act.contains("?") ? act.substring(act.indexOf('?') + 1) : "";
        Words said = new Words(words, language);
        return new Link(address(caseId, act), said.maybe("act." + name + "." + beginning, "act." + name));
    }
}
