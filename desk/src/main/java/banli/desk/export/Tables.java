package banli.desk.export;

import banli.desk.ask.Buses;
import banli.desk.deadline.Supposed;
import banli.desk.deadline.WhatIfs;
import banli.desk.form.Columns;
import banli.desk.form.FigureFilters;
import banli.desk.form.Filters;
import banli.desk.form.FindingFilters;
import banli.desk.form.Lists;
import banli.desk.page.LatestYear;
import banli.desk.past.Changed;
import banli.desk.past.TwoDays;
import banli.language.query.Query;
import banli.language.query.board.DifferenceOfDays;
import banli.language.query.board.ReadSpan;
import banli.language.query.deadline.DueList;
import banli.language.query.deadline.ListDue;
import banli.language.query.figures.FigureCases;
import banli.language.query.figures.FiguresOfYear;
import banli.language.query.figures.FiguresOfYears;
import banli.language.query.figures.YearInParts;
import banli.language.query.finding.Findings;
import banli.language.query.finding.ListFindings;
import banli.language.query.list.ChaseList;
import banli.language.query.list.CommitmentList;
import banli.language.query.list.ExtensionList;
import banli.language.query.list.ListChases;
import banli.language.query.list.ListCommitments;
import banli.language.query.list.ListExtensions;
import banli.language.query.register.CaseList;
import banli.language.query.register.FindCases;
import banli.language.query.security.ReadSecurityRecord;
import banli.language.query.security.SecurityRecordPage;
import banli.language.query.trail.ReadTrail;
import banli.language.query.trail.Trail;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** 可导出的表。 The tables by the names they have in an address, each asked for with the filters of its page. */
final class Tables {
    private static final String PART = "figures-";

    private final Buses buses;
    private final Words words;
    private final Map<String, String> meta;

    Tables(Buses buses, Words words, Map<String, String> meta) {
        this.buses = buses;
        this.words = words;
        this.meta = meta;
    }

    /** The table of that name; empty when there is none. */
    Optional<Table<?>> named(String name, Filters filters) {
        return Optional.ofNullable(
                switch (name) {
                    case "cases" -> cases(Columns.cases(filters, Filters.MOST));
                    case "due" -> due(Lists.due(filters));
                    case "extensions" -> extensions(Lists.extensions(filters, false));
                    case "chases" -> chases(Lists.chases(filters));
                    case "moves" -> moves(new WhatIfs(buses, meta).of(filters));
                    case "commitments" -> commitments(Lists.commitments(filters));
                    case "security-record" -> securityRecord(Lists.securityRecord(filters));
                    case "trail" -> trail(Lists.trail(filters));
                    case "findings" -> findings(FindingFilters.exported(filters, () -> LatestYear.of(buses, meta)));
                    case "difference" -> difference(TwoDays.of(filters, ask(new ReadSpan())));
                    case "figures" -> figures(ask(FigureFilters.figures(filters)));
                    case "figures-years" -> years(ask(FigureFilters.years(filters)));
                    default -> name.startsWith(PART) ? part(name.substring(PART.length()), filters) : null;
                });
    }

    /** The cases that a figure counts. */
    Table<?> counted(String figure, Filters filters) {
        FigureCases answer = ask(FigureFilters.cases(figure, filters));
        String title = words.of("figure.title", words.say().text(answer.label()), Integer.toString(answer.year()));
        return new Table<>(
                title, FigureColumns.figure(words, answer.judges()), Gathered.whole(answer.position(), answer.cases()));
    }

    private Table<?> cases(FindCases a) {
        Function<Integer, FindCases> page = number -> a.page(number, Filters.MOST);
        return new Table<>(
                words.of("nav.cases"),
                CaseColumns.of(words),
                Gathered.pages(
                        number -> ask(page.apply(number)), CaseList::position, CaseList::total, CaseList::cases));
    }

    private Table<?> due(ListDue a) {
        return new Table<>(
                words.of("nav.due"),
                DeadlineColumns.due(words),
                Gathered.pages(
                        number -> ask(a.at(number, Filters.MOST)), DueList::position, DueList::total, DueList::due));
    }

    private Table<?> extensions(ListExtensions a) {
        return new Table<>(
                words.of("nav.extensions"),
                DeadlineColumns.extensions(words),
                Gathered.pages(
                        number -> ask(new ListExtensions(a.section(), a.waiting(), number, Filters.MOST)),
                        ExtensionList::position,
                        ExtensionList::total,
                        ExtensionList::extensions));
    }

    private Table<?> chases(ListChases a) {
        return new Table<>(
                words.of("nav.chases"),
                DeadlineColumns.chases(words),
                Gathered.pages(
                        number -> ask(new ListChases(a.section(), a.handler(), a.answered(), number, Filters.MOST)),
                        ChaseList::position,
                        ChaseList::total,
                        ChaseList::chases));
    }

    private Table<?> moves(Supposed supposed) {
        return supposed == null
                ? null
                : new Table<>(
                        words.of("nav.whatif"),
                        DeadlineColumns.moves(words),
                        Gathered.whole(supposed.position(), supposed.moved()));
    }

    private Table<?> commitments(ListCommitments a) {
        return new Table<>(
                words.of("nav.commitments"),
                ListColumns.commitments(words),
                Gathered.pages(
                        number -> ask(new ListCommitments(a.section(), a.year(), a.openOnly(), number, Filters.MOST)),
                        CommitmentList::position,
                        CommitmentList::total,
                        CommitmentList::commitments));
    }

    private Table<?> trail(ReadTrail a) {
        return new Table<>(
                words.of("nav.trail"),
                ListColumns.trail(words),
                Gathered.pages(
                        number -> ask(new ReadTrail(
                                a.who(), a.what(), a.caseId(), a.from(), a.to(), a.late(), number, Filters.MOST)),
                        Trail::position,
                        Trail::total,
                        ListColumns.Said::all));
    }

    private Table<?> securityRecord(ReadSecurityRecord a) {
        return new Table<>(
                words.of("security.title"),
                ListColumns.securityRecord(words),
                Gathered.pages(
                        number -> ask(new ReadSecurityRecord(
                                a.kind(), a.person(), a.address(), a.day(), number, Filters.MOST)),
                        SecurityRecordPage::position,
                        SecurityRecordPage::total,
                        SecurityRecordPage::events));
    }

    private Table<?> findings(ListFindings a) {
        return new Table<>(
                words.of("findings.title", words.word(a.list()), Integer.toString(a.of().year())),
                ListColumns.findings(words),
                Gathered.pages(
                        number -> ask(a.page(number, Filters.MOST)),
                        Findings::position,
                        Findings::total,
                        ListColumns.Finding::all));
    }

    private Table<?> difference(TwoDays days) {
        if (days == null) {
            return null;
        }
        DifferenceOfDays answer = ask(days.question());
        String title = days.both()
                ? words.of("difference.both.title", days.from().toString())
                : words.of(
                        "difference.title",
                        days.from().toString(),
                        days.to().toString(),
                        words.word(days.clocks().clock()));
        return new Table<>(title, ListColumns.changes(words), Gathered.whole(answer.position(), Changed.all(answer)));
    }

    private Table<?> figures(FiguresOfYear answer) {
        String title = words.of("figures.title", Integer.toString(answer.year()));
        return new Table<>(title, FigureColumns.figures(words), Gathered.whole(answer.position(), answer.figures()));
    }

    private Table<?> years(FiguresOfYears answer) {
        List<Integer> years = answer.years();
        String title = years.isEmpty()
                ? words.of("nav.figures")
                : words.of(
                        "years.title",
                        years.getFirst().toString(),
                        years.getLast().toString());
        return new Table<>(
                title, FigureColumns.years(words, years), Gathered.whole(answer.position(), answer.figures()));
    }

    /** Null where a year has no such table. */
    private Table<?> part(String id, Filters filters) {
        YearInParts answer = ask(FigureFilters.parts(filters));
        return answer.parts().stream()
                .filter(part -> part.id().equals(id))
                .findFirst()
                .map(part -> new Table<>(
                        answer.year() + " " + words.known("figures.part", id),
                        FigureColumns.part(words, part),
                        Gathered.whole(answer.position(), part.lines())))
                .orElse(null);
    }

    private <A> A ask(Query<A> question) {
        return buses.ask(question, meta);
    }

    /** 一张表。 Its title, columns and rows. */
    record Table<R>(String title, List<Column<R>> columns, Gathered<R> gathered) {
        Sheet sheet(Words words, List<String> about) {
            return new Sheet(
                    title,
                    about,
                    columns.stream()
                            .map(column -> column.said() ? column.head() : words.of(column.head()))
                            .toList(),
                    gathered.rows().stream()
                            .map(row -> Column.cells(columns, row))
                            .toList());
        }
    }
}
