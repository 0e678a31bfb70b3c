package banli.query.past;

import static org.assertj.core.api.Assertions.assertThat;

import banli.language.event.IntakeEvent.HandOnObjected;
import banli.language.event.IntakeEvent.HandOnUpheld;
import banli.language.lifecycle.Stage;
import banli.language.query.casefile.ReadCaseFile;
import banli.language.query.register.CaseList;
import banli.language.query.register.FindCases;
import banli.language.query.screens.ListUnreadable;
import banli.language.word.AsOf;
import banli.language.word.CaseId;
import banli.language.word.proposal.Channel;
import banli.language.word.proposal.Phase;
import banli.language.word.proposal.UnitRole;
import banli.query.live.Bureau;
import banli.query.story.Story;
import banli.wire.WireMapper;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

@DisplayName("律：按发生时间所见，与记录的先后无关")
class RecordingOrderTest {
    private static final int CASES = 50;
    private static final LocalDate TODAY = LocalDate.of(2021, 12, 31);
    private static final int MOST = 1_000;
    private static final String NUMBER_OF_RECORD =
            "(\\\\?\")(position|nextPosition|fact|factPosition|fact_position|sequence|since|corrected|by)\\1: ?-?\\d+";

    private static final String TIME_OF_RECORD = "(\\\\?\")\\d{4}-\\d\\d-\\d\\dT[^\"\\\\]*\\1";

    @RepeatedTest(4)
    @DisplayName("随机合法经历换一种同样合法的先后记入：任一天，各屏的每一行、每个答复都相同，没有读不了的事实")
    void theScreensAreTheSame() {
        long seed = Long.getLong("seed", System.nanoTime());
        System.out.println("seed=" + seed);
        List<Histories.Recorded> history = Histories.of(seed, CASES);
        Random random = new Random(seed);
        List<LocalDate> days = List.of(
                history.get(random.nextInt(history.size())).fact().happenedOn(),
                history.get(random.nextInt(history.size())).fact().happenedOn(),
                TODAY);
        assertThat(moved(history, OtherOrder.of(history, seed)))
                .as("cases told in another order, seed=" + seed)
                .isGreaterThan(CASES / 4);

        if (!differences(history, seed, days).isEmpty()) {
            List<Histories.Recorded> small = Smallest.of(
                    history, smaller -> !differences(smaller, seed, days).isEmpty());
            assertThat(differences(small, seed, days))
                    .as("seed=" + seed + ", recorded as " + small + "\nor as " + OtherOrder.of(small, seed))
                    .isEmpty();
        }
    }

    @RepeatedTest(2)
    @DisplayName("随机合法经历：按发生时间看到今天，每件都在它按记录所到的环节")
    void everyCaseHasItsStage() {
        long seed = Long.getLong("seed", System.nanoTime());
        System.out.println("seed=" + seed);
        try (Bureau office = office(Histories.of(seed, CASES))) {
            assertThat(office.ask(new ListUnreadable(), happened(TODAY)).facts())
                    .as("seed=" + seed)
                    .isEmpty();
            assertThat(stages(office.ask(FindCases.all(MOST), happened(TODAY))))
                    .as("seed=" + seed)
                    .isEqualTo(stages(office.ask(FindCases.all(MOST))));
        }
    }

    @Test
    @DisplayName("对退回的答复写成早于退回：从退回那天起算，案件仍有环节；补记的联系在它发生的那天就看得见")
    void anAnswerFollowsItsQuestion() {
        LocalDate objected = Story.RECEIVED.plusDays(6);
        Story story = Story.proposal("21-001", UnitRole.LEAD)
                .registered()
                .and(new HandOnObjected("zhou", "不属本单位职责", "区民政局", objected))
                .and(new HandOnUpheld("仍由你局办理", objected.minusDays(2)));
        Story late = Story.proposal("21-002", UnitRole.LEAD)
                .accepted()
                .and(Story.contact(1, 1, Phase.DURING, Channel.PHONE, Story.RECEIVED.plusDays(30)))
                .and(Story.contact(2, 1, Phase.BEFORE, Channel.VISIT, Story.RECEIVED.plusDays(10)));
        List<Histories.Recorded> history = Stream.of(story, late)
                .flatMap(it -> Arrays.stream(it.facts()).map(fact -> new Histories.Recorded(it.id(), fact)))
                .toList();
        try (Bureau office = office(history)) {
            assertThat(stage(office, story.id(), objected.minusDays(1))).isEqualTo(Stage.REGISTERED);
            assertThat(stage(office, story.id(), objected)).isEqualTo(Stage.REGISTERED);
            assertThat(stage(office, story.id(), TODAY)).isEqualTo(Stage.REGISTERED);
            assertThat(contacts(office, late.id(), Story.RECEIVED.plusDays(9))).isZero();
            assertThat(contacts(office, late.id(), Story.RECEIVED.plusDays(10))).isEqualTo(1);
            assertThat(contacts(office, late.id(), Story.RECEIVED.plusDays(30))).isEqualTo(2);
        }
    }

    private static Stage stage(Bureau office, CaseId id, LocalDate day) {
        return office.ask(new ReadCaseFile(id), happened(day)).row().stage();
    }

    private static int contacts(Bureau office, CaseId id, LocalDate day) {
        return office.ask(new ReadCaseFile(id), happened(day)).contacts().size();
    }

    private static Map<String, Stage> stages(CaseList list) {
        Map<String, Stage> stages = new TreeMap<>();
        list.cases().forEach(row -> stages.put(row.caseId().value(), row.stage()));
        return stages;
    }

    private static long moved(List<Histories.Recorded> one, List<Histories.Recorded> other) {
        return one.stream()
                .map(Histories.Recorded::id)
                .distinct()
                .filter(id -> !one.stream()
                        .filter(it -> it.id().equals(id))
                        .toList()
                        .equals(other.stream().filter(it -> it.id().equals(id)).toList()))
                .count();
    }

    /** By day, what is otherwise when it was recorded in the other order. */
    private static Map<LocalDate, String> differences(
            List<Histories.Recorded> history, long seed, List<LocalDate> days) {
        Map<LocalDate, Map<String, String>> one = seen(history, days);
        Map<LocalDate, Map<String, String>> other = seen(OtherOrder.of(history, seed), days);
        Map<LocalDate, String> differences = new TreeMap<>();
        one.forEach((day, seen) -> seen.forEach((what, told) -> {
            String otherwise = other.get(day).get(what);
            if (!told.equals(otherwise)) {
                differences.putIfAbsent(day, what + "\n" + told + "\n but otherwise\n" + otherwise);
            }
        }));
        return differences;
    }

    private static Map<LocalDate, Map<String, String>> seen(List<Histories.Recorded> history, List<LocalDate> days) {
        LocalDate first = history.stream()
                .map(it -> it.fact().happenedOn())
                .min(LocalDate::compareTo)
                .orElseThrow();
        Map<LocalDate, Map<String, String>> seen = new TreeMap<>();
        try (Bureau office = office(history)) {
            for (LocalDate day : days) {
                AsOf asOf = happened(day.isBefore(first) ? first : day);
                Map<String, String> answers = Answers.of(office, asOf, CASES);
                answers.replaceAll((what, told) -> Character.isUpperCase(what.charAt(0)) ? lists(told) : rows(told));
                seen.put(day, answers);
            }
        }
        return seen;
    }

    /** In no order: the numbers of record told them apart. */
    private static String rows(String rows) {
        return withoutNumbers(rows).lines().sorted().collect(Collectors.joining("\n"));
    }

    /** What different cases did on one day is listed as it was recorded, so lists count in no order; rows keep theirs. */
    private static String lists(String json) {
        return json.equals("none")
                ? json
                : unordered(WireMapper.mapper().readTree(withoutNumbers(json))).toString();
    }

    private static JsonNode unordered(JsonNode node) {
        if (node instanceof ArrayNode array) {
            List<JsonNode> parts = array.values().stream()
                    .map(RecordingOrderTest::unordered)
                    .sorted(Comparator.comparing(JsonNode::toString))
                    .toList();
            return array.removeAll().addAll(parts);
        }
        if (node instanceof ObjectNode object) {
            object.propertyNames().forEach(name -> object.set(name, unordered(object.get(name))));
        }
        return node;
    }

    private static String withoutNumbers(String json) {
        return json.replaceAll(NUMBER_OF_RECORD, "$1$2$1: $1#$1")
                .replaceAll(TIME_OF_RECORD, "$1#$1")
                .replaceAll("(\"about\": ?)\"\\d+\"", "$1\"#\"")
                .replaceAll("第\\d+号记录|[Rr]ecord \\d+", "#");
    }

    private static AsOf happened(LocalDate day) {
        return new AsOf(AsOf.Clock.HAPPENED, null, day, null);
    }

    /** All recorded within a morning: no day of recording tells one order from the other. */
    private static Bureau office(List<Histories.Recorded> history) {
        Bureau office = new Bureau(TODAY);
        office.ledger().pace(Duration.ofSeconds(10));
        history.forEach(it -> office.ledger().record(it.id(), it.fact()));
        return office.read(31);
    }
}
