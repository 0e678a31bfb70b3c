package banli.command.act.state;

import banli.language.event.CaseEvent;
import banli.language.event.ClosingEvent.CaseReopened;
import banli.language.event.FeedbackEvent.DissatisfactionExamined;
import banli.language.event.FeedbackEvent.FeedbackRequested;
import banli.language.event.FeedbackEvent.SatisfactionRecorded;
import banli.language.word.proposal.ExaminationConclusion;
import banli.language.word.proposal.Satisfaction;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** 在案的征询反馈。 The forms of this round: asked for, come in (the latest of each proposer), and examined. */
public record FormsOnRecord(Set<String> requested, Map<String, Form> forms) {
    /** 尚无。 None yet. */
    public static final FormsOnRecord NONE = new FormsOnRecord(Set.of(), Map.of());

    /** 一份征询表。 A proposer's latest form; the conclusion is null until a "not satisfied" is examined. */
    public record Form(boolean satisfied, ExaminationConclusion conclusion) {}

    /** 读入一件事实。 After one more fact; another round begins with no form. */
    public FormsOnRecord with(CaseEvent fact) {
        return switch (fact) {
            case FeedbackRequested now -> {
                Set<String> all = new HashSet<>(requested);
                all.add(now.proposer());
                yield new FormsOnRecord(all, forms);
            }
            case SatisfactionRecorded now -> put(now.proposer(), new Form(!notSatisfied(now), null));
            case DissatisfactionExamined now -> put(now.proposer(), new Form(false, now.conclusion()));
            case CaseReopened _ -> NONE;
            default -> this;
        };
    }

    private static boolean notSatisfied(SatisfactionRecorded form) {
        return form.attitude() == Satisfaction.NOT_SATISFIED || form.result() == Satisfaction.NOT_SATISFIED;
    }

    private FormsOnRecord put(String proposer, Form form) {
        Map<String, Form> all = new HashMap<>(forms);
        all.put(proposer, form);
        return new FormsOnRecord(requested, all);
    }

    /** 是否待审核。 Whether that proposer's latest form is "not satisfied" and nobody has examined it. */
    public boolean unexamined(String proposer) {
        Form form = forms.get(proposer);
        return form != null && !form.satisfied && form.conclusion == null;
    }

    /** 可否重新办理。 Whether nothing hinders a reopening: nobody is dissatisfied, or an examination concluded so. */
    public boolean mayReopen() {
        return forms.values().stream().allMatch(Form::satisfied)
                || forms.values().stream().anyMatch(form -> form.conclusion == ExaminationConclusion.REOPEN);
    }
}
