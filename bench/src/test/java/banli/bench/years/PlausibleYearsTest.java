package banli.bench.years;

import static org.assertj.core.api.Assertions.assertThat;

import banli.command.act.state.CaseState;
import banli.language.event.IntakeEvent.CaseRegistered;
import banli.language.lifecycle.Stage;
import banli.language.word.Actor;
import banli.language.word.CaseId;
import banli.language.word.Office;
import banli.query.fold.Fact;
import banli.query.screen.casefile.CaseFileFold;
import banli.query.screen.casefile.CaseOnFile;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("几可乱真的年份")
class PlausibleYearsTest {
    private static final LocalDate UNTIL = LocalDate.of(2026, 12, 31);
    private final PlausibleYears year = new PlausibleYears(1, 400, 1, UNTIL);

    @Test
    @DisplayName("按记录时间先后给出，每案序号连续，编号不重")
    void inTheOrderOfRecording() {
        Map<String, Long> next = new LinkedHashMap<>();
        Set<Object> ids = new HashSet<>();
        List<Instant> times = new ArrayList<>();
        year.each(fact -> {
            assertThat(fact.sequence()).isEqualTo(next.merge(fact.stream(), 0L, (before, _) -> before + 1));
            assertThat(ids.add(fact.id())).isTrue();
            times.add(fact.recordedAt());
        });
        assertThat(next).hasSize(400);
        assertThat(times).isSorted();
    }

    @Test
    @DisplayName("多数案件在一至五月到来，主办案件有四十至八十条事实")
    void ofARealShape() {
        Map<String, List<MadeUpFact>> cases = cases(new PlausibleYears(1, 400, 1, LocalDate.of(2026, 12, 31)));
        long early = cases.values().stream()
                .filter(facts -> facts.getFirst().event().happenedOn().getMonthValue() <= 5)
                .count();
        assertThat(early).isGreaterThan(300);
        List<Integer> lengths = cases.values().stream()
                .filter(facts -> facts.getFirst().event().happenedOn().getMonthValue() <= 5)
                .map(List::size)
                .toList();
        assertThat(lengths.stream()
                        .filter(length -> length >= 40 && length <= 80)
                        .count())
                .isGreaterThan(lengths.size() * 7L / 10);
    }

    @Test
    @DisplayName("决定的一方和画面的一方都读得懂每一案，年底大多已归档")
    void bothSidesReadThem() {
        Map<Stage, Integer> stages = new LinkedHashMap<>();
        cases(year).forEach((stream, facts) -> {
            CaseState decided = CaseState.NONE;
            CaseOnFile shown = new CaseFileFold().start(new CaseId(stream));
            for (MadeUpFact fact : facts) {
                Actor by = new Actor("someone", "某人", Office.REGISTRY, null, null);
                decided = decided.with(fact.event(), by, fact.id().toString());
                shown = new CaseFileFold()
                        .read(
                                shown,
                                new Fact(
                                        fact.event(),
                                        new CaseId(stream),
                                        by,
                                        fact.recordedAt(),
                                        fact.sequence(),
                                        fact.sequence(),
                                        fact.meta()));
            }
            assertThat(shown.stage()).isEqualTo(decided.stage());
            stages.merge(decided.stage(), 1, Integer::sum);
        });
        assertThat(stages.get(Stage.ARCHIVED)).isGreaterThan(250);
    }

    @Test
    @DisplayName("逐案给出的与按时间给出的是同样的事实；同一个数造出同样的年份")
    void caseByCaseTheSame() {
        PlausibleYears years = new PlausibleYears(7, 900, 3, LocalDate.of(2026, 5, 20));
        Map<String, List<MadeUpFact>> byTime = cases(years);
        Map<String, List<MadeUpFact>> byCase = new LinkedHashMap<>();
        years.cases(0, years.cases()).forEach(facts -> {
            List<MadeUpFact> all = facts.toList();
            if (!all.isEmpty()) {
                byCase.put(all.getFirst().stream(), all);
            }
        });
        assertThat(byCase).isEqualTo(byTime);
        assertThat(cases(years)).isEqualTo(byTime);
        assertThat(byTime.values())
                .allSatisfy(facts -> assertThat(facts.getFirst().event()).isInstanceOf(CaseRegistered.class))
                .allSatisfy(facts ->
                        assertThat(facts.getLast().event().happenedOn()).isBeforeOrEqualTo(years.until()));
    }

    private static Map<String, List<MadeUpFact>> cases(PlausibleYears years) {
        Map<String, List<MadeUpFact>> cases = new LinkedHashMap<>();
        years.each(fact ->
                cases.computeIfAbsent(fact.stream(), _ -> new ArrayList<>()).add(fact));
        return cases;
    }
}
