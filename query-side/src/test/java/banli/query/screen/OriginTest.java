package banli.query.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import banli.language.event.CaseEvent;
import banli.language.event.CorrectionEvent.RecordCorrected;
import banli.language.event.IntakeEvent.CaseAccepted;
import banli.language.event.IntakeEvent.HandlerChanged;
import banli.language.query.casefile.CaseFile;
import banli.language.query.casefile.CaseValue;
import banli.language.query.casefile.Origin;
import banli.language.query.casefile.ReadCaseFile;
import banli.language.query.casefile.ReadOrigin;
import banli.language.word.AsOf;
import banli.language.word.CaseId;
import banli.language.word.deadline.Light;
import banli.language.word.proposal.Adoption;
import banli.language.word.proposal.UnitRole;
import banli.query.live.Bureau;
import banli.query.story.RandomFacts;
import banli.query.story.Story;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

@DisplayName("值的来历")
class OriginTest {
    private static final LocalDate DAY = LocalDate.of(2021, 1, 4);
    private static final Map<CaseValue, Function<CaseFile, Object>> SHOWN = shown();

    @RepeatedTest(5)
    @DisplayName("来历所指的事实，是从末尾去掉它值就改变的最后一条；截至任一时刻也是")
    void theLastFactWhoseRemovalFromTheEndChangesTheValue() {
        long seed = Long.getLong("seed", System.nanoTime());
        System.out.println("seed=" + seed);
        CaseId id = new CaseId("case-1");
        List<CaseEvent> facts = new RandomFacts(seed).ofACase(id, 40);
        try (Bureau office = new Bureau(DAY)) {
            List<CaseFile> files = afterEach(office, id, facts);
            int cut = new Random(seed).nextInt(facts.size());
            SHOWN.forEach((which, value) -> {
                int item = files.getFirst().items().getFirst().number();
                ReadOrigin asked = new ReadOrigin(id, which, which.ofItem() ? item : null);
                assertThat(numberOf(office.ask(asked)))
                        .as(which + " seed=" + seed)
                        .isEqualTo(expected(files, value));
                assertThat(numberOf(office.ask(asked, at(cut))))
                        .as(which + " as of " + cut + " seed=" + seed)
                        .isEqualTo(expected(files.subList(0, cut + 1), value));
            });
        }
    }

    @Test
    @DisplayName("承办人来自改派的那条事实，说出原为谁、哪一天、谁办的")
    void theHandler() {
        Story story = Story.proposal("21-001", UnitRole.LEAD).assigned();
        CaseEvent change = new HandlerChanged("li", "wang", "调整", Story.RECEIVED.plusDays(9));
        try (Bureau office = office(LocalDate.of(2021, 5, 1), story, change)) {
            Origin origin = office.ask(new ReadOrigin(story.id(), CaseValue.HANDLER, null));

            assertThat(origin.value().zh()).isEqualTo("wang");
            assertThat(origin.fact().type()).isEqualTo("handler-changed");
            assertThat(origin.fact().by().name()).isEqualTo("李四");
            assertThat(origin.since()).isEqualTo(Story.RECEIVED.plusDays(9));
            assertThat(origin.changes()).isEqualTo(2);
            assertThat(origin.before().zh()).isNotEqualTo("wang");
        }
    }

    @Test
    @DisplayName("灯随日子自己变红：来历是定下期限的事实，自期限次日起")
    void aLightTurnsByItself() {
        Story story = Story.proposal("21-001", UnitRole.LEAD).assigned();
        CaseEvent accepted = new CaseAccepted(Story.RECEIVED.plusDays(4));
        try (Bureau office = office(Story.DUE.plusDays(5), story, accepted)) {
            Origin origin = office.ask(new ReadOrigin(story.id(), CaseValue.LIGHT, null));

            assertThat(origin.value()).isEqualTo(Light.RED.label());
            assertThat(origin.since()).isEqualTo(Story.DUE.plusDays(1));
            assertThat(origin.before()).isEqualTo(Light.YELLOW.label());
            assertThat(origin.changes()).isEqualTo(3);
            assertThat(office.ask(new ReadCaseFile(story.id())).row().light()).isEqualTo(Light.RED);
        }
    }

    @Test
    @DisplayName("按时送达的，办结之前是正常，从未超期，期限早已过去也一样")
    void aLightIsJudgedOnItsDay() {
        Story story = Story.proposal("21-001", UnitRole.LEAD).delivered(Adoption.FULL);
        try (Bureau office = office(Story.DUE.plusYears(1), story)) {
            Origin origin = office.ask(new ReadOrigin(story.id(), CaseValue.LIGHT, null));

            assertThat(origin.value()).isEqualTo(Light.GREY.label());
            assertThat(origin.fact().type()).isEqualTo("reply-delivered");
            assertThat(origin.before()).isEqualTo(Light.GREEN.label());
            assertThat(origin.changes()).isEqualTo(2);
        }
    }

    @Test
    @DisplayName("被更正的值来自更正，并指出更正了哪一条；按发生时间看，来自更正后的那一条")
    void aCorrectedValue() {
        Story story = Story.proposal("21-001", UnitRole.LEAD).assigned();
        CaseEvent accepted = new CaseAccepted(Story.RECEIVED.plusDays(4));
        CaseEvent anew = new RecordCorrected(
                4, "event-4", new CaseAccepted(Story.RECEIVED.plusDays(3)), "记错", Story.RECEIVED.plusDays(6));
        try (Bureau office = office(LocalDate.of(2021, 5, 1), story, accepted, anew)) {
            ReadOrigin asked = new ReadOrigin(story.id(), CaseValue.ACCEPTED_ON, null);
            Origin origin = office.ask(asked);
            Origin happened = office.ask(asked, new AsOf(AsOf.Clock.HAPPENED, null, Story.RECEIVED.plusDays(30), null));

            assertThat(origin.fact().type()).isEqualTo("record-corrected");
            assertThat(origin.corrected().type()).isEqualTo("case-accepted");
            assertThat(origin.since()).isEqualTo(Story.RECEIVED.plusDays(3));
            assertThat(happened.fact().type()).isEqualTo("case-accepted");
            assertThat(happened.since()).isEqualTo(Story.RECEIVED.plusDays(3));
            assertThat(happened.value()).isEqualTo(origin.value());
        }
    }

    @Test
    @DisplayName("还没有事实写到的值没有来历；没有的事项、没有的案件，以一句话说明")
    void nothingYet() {
        Story story = Story.proposal("21-001", UnitRole.LEAD).registered();
        try (Bureau office = office(LocalDate.of(2021, 5, 1), story)) {
            Origin origin = office.ask(new ReadOrigin(story.id(), CaseValue.OUTCOME, null));

            assertThat(origin.fact()).isNull();
            assertThat(origin.value()).isNull();
            assertThatThrownBy(() -> office.ask(new ReadOrigin(story.id(), CaseValue.ITEM_ADOPTION, 9)))
                    .hasMessageContaining("not found");
            assertThatThrownBy(() -> office.ask(new ReadOrigin(new CaseId("no-such-case"), CaseValue.STAGE, null)))
                    .hasMessageContaining("not found");
        }
    }

    private static Bureau office(LocalDate today, Story story, CaseEvent... more) {
        Bureau office = new Bureau(today);
        office.ledger().record(story.id(), story.and(more).facts());
        return office.read();
    }

    /** Records and reads the facts, and gives the case file as it stood after each of them. */
    static List<CaseFile> afterEach(Bureau office, CaseId id, List<CaseEvent> facts) {
        facts.forEach(fact -> office.ledger().record(id, fact));
        office.read(7);
        List<CaseFile> files = new ArrayList<>();
        for (int position = 0; position < facts.size(); position++) {
            files.add(office.ask(new ReadCaseFile(id), at(position)));
        }
        return files;
    }

    private static AsOf at(long position) {
        return new AsOf(AsOf.Clock.RECORDED, position, null, null);
    }

    static Long numberOf(Origin origin) {
        return origin.fact() == null ? null : origin.fact().position();
    }

    static Long expected(List<CaseFile> files, Function<CaseFile, Object> value) {
        Object now = value.apply(files.getLast());
        for (int index = files.size() - 1; index >= 0; index--) {
            Object without = index == 0 ? null : value.apply(files.get(index - 1));
            if (!Objects.equals(now, without)) {
                return (long) index;
            }
        }
        return null;
    }

    private static Map<CaseValue, Function<CaseFile, Object>> shown() {
        Map<CaseValue, Function<CaseFile, Object>> shown = new EnumMap<>(CaseValue.class);
        shown.put(CaseValue.STAGE, file -> file.row().stage());
        shown.put(CaseValue.ROUND, file -> file.row().round());
        shown.put(CaseValue.TITLE, file -> file.row().title());
        shown.put(CaseValue.ROLE, file -> file.row().role());
        shown.put(CaseValue.LEAD_PROPOSER, file -> file.row().leadProposer());
        shown.put(CaseValue.SECTION, file -> file.row().section());
        shown.put(CaseValue.HANDLER, file -> file.row().handler());
        shown.put(CaseValue.ACCEPTED_ON, file -> file.row().acceptedOn());
        shown.put(CaseValue.DUE_ON, file -> file.row().dueOn());
        shown.put(CaseValue.BEFORE, file -> file.row().before());
        shown.put(CaseValue.ADOPTION, file -> file.row().adoption());
        shown.put(CaseValue.OUTCOME, file -> file.row().outcome());
        shown.put(CaseValue.DOCUMENT_NUMBER, file -> file.row().documentNumber());
        shown.put(CaseValue.CLOSED_ON, file -> file.row().closedOn());
        shown.put(CaseValue.KEY_SUPERVISED, file -> file.row().keySupervised());
        shown.put(CaseValue.PUBLISHED, file -> file.row().published());
        shown.put(CaseValue.BACKGROUND, CaseFile::background);
        shown.put(CaseValue.ITEM_ADOPTION, file -> file.items().getFirst().adoption());
        shown.put(CaseValue.ITEM_ANSWER, file -> file.items().getFirst().answer());
        return shown;
    }
}
