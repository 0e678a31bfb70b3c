package banli.query.past;

import static org.assertj.core.api.Assertions.assertThat;

import banli.language.event.CaseEvent;
import banli.language.query.board.ShowBoard;
import banli.language.word.AsOf;
import banli.language.word.CaseId;
import banli.language.word.screens.Certificate;
import banli.query.live.Bureau;
import banli.query.rebuild.Rebuild;
import banli.query.rebuild.Watch;
import banli.query.story.RandomFacts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;

@DisplayName("律：实时 = 截至此刻 = 重建")
class LawTest {
    private static final int CASES = 60;
    private static final LocalDate TODAY = LocalDate.of(2021, 9, 1);

    @RepeatedTest(4)
    @DisplayName("随机合法经历交错记入、随意分批读入、其间按各时钟回看：三种读法逐表逐行相同")
    void liveIsThePastUpToNowIsWhatIsRebuilt() throws Exception {
        long seed = Long.getLong("seed", System.nanoTime());
        System.out.println("seed=" + seed);
        Random random = new Random(seed);
        try (Bureau office = new Bureau(TODAY)) {
            interleaved(office, seed, random);
            Map<String, String> live = AllRows.everWas(office);
            assertThat(AllRows.at(
                            office,
                            new AsOf(AsOf.Clock.RECORDED, office.ledger().head(), null, null)))
                    .as("seed=" + seed)
                    .isEqualTo(AllRows.now(office));

            Certificate certificate = office.part(Rebuild.class).rebuild(Watch.NONE);

            assertThat(certificate.rows()).as("seed=" + seed).isEmpty();
            assertThat(AllRows.everWas(office)).as("seed=" + seed).isEqualTo(live);
        }
    }

    /** Some facts, a batch of reading, and now and then a look back by either clock. */
    private static void interleaved(Bureau office, long seed, Random random) {
        RandomFacts facts = new RandomFacts(seed);
        List<CaseId> ids = new ArrayList<>();
        List<List<CaseEvent>> histories = new ArrayList<>();
        for (int number = 1; number <= CASES; number++) {
            ids.add(new CaseId("case-" + number));
            histories.add(new ArrayList<>(facts.ofACase(ids.getLast(), 20)));
        }
        for (int recorded = 1; !histories.isEmpty(); recorded++) {
            int next = random.nextInt(histories.size());
            office.ledger().record(ids.get(next), histories.get(next).removeFirst());
            if (histories.get(next).isEmpty()) {
                histories.remove(next);
                ids.remove(next);
            }
            if (recorded % 100 == 0) {
                office.read(1 + random.nextInt(60));
                AsOf.Clock clock = AsOf.Clock.values()[random.nextInt(2)];
                office.ask(new ShowBoard(null), new AsOf(clock, null, TODAY, null));
            }
        }
        office.read(1 + random.nextInt(60));
    }
}
