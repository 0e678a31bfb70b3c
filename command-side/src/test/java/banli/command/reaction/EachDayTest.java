package banli.command.reaction;

import static org.assertj.core.api.Assertions.assertThat;

import banli.language.command.DeadlineCommand.RecalculateDeadlines;
import banli.language.command.DeadlineCommand.RecordWhatFellDue;
import banli.language.command.LedgerCommand.SealSecurityLog;
import banli.language.event.LedgerEvent.SecurityLogSealed;
import banli.language.event.PolicyEvent.PolicyAdopted;
import banli.language.lifecycle.Stage;
import banli.language.query.deadline.FellDue;
import banli.language.query.deadline.FindWhatFellDue;
import banli.language.query.register.CaseList;
import banli.language.query.register.CaseRow;
import banli.language.query.register.FindCases;
import banli.language.word.CaseId;
import banli.language.word.Meta;
import banli.wire.record.SecurityDays;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("对每一在办案件的自动后续")
class EachDayTest {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-08T16:30:00Z"), SHANGHAI);

    private final SimpleCommandBus bus = SimpleCommandBus.builder().build();
    private final SimpleQueryBus queries = SimpleQueryBus.builder().build();
    private final List<CommandMessage<?>> sent = new ArrayList<>();
    private final Following following =
            new Following(DefaultCommandGateway.builder().commandBus(bus).build());

    private void register(int cases) {
        for (Class<?> act : List.of(RecordWhatFellDue.class, RecalculateDeadlines.class, SealSecurityLog.class)) {
            bus.subscribe(act.getName(), message -> sent.add(message));
        }
        List<CaseRow> rows = IntStream.rangeClosed(1, cases)
                .mapToObj(n -> row("case-" + n, n % 2 == 0 ? Stage.IN_HANDLING : Stage.WITHDRAWN, n % 3 == 0))
                .toList();
        queries.subscribe(FindCases.class.getName(), CaseList.class, question -> {
            FindCases asked = (FindCases) question.getPayload();
            List<CaseRow> page = rows.stream()
                    .skip((asked.page() - 1L) * asked.size())
                    .limit(asked.size())
                    .toList();
            return new CaseList(0, rows.size(), page);
        });
        queries.subscribe(FindWhatFellDue.class.getName(), FellDue.class, question -> {
            FindWhatFellDue asked = (FindWhatFellDue) question.getPayload();
            return new FellDue(
                    0,
                    rows.stream()
                            .filter(row -> row.stage() == Stage.IN_HANDLING && !row.historical())
                            .map(CaseRow::caseId)
                            .sorted(Comparator.comparing(CaseId::value))
                            .filter(id -> asked.after() == null || id.value().compareTo(asked.after()) > 0)
                            .limit(asked.size())
                            .toList());
        });
    }

    private static CaseRow row(String id, Stage stage, boolean historical) {
        return new CaseRow(
                new CaseId(id),
                id,
                null,
                null,
                null,
                null,
                null,
                2026,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                stage,
                1,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                1,
                null,
                null,
                null,
                null,
                null,
                false,
                false,
                false,
                null,
                null,
                null,
                historical,
                0,
                0);
    }

    @Test
    @DisplayName("每日对临期、超期的案件记录到期，以办公室的日期为准，同日同键")
    void eachRunningCaseIsLookedAtOnceADay() {
        register(6);
        LocalDate day = LocalDate.of(2026, 3, 9);
        assertThat(eachDay().keep(null)).isEqualTo(day);
        assertThat(sent.stream().<Object>map(CommandMessage::getPayload))
                .containsExactly(
                        new RecordWhatFellDue(new CaseId("case-2"), day, day),
                        new RecordWhatFellDue(new CaseId("case-4"), day, day));
        assertThat(sent.getFirst().getMetaData().get(Meta.KEY)).isEqualTo("2026-03-09/RecordWhatFellDue/case-2");
    }

    @Test
    @DisplayName("安全记录：从第一日或上次封存的次日起，逐日封存到昨日，漏掉的补上")
    void everyDayOfTheSecurityRecordThatIsOverIsSealed() {
        register(0);
        LocalDate today = LocalDate.of(2026, 3, 9);
        new SealSecurityRecord(
                        following,
                        Optional::empty,
                        () -> Optional.of(today.minusDays(2)),
                        day -> new SecurityDays.Sum(day.getDayOfMonth(), "d"))
                .before(today);
        new SealSecurityRecord(
                        following,
                        () -> Optional.of(new SecurityLogSealed(today.minusDays(2), 1, "d")),
                        () -> Optional.of(today.minusDays(30)),
                        day -> new SecurityDays.Sum(0, "e"))
                .before(today);
        new SealSecurityRecord(following, Optional::empty, Optional::empty, day -> null).before(today);

        assertThat(sent.stream().<Object>map(CommandMessage::getPayload))
                .containsExactly(
                        new SealSecurityLog(LocalDate.of(2026, 3, 7), 7, "d"),
                        new SealSecurityLog(LocalDate.of(2026, 3, 8), 8, "d"),
                        new SealSecurityLog(LocalDate.of(2026, 3, 8), 0, "e"));
        assertThat(sent.getFirst().getMetaData().get(Meta.KEY)).isEqualTo("2026-03-07/SealSecurityLog/ledger");
    }

    @Test
    @DisplayName("多于一页的，每案一次")
    void everyPageIsLookedAt() {
        register(6_006);
        eachDay().keep(null);
        assertThat(sent).hasSize(2_002).extracting(CommandMessage::getPayload).doesNotHaveDuplicates();
    }

    private EachDayRecordWhatFellDue eachDay() {
        return new EachDayRecordWhatFellDue(following, new CasesFound(queries), CLOCK, null);
    }

    @Test
    @DisplayName("停机的各日依次补做，一日一次；时钟拨回的，不回头做")
    void daysOnWhichNobodyWasThereAreMadeUpForInOrder() {
        register(2);
        LocalDate today = LocalDate.of(2026, 3, 9);
        CaseId running = new CaseId("case-2");
        assertThat(eachDay().keep(today.minusDays(3))).isEqualTo(today);
        assertThat(sent.stream().<Object>map(CommandMessage::getPayload))
                .containsExactlyElementsOf(today.minusDays(2)
                        .datesUntil(today.plusDays(1))
                        .<Object>map(day -> new RecordWhatFellDue(running, day, day))
                        .toList());
        sent.clear();
        assertThat(eachDay().keep(today.plusDays(1))).isEqualTo(today.plusDays(1));
        assertThat(sent.stream().<Object>map(CommandMessage::getPayload))
                .containsExactly(new RecordWhatFellDue(running, today, today));
    }

    @Test
    @DisplayName("采用新规则后，逐页重算每一在办案件")
    void aNewPolicyRecalculatesEveryRunningCase() {
        register(2_001);
        PolicyAdopted adopted = new PolicyAdopted("shanghai", "2026", "digest", "{}", LocalDate.of(2026, 1, 1));
        new WhenCalendarOrPolicyAdoptedThenRecalculate(following, new CasesFound(queries))
                .on(adopted, new GenericDomainEventMessage<>("PolicyBook", "policy:shanghai", 1, adopted));
        assertThat(sent).hasSize(1_000);
        assertThat(sent.getLast().getPayload())
                .isEqualTo(new RecalculateDeadlines(new CaseId("case-2000"), "policy 2026", null));
    }
}
