package banli.standalone.register;

import banli.language.command.Command;
import banli.language.command.SummaryCommand.IssueSummary;
import banli.language.command.SummaryCommand.SubmitSummary;
import banli.language.word.Office;
import banli.language.word.Sha256;
import banli.language.word.summary.SummaryHead;
import banli.standalone.acts.Act;
import java.util.List;

/** 工作总结的登记页。 A published summary: its head, its words with bound fields, and its text. */
record SummarySheet(SummaryHead head, String wording, String text) {
    /** On the day that it bears. */
    List<Act> acts(String register, int year, String source, Directory directory) {
        SubmitSummary submitted = new SubmitSummary(
                year,
                head.indexNumber(),
                head.issuer(),
                head.dated(),
                head.topic(),
                head.keywords(),
                wording,
                text,
                null,
                head.dated());
        IssueSummary issued = new IssueSummary(year, Sha256.of(text), null, head.dated());
        String key = register + "/summary/";
        return List.of(
                by(Office.REGISTRY, key + "submit", submitted, source, directory)
                        .madeUp(List.of("happenedOn")),
                by(Office.CHIEF_LEADER, key + "issue", issued, source, directory));
    }

    private static Act by(Office office, String key, Command act, String source, Directory directory) {
        Doer doer = directory.holder(office);
        return Act.by(doer.person(), doer.office(), doer.unit(), key, act)
                .historical(source, directory.holder(Office.REGISTRY).person());
    }
}
