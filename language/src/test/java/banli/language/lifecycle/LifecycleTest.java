package banli.language.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import banli.language.event.CaseEvent;
import banli.language.event.ClosingEvent.CaseClosed;
import banli.language.event.ClosingEvent.CaseReopened;
import banli.language.event.CorrectionEvent.CorrectionAsked;
import banli.language.event.CorrectionEvent.CorrectionDeclined;
import banli.language.event.CorrectionEvent.RecordCorrected;
import banli.language.event.FeedbackEvent.SatisfactionRecorded;
import banli.language.event.IntakeEvent.CaseRegistered;
import banli.language.event.IntakeEvent.HandOnObjected;
import banli.language.event.IntakeEvent.HandOnUpheld;
import banli.language.event.ReplyEvent.ReplyDelivered;
import banli.language.event.SupervisionEvent.DiscussedAtMeeting;
import banli.language.word.proposal.DeliveryMeans;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("案件的生命周期")
class LifecycleTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Test
    @DisplayName("每一类事实在表中出现且只出现一次")
    void everyFactStandsInTheTableOnce() {
        List<Class<?>> facts = Arrays.stream(CaseEvent.class.getPermittedSubclasses())
                .<Class<?>>flatMap(subject -> Arrays.stream(subject.getPermittedSubclasses()))
                .toList();
        assertThat(Lifecycle.rows().stream().map(LifecycleRow::fact))
                .containsExactlyInAnyOrderElementsOf(facts.stream()
                        .<Class<? extends CaseEvent>>map(fact -> fact.asSubclass(CaseEvent.class))
                        .toList());
    }

    @Test
    @DisplayName("每个环节都到得了，除终点外都走得出")
    void everyStageIsReachedAndLeft() {
        assertThat(Stage.values())
                .allSatisfy(stage -> assertThat(Lifecycle.rows().stream().map(LifecycleRow::to))
                        .contains(stage));
        Stream.of(Stage.values())
                .filter(stage -> stage != Stage.RETURNED && stage != Stage.WITHDRAWN)
                .forEach(stage -> assertThat(Lifecycle.rows().stream().filter(LifecycleRow::moves))
                        .as(stage.name())
                        .anyMatch(row -> row.allowedIn(stage)));
    }

    @Test
    @DisplayName("未登记的案件只能登记")
    void onlyARegistrationOpensACase() {
        assertThat(Lifecycle.rows().stream().filter(row -> row.allowedIn(null)).map(LifecycleRow::fact))
                .containsExactly(CaseRegistered.class);
    }

    @Test
    @DisplayName("终结的案件只可更正、记入会议，误登撤销的还可重新登记")
    void anEndedCaseIsOnlyCorrected() {
        assertThat(Lifecycle.rows().stream()
                        .filter(row -> row.allowedIn(Stage.WITHDRAWN))
                        .map(LifecycleRow::fact))
                .containsExactlyInAnyOrder(
                        DiscussedAtMeeting.class,
                        RecordCorrected.class,
                        CorrectionAsked.class,
                        CorrectionDeclined.class);
        Stream.of(Stage.RETURNED, Stage.ANNULLED)
                .forEach(end -> assertThat(Lifecycle.rows().stream()
                                .filter(row -> row.allowedIn(end))
                                .map(LifecycleRow::fact))
                        .containsExactlyInAnyOrder(
                                CaseRegistered.class,
                                DiscussedAtMeeting.class,
                                RecordCorrected.class,
                                CorrectionAsked.class,
                                CorrectionDeclined.class));
    }

    @Test
    @DisplayName("征询在送达之后，归档后亦可")
    void feedbackRunsBesideFromDeliveryOn() {
        assertThat(Lifecycle.of(SatisfactionRecorded.class).in())
                .containsExactly(Stage.DELIVERED, Stage.CLOSED, Stage.ARCHIVED);
    }

    @Test
    @DisplayName("送达最后一位才算已答复")
    void onlyTheLastDeliveryMovesOn() {
        Life issued = new Life(Stage.ISSUED, null, 1);
        assertThat(issued.with(delivered(false))).isEqualTo(issued);
        assertThat(issued.with(delivered(true)).stage()).isEqualTo(Stage.DELIVERED);
    }

    private static ReplyDelivered delivered(boolean completes) {
        return new ReplyDelivered(1, "zhu-fang", DeliveryMeans.POST, null, null, completes, true, null, List.of(), DAY);
    }

    @Test
    @DisplayName("上级维持交办，回到退回前的环节")
    void anUpheldHandOnGoesBackToTheStageBefore() {
        Life objected = new Life(Stage.ROUTING_APPROVED, null, 1).with(new HandOnObjected("li", "不属职责", null, DAY));
        assertThat(objected.stage()).isEqualTo(Stage.HAND_ON_OBJECTED);
        assertThat(objected.with(new HandOnUpheld("维持", DAY))).isEqualTo(new Life(Stage.ROUTING_APPROVED, null, 1));
    }

    @Test
    @DisplayName("重新办理轮次加一")
    void reopeningBeginsTheNextRound() {
        Life closed = new Life(Stage.DELIVERED, null, 1).with(new CaseClosed(1, DAY));
        assertThat(closed.with(new CaseReopened(2, "情况有变", List.of(), DAY)))
                .isEqualTo(new Life(Stage.IN_HANDLING, null, 2));
    }

    @Test
    @DisplayName("图由表生成，含每个环节和每条箭头")
    void theDiagramShowsEveryStageAndMove() {
        String page = LifecycleDiagram.markdown();
        assertThat(Stage.values())
                .allSatisfy(stage -> assertThat(page)
                        .contains(stage.name() + " : " + stage.label().zh()));
        assertThat(page)
                .contains(
                        "[*] --> REGISTERED : case-registered",
                        "SIGNED --> ISSUED : reply-issued",
                        "HAND_ON_OBJECTED --> ROUTING_APPROVED : hand-on-upheld",
                        "| `contact-recorded` |");
    }
}
