package banli.query.screen.summary;

import banli.language.query.summary.IssuedSummary;
import banli.language.query.summary.ListSummaryFields;
import banli.language.query.summary.ListWaitingSummaries;
import banli.language.query.summary.ReadIssuedSummary;
import banli.language.query.summary.ReadSummary;
import banli.language.query.summary.Summary;
import banli.language.query.summary.SummaryFields;
import banli.language.query.summary.SummaryPaper;
import banli.language.query.summary.WaitingSummaries;
import banli.language.word.Sha256;
import banli.language.word.Text;
import banli.language.word.proposal.Redaction;
import banli.language.word.summary.SummaryHead;
import banli.language.word.summary.SummaryWording;
import banli.query.screen.HiddenProposers;
import banli.query.screen.NotFound;
import banli.query.screen.OncePerFact;
import banli.query.screen.OneMoment;
import banli.query.screen.ScreensPosition;
import banli.query.screen.Sight;
import banli.query.screen.casefile.CasesOnFile;
import banli.query.screen.figures.Figure;
import banli.query.screen.figures.Tallies;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 工作总结的答复。 Answers {@link ReadSummary}, {@link ListSummaryFields}, {@link ListWaitingSummaries} and {@link ReadIssuedSummary}. Nothing confidential stands in a summary, whoever asks. */
@Component
class SummaryScreen {
    private final Phrases phrases = Phrases.ofTheOffice();
    private final FirstWords firstWords = FirstWords.read();
    private final JdbcClient database;
    private final Tallies tallies;
    private final CasesOnFile files;
    private final Papers papers;
    private final ScreensPosition position;

    SummaryScreen(JdbcClient database, Tallies tallies, CasesOnFile files, Papers papers, ScreensPosition position) {
        this.database = database;
        this.tallies = tallies;
        this.files = files;
        this.papers = papers;
        this.position = position;
    }

    @QueryHandler
    @OncePerFact
    @OneMoment
    Summary on(ReadSummary asked) {
        return publicly(() -> composed(asked));
    }

    @QueryHandler
    @OncePerFact
    @OneMoment
    SummaryFields on(ListSummaryFields asked) {
        return publicly(() -> {
            OfTheYear year = ofTheYear(asked.year(), asked.head());
            return new SummaryFields(
                    position.now(),
                    Fields.names().stream()
                            .map(name -> FieldLabels.shown(name, year.fields().of(name)))
                            .toList(),
                    CaseFields.NAMES,
                    year.cases().ofTheYear());
        });
    }

    @QueryHandler
    @OneMoment
    IssuedSummary on(ReadIssuedSummary asked) {
        SummaryPaper it = papers.issued(asked.year())
                .orElseThrow(() -> NotFound.of(new Text(
                        asked.year() + "年的工作总结还没有签发", "The summary of " + asked.year() + " has not been issued")));
        return new IssuedSummary(
                position.now(),
                it.year(),
                it.edition(),
                it.head(),
                publicly(it.text()),
                it.sha256(),
                it.decidedOn(),
                it.decision());
    }

    @QueryHandler
    @OneMoment
    WaitingSummaries on(ListWaitingSummaries asked) {
        return new WaitingSummaries(
                position.now(),
                papers.waiting().stream()
                        .map(it -> new WaitingSummaries.Waiting(it.year(), it.edition(), it.submittedBy()))
                        .toList());
    }

    /** Who is confidential or erased now may have been named when it was issued. */
    private String publicly(String issued) {
        return Redaction.published(
                issued,
                HiddenProposers.names(database).stream()
                        .map(name -> new Redaction(name, "不再公开"))
                        .toList());
    }

    private Summary composed(ReadSummary asked) {
        SummaryPaper issued = papers.issued(asked.year()).orElse(null);
        SummaryPaper latest = papers.latest(asked.year()).orElse(null);
        SummaryPaper own = issued == null ? latest : issued;
        SummaryPaper before = own == null ? papers.before(asked.year()).orElse(null) : null;
        SummaryHead head = asked.head() != null ? asked.head() : own == null ? SummaryHead.NONE : own.head();
        OfTheYear year = ofTheYear(asked.year(), head);
        SummaryPaper words = own == null ? before : own;
        String wording = asked.wording() != null
                ? asked.wording()
                : words == null ? firstWords.of(year.cases().ofTheYear()) : words.wording();
        year.cases().expect(Fields.casesIn(SummaryWording.of(wording)));
        Composer composer =
                new Composer(year.fields()).fill(wording, asked.began()).headed(head);
        String text = composer.text();
        return new Summary(
                position.now(),
                asked.year(),
                text,
                composer.parts(),
                wording,
                before == null ? null : (Integer) before.year(),
                head,
                Sha256.of(text),
                composer.checks(),
                issued,
                latest);
    }

    private OfTheYear ofTheYear(int year, SummaryHead head) {
        Long lastYear = tallies.value(Figure.CASES, year - 1, tallies.of(year - 1))
                .map(Tallies.Value::numerator)
                .orElse(null);
        Numbers numbers = new Numbers(tallies.of(year), tallies.today());
        CasesOfSummary cases = new CasesOfSummary(database, files, year);
        String office = database.sql("select office_name from ledger")
                .query(String.class)
                .optional()
                .orElse("");
        Fields fields = new Fields(
                year,
                office,
                head == null ? SummaryHead.NONE : head,
                new SectionOne(phrases, numbers, lastYear),
                numbers,
                new Deeds(database, cases, year),
                new CaseFields(cases, phrases, LocalDate.of(year, 12, 31)));
        return new OfTheYear(fields, cases);
    }

    /** Without what is confidential, and without what the asker may not see. */
    private <A> A publicly(Supplier<A> answer) {
        Set<String> hidden = new HashSet<>(Sight.now().hidden());
        hidden.addAll(CasesOfSummary.confidential(database));
        return ScopedValue.where(Sight.CURRENT, new Sight(true, false, Set.copyOf(hidden)))
                .call(answer::get);
    }

    private record OfTheYear(Fields fields, CasesOfSummary cases) {}
}
