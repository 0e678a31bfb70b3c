package banli.command.axon;

import static banli.command.axon.House.assertRules;
import static org.assertj.core.api.Assertions.assertThat;

import banli.language.command.SeriesCommand.AllotNumber;
import banli.language.command.SeriesCommand.VoidNumber;
import banli.language.event.SeriesEvent.NumberAllotted;
import banli.language.word.CaseId;
import banli.language.word.Office;
import banli.language.word.Refused;
import banli.language.word.proposal.SeriesId;
import banli.language.word.proposal.SeriesKind;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("文号")
class NumbersTest {
    private static final SeriesId REPLIES = new SeriesId("嘉民", 2021, SeriesKind.REPLY);
    private static final SeriesId OPINIONS = new SeriesId("嘉民", 2021, SeriesKind.OPINION);
    private final House house = House.open();

    @Test
    @DisplayName("同一案件同一轮得到同一文号，作废后才换新号")
    void theSameCaseAndRoundHasOneNumber() {
        assertThat(allot(REPLIES, 1, 1, "a")).isEqualTo("嘉民〔2021〕1号");
        assertThat(allot(REPLIES, 1, 1, "b")).isEqualTo("嘉民〔2021〕1号");
        assertThat(allot(REPLIES, 1, 2, "c")).isEqualTo("嘉民〔2021〕2号");
        assertThat(allot(OPINIONS, 2, 1, "d")).isEqualTo("嘉民会〔2021〕1号");
        house.system(new VoidNumber(REPLIES, 1, "答复撤回"));
        assertThat(allot(REPLIES, 1, 1, "e")).isEqualTo("嘉民〔2021〕3号");
        assertThat(allot(REPLIES, 1, 2, "f")).isEqualTo("嘉民〔2021〕2号");
    }

    @Test
    @DisplayName("没有编过的不能作废，作废一次为限，编号只由账本自身发起")
    void voidingIsChecked() {
        allot(REPLIES, 1, 1, "a");
        assertRules(house.refused(new VoidNumber(REPLIES, 2, "x"), "system", Office.SYSTEM), "number-allotted");
        house.system(new VoidNumber(REPLIES, 1, "x"));
        assertRules(house.refused(new VoidNumber(REPLIES, 1, "x"), "system", Office.SYSTEM), "number-not-voided");
        assertThat(house.refused(new AllotNumber(REPLIES, caseId(1), 1, null), "li", Office.ADMIN)
                        .code())
                .isEqualTo(Refused.Code.OFFICE);
    }

    @Test
    @DisplayName("许多人同时取号：不跳号，不重号")
    void withoutGapsUnderManyAtOnce() throws Exception {
        List<Callable<String>> requests = IntStream.range(0, 120)
                .<Callable<String>>mapToObj(n -> () -> allot(REPLIES, n % 60, 1, "key-" + n))
                .toList();
        try (ExecutorService senders = Executors.newFixedThreadPool(16)) {
            for (var done : senders.invokeAll(requests)) {
                assertThat(done.get()).startsWith("嘉民〔2021〕");
            }
        }
        List<Integer> numbers = house.facts(REPLIES.stream()).stream()
                .map(fact -> ((NumberAllotted) fact.getPayload()).number())
                .toList();
        assertThat(numbers).isEqualTo(IntStream.rangeClosed(1, 60).boxed().toList());
    }

    private String allot(SeriesId series, int number, int round, String key) {
        return house.numbers.allot(series, caseId(number), round, null, key);
    }

    private static CaseId caseId(int number) {
        return new CaseId("district-cppcc-6-5-21-" + number);
    }
}
