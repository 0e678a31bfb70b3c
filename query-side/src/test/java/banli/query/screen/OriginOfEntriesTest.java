package banli.query.screen;

import static banli.query.screen.OriginTest.afterEach;
import static banli.query.screen.OriginTest.expected;
import static banli.query.screen.OriginTest.numberOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import banli.language.event.CaseEvent;
import banli.language.query.casefile.CaseFile;
import banli.language.query.casefile.CaseValue;
import banli.language.query.casefile.Origin;
import banli.language.query.casefile.ReadOrigin;
import banli.language.word.CaseId;
import banli.query.live.Bureau;
import banli.query.story.RandomFacts;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;

@DisplayName("一案里有几个的事物的来历")
class OriginOfEntriesTest {
    private static final LocalDate DAY = LocalDate.of(2021, 1, 4);

    @RepeatedTest(3)
    @DisplayName("联系、期限、承诺、公开：来历也是从末尾去掉它这一条就改变的最后一条；没有的序号以一句话说明")
    void whatThereIsSeveralOf() {
        long seed = Long.getLong("seed", System.nanoTime());
        System.out.println("seed=" + seed);
        CaseId id = new CaseId("case-1");
        List<CaseEvent> facts = new RandomFacts(seed).ofACase(id, 60);
        try (Bureau office = new Bureau(DAY)) {
            List<CaseFile> files = afterEach(office, id, facts);
            CaseFile now = files.getLast();
            now.contacts()
                    .forEach(it -> traced(
                            office,
                            files,
                            CaseValue.CONTACT,
                            it.contact(),
                            seed,
                            file -> file.contacts().stream()
                                    .filter(one -> one.contact() == it.contact())
                                    .findFirst()
                                    .orElse(null)));
            now.commitments()
                    .forEach(it -> traced(
                            office,
                            files,
                            CaseValue.COMMITMENT,
                            it.commitment(),
                            seed,
                            file -> file.commitments().stream()
                                    .filter(one -> one.commitment() == it.commitment())
                                    .findFirst()
                                    .orElse(null)));
            now.disclosures()
                    .forEach(it -> traced(
                            office,
                            files,
                            CaseValue.DISCLOSURE,
                            it.round(),
                            seed,
                            file -> file.disclosures().stream()
                                    .filter(one -> one.round() == it.round())
                                    .findFirst()
                                    .orElse(null)));
            for (int place = 1; place <= now.deadlines().size(); place++) {
                int number = place;
                traced(
                        office,
                        files,
                        CaseValue.DEADLINE,
                        number,
                        seed,
                        file -> file.deadlines().size() < number
                                ? null
                                : file.deadlines().get(number - 1));
            }
            assertThatThrownBy(() -> office.ask(new ReadOrigin(id, CaseValue.CONTACT, 999)))
                    .hasMessageContaining("not found");
        }
    }

    private static void traced(
            Bureau office,
            List<CaseFile> files,
            CaseValue which,
            int number,
            long seed,
            Function<CaseFile, Object> value) {
        Origin origin = office.ask(new ReadOrigin(new CaseId("case-1"), which, number));
        assertThat(numberOf(origin)).as(which + " " + number + " seed=" + seed).isEqualTo(expected(files, value));
        assertThat(origin.value().zh()).isNotBlank();
        assertThat(origin.item()).isEqualTo(number);
    }
}
