package banli.query.screen.trail;

import static banli.query.screen.trail.Say.*;

import banli.language.event.IntakeEvent.DirectiveRecorded;
import banli.language.event.IntakeEvent.RoleChanged;
import banli.language.word.Text;
import banli.language.word.proposal.CoUnit;
import java.util.List;
import java.util.stream.Collectors;

/** 上级来文的句子。 Sentences of papers from above and of what they change. */
final class DirectiveSentences {
    private DirectiveSentences() {}

    static Text of(DirectiveRecorded it) {
        return text(
                "收到" + it.sender() + zh(it.datedOn()) + "来文（" + it.reference() + "）"
                        + (it.order() == null ? "" : "，" + zh(it.order()))
                        + (it.dueOn() == null ? "" : "，期限定为" + zh(it.dueOn()))
                        + "：" + brief(it.text()),
                "A paper of " + it.sender() + " dated " + en(it.datedOn()) + " came (" + it.reference() + ")"
                        + (it.order() == null ? "" : ", " + en(it.order()))
                        + (it.dueOn() == null ? "" : ", due on " + en(it.dueOn()))
                        + ": " + brief(it.text()));
    }

    static Text of(RoleChanged it) {
        return text(
                "依上级来文，本局职责变更为" + zh(it.role())
                        + (it.leadUnit() == null ? "" : "，主办单位" + unit(it.leadUnit()))
                        + others("，协同单位", "、", it.coUnits())
                        + zh(it.deadlines()) + "。",
                "By a paper from above the bureau's duty is now " + en(it.role())
                        + (it.leadUnit() == null ? "" : "; lead unit: " + unit(it.leadUnit()))
                        + others("; other units: ", ", ", it.coUnits())
                        + en(it.deadlines()) + ".");
    }

    private static String others(String before, String between, List<CoUnit> units) {
        return units == null || units.isEmpty()
                ? ""
                : units.stream().map(co -> unit(co.unit())).collect(Collectors.joining(between, before, ""));
    }
}
