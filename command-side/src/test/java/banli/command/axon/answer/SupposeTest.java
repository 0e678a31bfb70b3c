package banli.command.axon.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import banli.command.axon.House;
import banli.command.policy.Policies;
import banli.language.command.DirectoryCommand.EnterProposer;
import banli.language.query.deadline.DeadlineMoves;
import banli.language.query.deadline.SupposeRules;
import banli.language.query.deadline.SupposeStart;
import banli.language.word.Body;
import banli.language.word.CaseId;
import banli.language.word.Office;
import banli.language.word.Refused;
import banli.language.word.deadline.DeadlineKind;
import banli.language.word.proposal.Raised;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryExecutionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("设想的答复（Axon）")
class SupposeTest {
    private static final CaseId CASE = HandledCase.CASE;
    private static final LocalDate RECEIVED = LocalDate.of(2021, 9, 28);
    private static final MetaData AUDITOR = MetaData.from(House.meta("zheng", Office.AUDITOR));

    private final House house = House.staffed();
    private final SupposeHandler supposing = new SupposeHandler(house.directory, house.cases, house.clock());

    @BeforeEach
    void registered() {
        house.on(RECEIVED);
        house.by("wu", Office.REGISTRY, new EnterProposer("zhu-fang", "朱芳", Body.CPPCC, null, null, false));
        house.by("wu", Office.REGISTRY, HandledCase.registration(Raised.BETWEEN_SESSIONS, RECEIVED, "zhu-fang"));
    }

    @Test
    @DisplayName("多放一天假，按工作日计的期限晚一天；任何职务都可以问，账本不添一字")
    void oneMoreDayOff() {
        int before = house.facts(CASE.value()).size();
        LocalDate eighth = LocalDate.of(2021, 10, 8);
        DeadlineMoves moves = supposing.answer(
                new SupposeRules(
                        List.of(CASE, CASE, new CaseId("no-such-case")), null, null, null, List.of(eighth), null),
                AUDITOR);

        assertThat(moves.deadlines()).isPositive();
        assertThat(moves.moves())
                .filteredOn(move -> move.before().kind() == DeadlineKind.OBJECTION)
                .singleElement()
                .satisfies(move -> {
                    assertThat(move.before().dueOn()).isEqualTo(LocalDate.of(2021, 10, 13));
                    assertThat(move.after().dueOn()).isEqualTo(LocalDate.of(2021, 10, 14));
                    assertThat(move.after().reckoning().counted()).hasSize(7).doesNotContain(eighth);
                });
        assertThat(house.facts(CASE.value())).hasSize(before);
    }

    @Test
    @DisplayName("采用前预览：整份日历与现行相同则无变动，读不懂的指出哪一项")
    void aWholeCalendar() {
        String same = Policies.text("calendars/state-council-2021.json");
        assertThat(supposing.answer(calendar(same), AUDITOR).moves()).isEmpty();
        assertThat(supposing
                        .answer(calendar(same.replace(", \"2021-10-09\"", "")), AUDITOR)
                        .moves())
                .isNotEmpty();
        assertThatThrownBy(() -> supposing.answer(calendar("{"), AUDITOR))
                .isInstanceOfSatisfying(QueryExecutionException.class, refusal -> {
                    Refused refused = (Refused) refusal.getDetails().orElseThrow();
                    assertThat(refused.fields()).extracting(one -> one.field()).containsExactly("calendar");
                });
    }

    @Test
    @DisplayName("改变起算日；冒用职务的不答")
    void anotherStartAndAStranger() {
        SupposeStart start = new SupposeStart(CASE, DeadlineKind.OBJECTION, RECEIVED.plusDays(1));
        assertThat(supposing.answer(start, AUDITOR).moves())
                .extracting(move -> move.after().dueOn())
                .containsExactly(LocalDate.of(2021, 10, 14));
        MetaData stranger = MetaData.from(House.meta("nobody", Office.AUDITOR));
        assertThatThrownBy(() -> supposing.answer(start, stranger)).isInstanceOf(QueryExecutionException.class);
    }

    @Test
    @DisplayName("采用前逐案看一份规则：新约束和不再约束的规则列出；只适用于以后交办的，说明不受影响；没有的规则说没有")
    void aPolicyByItsName() {
        String later = Policies.text("examples/zhejiang.json")
                .replaceFirst("\"contact-before-reply\",", "")
                .replaceFirst("\"version\": \"zhejiang-1\"", "\"version\": \"zhejiang-9\"");
        SupposeRules pasted = new SupposeRules(List.of(CASE), later, RECEIVED, null, null, null);
        DeadlineMoves moves = supposing.answer(pasted, AUDITOR);
        assertThat(moves.scope().zh()).contains("也适用于此前交办");
        assertThat(moves.moves()).isNotEmpty();

        DeadlineMoves named = supposing.answer(SupposeRules.under(List.of(CASE), "chongqing", null), AUDITOR);
        assertThat(named.scope().en()).contains("only for cases handed on from its first day on");
        assertThat(supposing
                        .answer(SupposeRules.under(List.of(CASE), "zhejiang", RECEIVED), AUDITOR)
                        .moves())
                .extracting(move -> move.before().kind())
                .contains(DeadlineKind.OBJECTION);
        assertThatThrownBy(() -> supposing.answer(SupposeRules.under(List.of(CASE), "atlantis", null), AUDITOR))
                .isInstanceOfSatisfying(
                        QueryExecutionException.class,
                        refusal -> assertThat(((Refused) refusal.getDetails().orElseThrow()).fields())
                                .singleElement()
                                .satisfies(field ->
                                        assertThat(field.message().zh()).contains("没有名为“atlantis”的规则")));
    }

    private static SupposeRules calendar(String document) {
        return new SupposeRules(List.of(CASE), null, null, document, null, null);
    }
}
