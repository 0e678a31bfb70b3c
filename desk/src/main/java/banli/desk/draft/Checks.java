package banli.desk.draft;

import banli.desk.ask.Buses;
import banli.language.command.ReplyCommand.SubmitReply;
import banli.language.query.casefile.CaseFile;
import banli.language.query.rehearsal.RehearseAct;
import banli.language.query.rehearsal.RehearseReply;
import banli.language.query.rehearsal.ReplyRehearsed;
import banli.language.word.proposal.Adoption;
import banli.language.word.proposal.ItemAnswer;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** 提交前的检查。 Asks the rulebook what it would refuse in a draft: no rule is written here. */
@Component
class Checks {
    private static final String WRITTEN = "…";

    private final Buses buses;

    Checks(Buses buses) {
        this.buses = buses;
    }

    /** Everything that stands in the way. Empty fields hide the rules behind them, so a copy with no gaps is asked about too. */
    List<Check> of(CaseFile file, SubmitReply draft, Map<String, String> meta) {
        ReplyRehearsed asItIs = rehearsed(file, draft, meta);
        ReplyRehearsed whole = asItIs.fields().isEmpty() ? asItIs : rehearsed(file, filled(draft), meta);
        return Check.of(
                Stream.concat(asItIs.rules().stream(), whole.rules().stream())
                        .distinct()
                        .toList(),
                asItIs.fields(),
                draft);
    }

    private ReplyRehearsed rehearsed(CaseFile file, SubmitReply draft, Map<String, String> meta) {
        return buses.ask(
                ReplySheet.later(file) ? new RehearseAct(ReplySheet.submitted(file, draft)) : new RehearseReply(draft),
                meta);
    }

    private static SubmitReply filled(SubmitReply draft) {
        return new SubmitReply(
                draft.caseId(),
                Objects.requireNonNullElse(draft.text(), WRITTEN),
                draft.answers() == null
                        ? null
                        : draft.answers().stream().map(Checks::filled).toList(),
                draft.outcome(),
                draft.disclosure(),
                draft.attachments(),
                draft.happenedOn());
    }

    private static ItemAnswer filled(ItemAnswer answer) {
        return new ItemAnswer(
                answer.item(),
                Objects.requireNonNullElse(answer.adoption(), Adoption.FULL),
                answer.reason(),
                Objects.requireNonNullElse(answer.text(), WRITTEN));
    }
}
