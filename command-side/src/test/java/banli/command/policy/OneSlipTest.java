package banli.command.policy;

import static org.assertj.core.api.Assertions.assertThat;

import banli.command.rulebook.Beside;
import banli.command.rulebook.PolicyInForce;
import banli.command.rulebook.RefusedException;
import banli.language.act.Rule;
import banli.language.command.PolicyCommand.ProposeCalendar;
import banli.language.command.PolicyCommand.ProposePolicy;
import banli.language.word.FieldError;
import banli.language.word.Office;
import banli.language.word.Refused;
import banli.language.word.deadline.DeadlineKind;
import banli.language.word.proposal.CaseKind;
import banli.language.word.proposal.Outcome;
import banli.language.word.proposal.UnitRole;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

@DisplayName("规则与日历里的一处错")
class OneSlipTest {
    private static final LocalDate DAY = LocalDate.of(2021, 3, 8);
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final List<JsonNode> SLIPS = slips();
    private final Beside li = Beside.by("li", Office.ADMIN);

    private static List<JsonNode> slips() {
        JsonNodeFactory make = JsonNodeFactory.instance;
        return List.of(
                make.nullNode(),
                make.numberNode(-1),
                make.numberNode(0),
                make.numberNode(99_999),
                make.numberNode(2_147_483_647),
                make.numberNode(2.5),
                make.stringNode(""),
                make.stringNode("UNKNOWN"),
                make.stringNode("a\u0000b"),
                make.booleanNode(true),
                make.arrayNode(),
                make.objectNode());
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"shanghai-2015.json", "examples/chongqing.json", "examples/zhejiang.json"})
    @DisplayName("规则的每一个值错成别的：要么说明在哪里、为什么而拒绝，要么采用后照常计算")
    void everyValueOfAPolicy(String file) {
        JsonNode right = JSON.readTree(Policies.text(file));
        Count count = new Count();
        each(
                right,
                document -> count.judge(
                        () -> DecidePolicies.propose(
                                new ProposePolicy(
                                        right.get("place").asString(),
                                        right.get("version").asString(),
                                        document,
                                        DAY),
                                Policies.calendars(),
                                li),
                        () -> worksOn(Policies.calendars().alone(DocumentReader.policy(document)))));
        count.told(file);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(ints = {2021, 2026})
    @DisplayName("日历的每一个值错成别的：同样")
    void everyValueOfACalendar(int year) {
        JsonNode right = JSON.readTree(Policies.text("calendars/state-council-" + year + ".json"));
        Count count = new Count();
        PolicyBook book = Policies.bookOf("shanghai-2015.json");
        each(
                right,
                document -> count.judge(
                        () -> DecidePolicies.propose(
                                new ProposeCalendar(
                                        "x-1", year, right.get("version").asString(), document),
                                Policies.policyAlone(),
                                li),
                        () -> worksOn(book.supposingCalendar(document))));
        count.told("calendar " + year);
    }

    /** From every day of two years all is reckoned, in time, and every word that screens ask for is there. */
    private static void worksOn(PolicyBook book) {
        for (LocalDate day = LocalDate.of(2020, 6, 1); day.getYear() < 2023; day = day.plusDays(1)) {
            PolicyInForce policy = book.inForce(day, day).orElseThrow();
            for (DeadlineKind kind : DeadlineKind.values()) {
                LocalDate start = day;
                policy.deadline(kind, day, CaseKind.PROPOSAL, UnitRole.LEAD).ifPresent(due -> {
                    assertThat(due.dueOn()).isBetween(start, start.plusYears(5));
                    assertThat(due.warnFrom()).isBeforeOrEqualTo(due.dueOn());
                });
            }
        }
        PolicyInForce policy = book.inForce(DAY, DAY).orElseThrow();
        for (Rule rule : Rule.values()) {
            policy.binds(rule.id(), CaseKind.SUGGESTION, UnitRole.ASSIST);
        }
        for (Outcome outcome : policy.outcomes()) {
            assertThat(policy.outcomeClass(outcome)).isPresent();
            assertThat(outcome.code()).isNotBlank();
        }
        assertThat(policy.late(DAY, DAY)).isFalse();
        assertThat(policy.latest(DeadlineKind.REPLY, DAY, CaseKind.PROPOSAL, UnitRole.LEAD)
                        .orElse(DAY))
                .isBefore(DAY.plusYears(6));
        policy.fixed(DeadlineKind.COMMITMENT, DAY);
    }

    private static void each(JsonNode right, Consumer<String> document) {
        JsonNode copy = right.deepCopy();
        walk(copy, () -> document.accept(copy.toString()));
    }

    private static void walk(JsonNode node, Runnable changed) {
        if (node instanceof ObjectNode object) {
            for (String name : List.copyOf(object.propertyNames())) {
                JsonNode was = object.get(name);
                for (JsonNode slip : SLIPS) {
                    if (!slip.equals(was)) {
                        object.set(name, slip);
                        changed.run();
                    }
                }
                object.remove(name);
                changed.run();
                object.set(name, was);
                walk(was, changed);
            }
        } else if (node instanceof ArrayNode array) {
            for (int at = 0; at < array.size(); at++) {
                JsonNode was = array.get(at);
                for (JsonNode slip : SLIPS) {
                    array.set(at, slip);
                    changed.run();
                }
                array.set(at, was);
                walk(was, changed);
            }
        }
    }

    private static final class Count {
        private int refused;
        private int adopted;

        void judge(Runnable act, Runnable harmless) {
            try {
                act.run();
            } catch (RefusedException refusal) {
                refused++;
                List<Object> reasons = new ArrayList<>(refusal.refused().rules());
                reasons.addAll(refusal.refused().fields());
                assertThat(reasons).isNotEmpty();
                assertThat(refusal.refused().code()).isEqualTo(Refused.Code.FIELD);
                assertThat(refusal.refused().fields())
                        .extracting(FieldError::field)
                        .doesNotContainNull();
                return;
            }
            adopted++;
            harmless.run();
        }

        void told(String what) {
            System.out.println(what + ": " + refused + " refused in words, " + adopted + " harmless");
            assertThat(refused).isGreaterThan(adopted);
        }
    }
}
