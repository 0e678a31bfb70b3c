package banli.desk.summary;

import banli.desk.ask.ActCheck;
import banli.desk.ask.Buses;
import banli.desk.problem.Problem;
import banli.desk.problem.ProblemKind;
import banli.language.act.AdminAct;
import banli.language.command.Command;
import banli.language.command.SummaryCommand;
import banli.language.command.SummaryCommand.IssueSummary;
import banli.language.command.SummaryCommand.SubmitSummary;
import banli.language.query.summary.ReadSummary;
import banli.language.query.summary.Summary;
import banli.language.query.summary.Summary.Check;
import banli.language.query.summary.SummaryPaper;
import banli.language.word.FieldError;
import banli.language.word.Meta;
import banli.language.word.Text;
import banli.language.word.summary.SummaryHead;
import banli.language.word.summary.SummaryState;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * 正是账本所写。 What is submitted is what the ledger fills in now, and whoever issues it is told where values have moved since. What
 * is entered from an older register was written elsewhere.
 */
@Component
class SummaryAsRead implements ActCheck {
    private static final int SHOWN = 80;

    private final ObjectProvider<Buses> buses;

    SummaryAsRead(ObjectProvider<Buses> buses) {
        this.buses = buses;
    }

    @Override
    public void orRefuse(Command act, Map<String, String> meta) {
        // Whoever may not do it is told that and nothing else, where it is decided.
        if (meta.containsKey(Meta.ENTRY) || !(act instanceof SummaryCommand) || !may(act, meta.get(Meta.OFFICE))) {
            return;
        }
        Map<String, String> reading = new HashMap<>(meta);
        reading.remove(Meta.KEY);
        switch (act) {
            case SubmitSummary it when it.wording() != null && it.text() != null -> submitted(it, reading);
            case IssueSummary it when !Boolean.TRUE.equals(it.despiteChanges()) -> issued(it, reading);
            default -> {}
        }
    }

    private static boolean may(Command act, String office) {
        return AdminAct.of(act).offices().stream().anyMatch(one -> one.name().equals(office));
    }

    private void submitted(SubmitSummary it, Map<String, String> meta) {
        SummaryHead head = new SummaryHead(it.indexNumber(), it.issuer(), it.dated(), it.topic(), it.keywords());
        Summary now = buses.getObject().ask(new ReadSummary(it.year(), it.wording(), null, head), meta);
        List<FieldError> wrong = now.checks().stream()
                .filter(check -> check.kind().stops())
                .map(SummaryAsRead::wrong)
                .toList();
        if (!wrong.isEmpty()) {
            throw Problem.fields(wrong);
        }
        if (!now.text().equals(it.text())) {
            throw Problem.of(
                    ProblemKind.CONFLICT,
                    "账本里的数字已有变动，所提交的不是现在的文字。请看过现在的文字再提交。",
                    "Values in the ledger have moved: this is not the text as it stands now. Read it, then submit it.");
        }
    }

    private static FieldError wrong(Check check) {
        return new FieldError(
                "wording",
                new Text(
                        check.at() + "：" + check.said().zh(),
                        check.at() + ": " + check.said().en()));
    }

    private void issued(IssueSummary it, Map<String, String> meta) {
        SummaryPaper waits =
                buses.getObject().ask(new ReadSummary(it.year()), meta).latest();
        if (waits == null
                || waits.state() != SummaryState.SUBMITTED
                || !waits.sha256().equals(it.sha256())) {
            return;
        }
        Summary now = buses.getObject().ask(new ReadSummary(it.year(), waits.wording(), null, waits.head()), meta);
        Moved moved = Moved.between(waits.text(), now.text());
        if (!moved.none()) {
            Moved.Change first = moved.changes().getFirst();
            throw Problem.field(
                    "despiteChanges",
                    new Text(
                            "提交以后账本有变动，" + moved.changes().size() + "处不再成立，例如“" + cut(first.was()) + "”，现为“"
                                    + cut(first.now()) + "”。请退回修改；或选“是”，知道有变动仍签发",
                            "The ledger has moved since it was submitted: "
                                    + moved.changes().size()
                                    + " places no longer hold, such as “" + cut(first.was()) + "”, now “"
                                    + cut(first.now())
                                    + "”. Send it back; or choose yes, to issue it knowing that"));
        }
    }

    private static String cut(String text) {
        String one = text.strip();
        return one.length() <= SHOWN ? one : one.substring(0, SHOWN) + "…";
    }
}
