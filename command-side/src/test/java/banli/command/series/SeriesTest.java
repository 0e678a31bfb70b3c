package banli.command.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import banli.command.rulebook.Beside;
import banli.command.rulebook.RefusedException;
import banli.language.act.AdminRule;
import banli.language.command.SeriesCommand.AllotNumber;
import banli.language.command.SeriesCommand.VoidNumber;
import banli.language.event.SeriesEvent;
import banli.language.event.SeriesEvent.NumberAllotted;
import banli.language.word.CaseId;
import banli.language.word.Office;
import banli.language.word.proposal.SeriesId;
import banli.language.word.proposal.SeriesKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("文号系列（纯判断）")
class SeriesTest {
    private static final SeriesId REPLIES = new SeriesId("嘉民", 2021, SeriesKind.REPLY);
    private final Beside ledger = Beside.by("system", Office.SYSTEM);
    private final SeriesOnRecord series = new SeriesOnRecord();
    private final List<Integer> given = new ArrayList<>();
    private long sequence;

    @Test
    @DisplayName("任意取号与作废之后：号码从1起连续，从不重复，作废的不再用")
    void numbersNeverRepeatNorSkip() {
        long seed = Long.getLong("seed", 20210308L);
        Random random = new Random(seed);
        for (int step = 0; step < 400; step++) {
            int number = 1 + random.nextInt(40);
            if (random.nextInt(4) > 0 || series.last() < number || series.isVoided(number)) {
                read(DecideNumbers.allot(
                        new AllotNumber(REPLIES, caseId(random.nextInt(30)), 1, null), series, ledger));
            } else {
                read(DecideNumbers.annul(new VoidNumber(REPLIES, number, "撤回"), series, ledger));
            }
        }
        assertThat(given)
                .as("seed " + seed)
                .isEqualTo(IntStream.rangeClosed(1, given.size()).boxed().toList());
        assertThat(series.last()).isEqualTo(given.size());
    }

    @Test
    @DisplayName("没有编过的号不能作废")
    void onlyAllottedNumbersAreVoided() {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> DecideNumbers.annul(new VoidNumber(REPLIES, 1, "撤回"), series, ledger))
                .satisfies(refusal -> assertThat(refusal.refused().rules())
                        .singleElement()
                        .satisfies(one -> assertThat(one.rule()).isEqualTo(AdminRule.NUMBER_ALLOTTED.id())));
    }

    private void read(List<? extends SeriesEvent> facts) {
        for (SeriesEvent fact : facts) {
            series.read(fact, sequence++);
            if (fact instanceof NumberAllotted allotted) {
                given.add(allotted.number());
            }
        }
    }

    private static CaseId caseId(int number) {
        return new CaseId("case-" + number);
    }
}
