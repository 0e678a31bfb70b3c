package banli.query.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import banli.language.query.ExplainDeadlines;
import banli.language.query.FindCases;
import banli.language.query.ListChases;
import banli.language.query.ListCommitments;
import banli.language.query.ListDue;
import banli.language.query.ListExtensions;
import banli.language.query.ListUnreadable;
import banli.language.query.Query;
import banli.language.query.ReadCaseFile;
import banli.language.query.ReadFigures;
import banli.language.query.ReadTrail;
import banli.language.query.ShowBoard;
import banli.language.query.ShowDueCalendar;
import banli.language.word.AsOf;
import banli.language.word.CaseId;
import banli.wire.WireMapper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

@DisplayName("截至任一时刻的屏")
class AsOfTest {
    private static final int CASES = 60;

    /** The test ledger records a fact a minute from the morning of this day on: all on one day. */
    private static final LocalDate DAY = LocalDate.of(2021, 1, 4);

    @RepeatedTest(4)
    @DisplayName("按记录时间：截至第N号事实，等于只记到第N号时的实时屏；截至最新，等于现在的屏")
    void asOfAFactEqualsTheHistoryCutThere() {
        long seed = Long.getLong("seed", System.nanoTime());
        System.out.println("seed=" + seed);
        List<Histories.Recorded> history = Histories.of(seed, CASES);
        int cut = new Random(seed).nextInt(history.size() - 1) + 1;
        Map<String, String> then = answersOfNow(history.subList(0, cut));
        Map<String, String> now = answersOfNow(history);
        try (Bureau office = Histories.office(DAY, history)) {
            assertThat(answers(office, moment(cut - 1))).as("seed=" + seed).isEqualTo(then);
            assertThat(answers(office, moment(history.size() - 1)))
                    .as("seed=" + seed)
                    .isEqualTo(now);
            assertThat(answers(office, null)).as("seed=" + seed).isEqualTo(now);
        }
    }

    @Test
    @DisplayName("按发生时间：与各案事实记录的先后交错无关")
    void happenedDoesNotDependOnInterleaving() {
        long seed = Long.getLong("seed", System.nanoTime());
        System.out.println("seed=" + seed);
        List<Histories.Recorded> history = Histories.of(seed, CASES);
        LocalDate day =
                history.get(new Random(seed).nextInt(history.size())).fact().happenedOn();
        AsOf asked = new AsOf(AsOf.Clock.HAPPENED, null, day.isAfter(DAY) ? DAY : day, null);
        List<Histories.Recorded> other = Histories.byCase(history);
        try (Bureau one = Histories.office(DAY, history)) {
            Map<String, String> first = timeless(answers(one, asked));
            one.close();
            try (Bureau two = Histories.office(DAY, other)) {
                assertThat(timeless(answers(two, asked))).as("seed=" + seed).isEqualTo(first);
            }
        }
    }

    @Test
    @DisplayName("账本之前、之后、尚未到来的时刻，各以一句话说明")
    void momentsOutsideTheLedgerAreTold() {
        try (Bureau office = Histories.office(DAY, Histories.of(1, CASES))) {
            long head = office.ledger().head();
            assertThatThrownBy(() -> office.ask(new ShowBoard(null), moment(head + 1)))
                    .hasStackTraceContaining("outside the ledger's time");
            assertThatThrownBy(() -> office.ask(
                            new ShowBoard(null), new AsOf(AsOf.Clock.RECORDED, null, DAY.minusDays(1), null)))
                    .hasStackTraceContaining("outside the ledger's time");
            assertThatThrownBy(() -> office.ask(
                            new ShowBoard(null), new AsOf(AsOf.Clock.HAPPENED, null, DAY.plusYears(30), null)))
                    .hasStackTraceContaining("outside the ledger's time");
        }
    }

    private static AsOf moment(long position) {
        return new AsOf(AsOf.Clock.RECORDED, position, null, null);
    }

    private static Map<String, String> answersOfNow(List<Histories.Recorded> history) {
        try (Bureau office = Histories.office(DAY, history)) {
            return answers(office, null);
        }
    }

    private static Map<String, String> answers(Bureau office, AsOf asOf) {
        Map<String, String> answers = new LinkedHashMap<>();
        List<Query<?>> questions = new ArrayList<>(List.of(
                new ShowBoard(null),
                FindCases.all(100),
                new ListDue(null, null, 1, 100),
                new ShowDueCalendar(DAY.minusMonths(3), DAY.plusMonths(9), null, null, null),
                new ListExtensions(null, true, 1, 100),
                new ListExtensions(null, false, 1, 100),
                new ListChases(null, null, null, 1, 100),
                new ListCommitments(null, null, false, 1, 100),
                new ReadFigures(2021, "SECTION"),
                new ReadTrail(null, null, null, null, null, 1, 9000),
                new ListUnreadable()));
        for (int number = 1; number <= CASES; number++) {
            questions.add(new ReadCaseFile(new CaseId("case-" + number)));
            questions.add(new ExplainDeadlines(new CaseId("case-" + number)));
            questions.add(new ReadTrail(null, null, new CaseId("case-" + number), null, null, 1, 100));
        }
        for (Query<?> question : questions) {
            answers.put(question.toString(), answer(office, question, asOf));
        }
        return answers;
    }

    private static String answer(Bureau office, Query<?> question, AsOf asOf) {
        try {
            return WireMapper.mapper()
                    .writeValueAsString(asOf == null ? office.ask(question) : office.ask(question, asOf));
        } catch (CompletionException none) {
            assertThat(none).hasMessageContaining("not found");
            return "none";
        }
    }

    /** Without the numbers that say when each was recorded. */
    private static Map<String, String> timeless(Map<String, String> answers) {
        answers.keySet().removeIf(question -> question.startsWith("ReadTrail"));
        answers.replaceAll((_, answer) -> answer.replaceAll("\"(position|fact|factPosition)\":-?\\d+", "\"#\"")
                .replaceAll("\"\\d{4}-\\d\\d-\\d\\dT[^\"]*\"", "\"#\""));
        return answers;
    }
}
