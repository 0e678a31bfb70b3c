package banli.desk.policy;

import banli.desk.ask.Buses;
import banli.desk.form.Filters;
import banli.language.act.KnownAct;
import banli.language.act.Rule;
import banli.language.query.directory.ReadNames;
import banli.language.query.figures.CountSupposed;
import banli.language.query.figures.FiguresSupposed;
import banli.language.query.policy.ActRefused;
import banli.language.query.policy.CasesReplayed;
import banli.language.query.policy.CasesReplayed.CaseReplayed;
import banli.language.query.policy.CasesReplayed.DueReplayed;
import banli.language.query.policy.ReplayCases;
import banli.language.query.register.CaseList;
import banli.language.query.register.CaseRow;
import banli.language.query.register.FindCases;
import banli.language.word.CaseId;
import banli.language.word.Text;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * 换规则的一年。 A register year as it was, beside what it would have been under another policy; nothing was recorded.
 *
 * @param name what the policy is called
 * @param cases how many cases were looked at
 * @param dues how many deadlines they had or would have had
 * @param differences the deadlines whose day or verdict differs, verdicts first
 * @param figures every figure, as it is and as it would be
 * @param rules the rules that would newly bind cases, or bind them no longer
 * @param judged how many acts of people were judged anew, and of how many nothing can be said
 * @param refused the acts that would have been refused
 */
public record YearUnder(
        long position,
        int year,
        Text name,
        String version,
        int cases,
        int dues,
        List<DueUnder> differences,
        List<FiguresSupposed.Line> figures,
        List<RuleUnder> rules,
        Judged judged,
        List<RefusedUnder> refused) {
    /** 判断的件数。 How many acts were judged, and how many could not be. */
    public record Judged(int acts, int unjudged) {}

    /** 重演一年。 The year replayed, asked as the reader whose metadata this is. */
    public static YearUnder of(Buses buses, int year, String policy, Map<String, String> meta) {
        Map<CaseId, CaseRow> rows = rows(buses, year, meta);
        CasesReplayed replayed = buses.ask(new ReplayCases(List.copyOf(rows.keySet()), policy), meta);
        FiguresSupposed figures = buses.ask(
                new CountSupposed(
                        year,
                        replayed.cases().stream().map(CaseReplayed::supposed).toList()),
                meta);
        List<DueReplayed> dues =
                replayed.cases().stream().flatMap(one -> one.dues().stream()).toList();
        var names = buses.ask(
                new ReadNames(dues.stream()
                        .filter(due -> due.differs() && due.about() != null)
                        .map(DueReplayed::about)
                        .distinct()
                        .toList()),
                meta);
        List<DueUnder> differences = replayed.cases().stream()
                .flatMap(one -> one.dues().stream()
                        .filter(DueReplayed::differs)
                        .map(due -> due(rows.get(one.supposed().caseId()), due, names.any(due.about()))))
                .sorted(Comparator.comparing((DueUnder one) -> rank(one.due())))
                .toList();
        return new YearUnder(
                figures.position(),
                year,
                replayed.name(),
                replayed.version(),
                replayed.cases().size(),
                dues.size(),
                differences,
                figures.figures(),
                rules(replayed),
                new Judged(
                        replayed.cases().stream()
                                .mapToInt(one -> one.acts().judged())
                                .sum(),
                        replayed.cases().stream()
                                .mapToInt(one -> one.acts().unjudged())
                                .sum()),
                replayed.cases().stream()
                        .flatMap(one -> one.acts().refused().stream()
                                .map(act -> refused(rows.get(one.supposed().caseId()), act)))
                        .toList());
    }

    private static RefusedUnder refused(CaseRow row, ActRefused act) {
        return new RefusedUnder(
                row.caseId(),
                row.number(),
                row.title(),
                row.sectionName(),
                KnownAct.named(act.act()).map(KnownAct::label).orElseGet(() -> new Text(act.act(), act.act())),
                act);
    }

    private static Map<CaseId, CaseRow> rows(Buses buses, int year, Map<String, String> meta) {
        Map<CaseId, CaseRow> rows = new LinkedHashMap<>();
        CaseList list;
        int page = 1;
        do {
            list = buses.ask(FindCases.all(Filters.MOST).ofYear(year).page(page++, Filters.MOST), meta);
            list.cases().forEach(row -> rows.put(row.caseId(), row));
        } while (list.cases().size() == Filters.MOST);
        return rows;
    }

    private static DueUnder due(CaseRow row, DueReplayed due, String about) {
        return new DueUnder(
                row.caseId(),
                row.number(),
                row.title(),
                row.sectionName(),
                row.handlerName(),
                about,
                due,
                due.was() == null || due.wouldBe() == null ? null : ChronoUnit.DAYS.between(due.was(), due.wouldBe()));
    }

    private static int rank(DueReplayed due) {
        return due.turnsLate() ? 0 : due.turnsInTime() ? 1 : due.was() == null || due.wouldBe() == null ? 3 : 2;
    }

    private static List<RuleUnder> rules(CasesReplayed replayed) {
        List<RuleUnder> all = new ArrayList<>();
        Stream.of(Rule.values()).filter(Rule::byPolicy).forEach(rule -> {
            long bound = count(replayed, one -> one.bound().contains(rule.id()));
            long lifted = count(replayed, one -> one.lifted().contains(rule.id()));
            if (bound + lifted > 0) {
                all.add(new RuleUnder(rule, bound, lifted));
            }
        });
        return all;
    }

    private static long count(CasesReplayed replayed, Predicate<CaseReplayed> which) {
        return replayed.cases().stream().filter(which).count();
    }

    /** 将超期的件数。 Cases in which something would be late that was not. */
    public long turnsLate() {
        return casesWith(DueReplayed::turnsLate);
    }

    /** 不再超期的件数。 Cases in which something was late that would not be. */
    public long turnsInTime() {
        return casesWith(DueReplayed::turnsInTime);
    }

    private long casesWith(Predicate<DueReplayed> which) {
        return differences.stream()
                .filter(one -> which.test(one.due()))
                .map(DueUnder::caseId)
                .distinct()
                .count();
    }

    /** 有动作会被拒绝的件数。 Cases in which an act would have been refused. */
    public long casesRefused() {
        return refused.stream().map(RefusedUnder::caseId).distinct().count();
    }

    /** 不同的指标。 The figures that differ. */
    public List<FiguresSupposed.Line> changed() {
        return figures.stream().filter(FiguresSupposed.Line::differs).toList();
    }
}
