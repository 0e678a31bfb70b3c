package banli.desk.evidence;

import banli.desk.ask.Buses;
import banli.desk.problem.Problem;
import banli.desk.problem.ProblemKind;
import banli.language.query.figures.FigureCases;
import banli.language.query.figures.FigureRow;
import banli.language.query.figures.FigureScope;
import banli.language.query.figures.FigureValue;
import banli.language.query.figures.ListFigureCases;
import banli.language.query.figures.ReadFigures;
import banli.language.query.summary.ReadSummary;
import banli.language.query.summary.Summary;
import banli.language.query.trail.TakeEvidenceOfCases;
import banli.language.word.CaseId;
import banli.language.word.Text;
import banli.language.word.proposal.CaseKind;
import banli.language.word.proposal.UnitRole;
import banli.proof.pack.About;
import banli.proof.pack.About.Counted;
import banli.proof.pack.About.Piece;
import banli.proof.pack.Pack;
import banli.proof.pack.PackedFact;
import banli.proof.word.Said;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** 指标和总结的包。 Packs of figures and of the summary: every case that they count, with all its facts. */
@Component
class PackedFigures {
    private final Buses buses;
    private final Packing packing;

    PackedFigures(Buses buses, Packing packing) {
        this.buses = buses;
        this.packing = packing;
    }

    /** Of a figure of a year. */
    byte[] ofFigure(String id, int year, Map<String, String> meta) {
        Listed listed = listed(id, year, shares(year, meta), meta);
        String name = listed.counted.label().zh();
        About about = new About(
                About.Kind.FIGURE, id, (long) year, listed.counted.position(), List.of(listed.about()), List.of());
        PrintedPage page = new PrintedPage(
                new Said(name + "（" + year + " 年）", listed.counted.label().en() + ", " + year));
        return packed(about, List.of(listed), List.of(), null, page, meta);
    }

    /** Of the summary of a year. */
    byte[] ofSummary(int year, Map<String, String> meta) {
        Summary summary = buses.ask(new ReadSummary(year), meta);
        Set<String> shares = shares(year, meta);
        List<Listed> listed = summary.parts().stream()
                .map(Summary.Part::figure)
                .filter(Objects::nonNull)
                .distinct()
                .map(id -> listed(id, year, shares, meta))
                .toList();
        List<CaseId> named = summary.parts().stream()
                .map(Summary.Part::caseId)
                .filter(Objects::nonNull)
                .toList();
        About about = new About(
                About.Kind.SUMMARY,
                Integer.toString(year),
                (long) year,
                summary.position(),
                listed.stream().map(Listed::about).toList(),
                summary.parts().stream()
                        .map(part -> new Piece(
                                part.text(),
                                part.figure(),
                                part.caseId() == null ? null : part.caseId().value()))
                        .toList());
        PrintedPage page = new PrintedPage(new Said("工作总结（" + year + " 年）", "The annual summary of " + year));
        page.prose(summary.text());
        return packed(about, listed, named, year, page, meta);
    }

    /** The figures that are shares of others. */
    private Set<String> shares(int year, Map<String, String> meta) {
        return buses.ask(new ReadFigures(year, null, FigureScope.ALL), meta).figures().stream()
                .filter(value -> value.denominator() != null)
                .map(FigureValue::id)
                .collect(Collectors.toSet());
    }

    /** A figure, perhaps narrowed as in an address: {@code SUGGESTIONS?kind=SUGGESTION}. */
    private Listed listed(String bound, int year, Set<String> shares, Map<String, String> meta) {
        int narrowed = bound.indexOf('?');
        String id = narrowed < 0 ? bound : bound.substring(0, narrowed);
        Map<String, String> to = new HashMap<>();
        for (String pair :
                narrowed < 0 ? new String[0] : bound.substring(narrowed + 1).split("&")) {
            String[] named = pair.split("=", 2);
            to.put(named[0], named.length == 2 ? named[1] : "");
        }
        return new Listed(
                bound,
                buses.ask(list(id, year, "numerator", to), meta),
                shares.contains(id) ? buses.ask(list(id, year, "denominator", to), meta) : null);
    }

    private static ListFigureCases list(String id, int year, String part, Map<String, String> to) {
        FigureScope of = new FigureScope(
                to.get("section"),
                to.containsKey("kind") ? CaseKind.valueOf(to.get("kind")) : null,
                to.containsKey("role") ? UnitRole.valueOf(to.get("role")) : null,
                to.get("subject"));
        return new ListFigureCases(id, year, part, to.get("by"), to.get("group"), of);
    }

    private byte[] packed(
            About about,
            List<Listed> listed,
            List<CaseId> named,
            Integer summary,
            PrintedPage page,
            Map<String, String> meta) {
        Set<CaseId> cases = new LinkedHashSet<>(named);
        listed.forEach(one -> one.rows().forEach(row -> cases.add(row.caseId())));
        if (cases.isEmpty()) {
            throw Problem.of(
                    ProblemKind.UNKNOWN, "没有计入任何案件，没有可取的事实。", "No case is counted, so there are no facts to take out.");
        }
        Pack facts = packing.sealed(new TakeEvidenceOfCases(List.copyOf(cases), summary), meta);
        Map<String, LongSummaryStatistics> spans = facts.facts().stream()
                .collect(Collectors.groupingBy(PackedFact::stream, Collectors.summarizingLong(PackedFact::index)));
        listed.forEach(one -> one.on(page, spans));
        return packing.whole(facts, about, page);
    }

    /** 所列。 What a figure counts, and among what, null for a plain count. */
    private record Listed(String bound, FigureCases counted, FigureCases among) {
        Counted about() {
            return new Counted(bound, words(Text::zh), keys(counted), among == null ? null : keys(among));
        }

        /** Its name, and to what it is narrowed. */
        private String words(Function<Text, String> language) {
            String narrowed = counted.narrowed().stream().map(language).collect(Collectors.joining("、"));
            String name = language.apply(counted.label());
            return narrowed.isEmpty() ? name : name + "（" + narrowed + "）";
        }

        private static List<String> keys(FigureCases list) {
            return list.cases().stream().map(row -> row.caseId().value()).toList();
        }

        Stream<FigureRow> rows() {
            return Stream.concat(counted.cases().stream(), among == null ? Stream.of() : among.cases().stream());
        }

        void on(PrintedPage page, Map<String, LongSummaryStatistics> spans) {
            String value = counted.total() + (among == null ? "" : "/" + among.total());
            page.heading(
                    new Said(counted.label().zh() + "：" + value, counted.label().en() + ": " + value));
            page.prose(counted.formula().zh());
            List<Said> heads = new ArrayList<>(List.of(new Said("案号", "Number"), new Said("案由", "Title")));
            counted.judges().forEach(judge -> heads.add(new Said(judge.zh(), judge.en())));
            heads.add(new Said("计入", "Counts"));
            heads.add(new Said("事实", "Facts"));
            FigureCases all = among == null ? counted : among;
            Map<FigureRow, Boolean> counts = new LinkedHashMap<>();
            counted.cases().forEach(row -> counts.put(row, true));
            page.table(
                    heads,
                    all.cases().stream()
                            .map(row -> cells(
                                    row,
                                    counts.containsKey(row),
                                    spans.get(row.caseId().value())))
                            .toList());
        }

        private static List<String> cells(FigureRow row, boolean counts, LongSummaryStatistics span) {
            List<String> cells = new ArrayList<>(List.of(row.number(), row.title()));
            for (Text judged : row.judged()) {
                cells.add(judged == null ? null : judged.zh());
            }
            cells.add(counts ? "是" : "否");
            cells.add("第 " + span.getMin() + "–" + span.getMax() + " 号，" + span.getCount() + " 条");
            return cells;
        }
    }
}
