package banli.query.screen;

import static org.assertj.core.api.Assertions.assertThat;

import banli.language.event.CaseEvent;
import banli.language.event.DirectoryEvent.UnitEntered;
import banli.language.event.DirectoryEvent.UserEntered;
import banli.language.event.ReplyEvent.ReplyReviewed;
import banli.language.query.casefile.ReadCaseFile;
import banli.language.query.casefile.ReplyView;
import banli.language.query.register.CaseList;
import banli.language.query.register.CaseRow;
import banli.language.query.register.FindCases;
import banli.language.query.register.FindWaiting;
import banli.language.query.register.FindWaiting.Waiter;
import banli.language.word.Meta;
import banli.language.word.Office;
import banli.language.word.UnitKind;
import banli.language.word.proposal.Adoption;
import banli.language.word.proposal.UnitRole;
import banli.query.live.Bureau;
import banli.query.story.Story;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("科室负责人审核：卡在谁、谁的待办")
class ReviewRungTest {
    private static final Map<String, String> ADMIN = Map.of(Meta.ACTOR, "admin", Meta.OFFICE, "ADMIN");
    private final Bureau office = new Bureau(Story.RECEIVED.plusDays(60));
    private final Story story = Story.proposal("21-168", UnitRole.LEAD).contacted();

    @BeforeEach
    void aDraftToBeReviewed() {
        office.ledger().record("user:he", new UserEntered("he", "何", "yanglao", null), ADMIN);
        headed("he");
        office.ledger().record(story.id(), story.facts());
        office.ledger().record(story.id(), toBeReviewed());
        office.read();
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    @DisplayName("等的是科室负责人，换了负责人就等新的；没有负责人的，等的是科室；审核以后等分管领导")
    void theHeadIsWaitedFor() {
        assertThat(row().waitsFor().office()).isEqualTo(Office.SECTION);
        assertThat(row().waitsFor().what().zh()).isEqualTo("科室负责人审核");
        assertThat(row().waitsFor().personName()).isEqualTo("何");
        assertThat(waitingFor("he")).hasSize(1);
        assertThat(waitingFor("SECTION:he")).hasSize(1);
        assertThat(waitingFor("SECTION:")).isEmpty();
        assertThat(waitingFor("li")).isEmpty();
        assertThat(waiting(Waiter.of(Office.SECTION, "he"))).isOne();

        headed(null);
        office.read();
        assertThat(row().waitsFor().person()).isNull();
        assertThat(waitingFor("SECTION:")).hasSize(1);

        headed("he");
        office.ledger().record(story.id(), new ReplyReviewed(1, 1, "digest", Story.RECEIVED.plusDays(41)));
        office.read();
        assertThat(row().waitsFor().office()).isEqualTo(Office.DEPUTY_LEADER);
        ReplyView reply = office.ask(new ReadCaseFile(story.id())).replies().getLast();
        assertThat(reply.reviewer()).isNotNull();
        assertThat(reply.reviewOwed()).isFalse();
    }

    @Test
    @DisplayName("待办只数等着本人的：同一职务的别人不算，身兼两职的只数一次，谁也不是的没有")
    void countedOnce() {
        office.ledger().record(story.id(), new ReplyReviewed(1, 1, "digest", Story.RECEIVED.plusDays(41)));
        office.read();
        Waiter leads = Waiter.of(Office.DEPUTY_LEADER, "wang");
        assertThat(waiting(leads)).isOne();
        assertThat(waiting(Waiter.of(Office.DEPUTY_LEADER, "another"))).isZero();
        assertThat(waiting(leads, Waiter.of(Office.SECTION, "wang"))).isOne();
        assertThat(waiting(Waiter.of(Office.SECTION, "he"), Waiter.of(Office.REGISTRY, "wang")))
                .isZero();
        assertThat(waiting()).isZero();
    }

    private long waiting(Waiter... of) {
        CaseList found = office.ask(new FindWaiting(List.of(of), 1));
        assertThat(found.cases()).hasSize((int) found.total());
        return found.total();
    }

    private static CaseEvent toBeReviewed() {
        return Story.reply(1, 1, Adoption.FULL, Story.RECEIVED.plusDays(40)).withReview(true);
    }

    private void headed(String head) {
        office.ledger()
                .record(
                        "unit:yanglao",
                        new UnitEntered("yanglao", "养老服务科", UnitKind.SECTION, "wang", head, null),
                        ADMIN);
    }

    private CaseRow row() {
        return office.ask(FindCases.all(10)).cases().getFirst();
    }

    private List<CaseRow> waitingFor(String whom) {
        return office.ask(FindCases.all(10).waitingFor(whom)).cases();
    }
}
