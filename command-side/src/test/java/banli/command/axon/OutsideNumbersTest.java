package banli.command.axon;

import static banli.command.axon.House.assertRules;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import banli.command.rulebook.RefusedException;
import banli.language.command.SeriesCommand.AllotNumber;
import banli.language.command.SeriesCommand.VoidNumber;
import banli.language.word.CaseId;
import banli.language.word.Office;
import banli.language.word.proposal.SeriesId;
import banli.language.word.proposal.SeriesKind;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("外来的文号")
class OutsideNumbersTest {
    private static final SeriesId REPLIES = new SeriesId("嘉民", 2021, SeriesKind.REPLY);
    private final House house = House.open();

    @Test
    @DisplayName("外来的文号各归一份函件：同时两份只成一份，作废的不再用，本系列接着往后编")
    void numbersFromOutsideAreThoseOfOneLetter() throws Exception {
        List<Callable<String>> both = List.of(() -> outside(1, 57), () -> outside(2, 57));
        int had = 0;
        try (ExecutorService senders = Executors.newFixedThreadPool(2)) {
            for (var done : senders.invokeAll(both)) {
                had += done.state() == Future.State.SUCCESS ? 1 : 0;
            }
        }
        assertThat(had).isEqualTo(1);
        assertRules(house.refused(new AllotNumber(REPLIES, caseId(3), 1, 57), "system", Office.SYSTEM), "number-free");
        assertThat(outside(4, 12)).isEqualTo("嘉民〔2021〕12号");
        assertThat(outside(4, 12)).isEqualTo("嘉民〔2021〕12号");
        assertThat(outside(4, 13)).isEqualTo("嘉民〔2021〕13号");
        assertThat(house.numbers.allot(REPLIES, caseId(5), 1, null, "z")).isEqualTo("嘉民〔2021〕58号");
        house.system(new VoidNumber(REPLIES, 13, "答复撤回"));
        assertRules(house.refused(new AllotNumber(REPLIES, caseId(4), 1, 13), "system", Office.SYSTEM), "number-free");
        assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> outside(6, 13));
    }

    private String outside(int number, int given) {
        return house.numbers.allot(REPLIES, caseId(number), 1, given, "outside-" + number);
    }

    private static CaseId caseId(int number) {
        return new CaseId("district-cppcc-6-5-21-" + number);
    }
}
