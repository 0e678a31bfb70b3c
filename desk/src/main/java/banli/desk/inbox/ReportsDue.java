package banli.desk.inbox;

import banli.desk.ask.Buses;
import banli.desk.ask.PageActs;
import banli.desk.ask.Person;
import banli.language.lifecycle.Stage;
import banli.language.query.account.HeldOffice;
import banli.language.query.casefile.CaseFile;
import banli.language.query.casefile.HearingView;
import banli.language.query.casefile.ReadCaseFile;
import banli.language.query.casefile.SupervisionView;
import banli.language.query.policy.ReadReportRhythm;
import banli.language.query.policy.RhythmOfReports;
import banli.language.query.register.CaseRow;
import banli.language.query.register.FindCases;
import banli.language.word.Office;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** 应听取的汇报。 Cases under key supervision of which the chief leader has not heard for as long as the policy allows. */
@Component
class ReportsDue {
    private static final ZoneId HERE = ZoneId.of("Asia/Shanghai");
    private static final int MOST = 100;

    private final Buses buses;

    ReportsDue(Buses buses) {
        this.buses = buses;
    }

    /** Those that wait for this reader; none for other offices, and where the policy sets no rhythm. */
    Waiting of(Person caller) {
        HeldOffice chief = caller.held(Office.CHIEF_LEADER).orElse(null);
        int months = chief == null
                ? 0
                : buses.maybe(new ReadReportRhythm(), PageActs.meta(caller, chief))
                        .map(RhythmOfReports::months)
                        .orElse(0);
        if (months < 1) {
            return new Waiting(0, List.of());
        }
        Map<String, String> meta = PageActs.meta(caller, chief);
        LocalDate today = LocalDate.now(HERE);
        return new Waiting(
                months,
                buses.ask(FindCases.all(MOST).underKeySupervision(), meta).cases().stream()
                        .filter(row -> row.stage() != null && row.stage().compareTo(Stage.CLOSED) < 0)
                        .map(row -> due(row, months, meta))
                        .filter(one -> one != null && !one.dueOn().isAfter(today))
                        .sorted(Comparator.comparing(Due::dueOn))
                        .toList());
    }

    /** Counted from the last report, else from the day on which it came under key supervision. */
    private Due due(CaseRow row, int months, Map<String, String> meta) {
        CaseFile file = buses.ask(new ReadCaseFile(row.caseId()), meta);
        return Stream.concat(
                        file.hearings().stream().map(HearingView::on),
                        file.supervision().stream()
                                .filter(one -> one.liftedOn() == null)
                                .map(SupervisionView::on))
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .map(last -> new Due(row, last.plusMonths(months)))
                .orElse(null);
    }

    /** 应听取汇报的案件。 The cases, and how often the policy has them heard. */
    public record Waiting(int months, List<Due> cases) {}

    /** 一件。 A case and the day by which a report on it was to be heard. */
    public record Due(CaseRow row, LocalDate dueOn) {}
}
