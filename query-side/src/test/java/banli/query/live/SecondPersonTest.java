package banli.query.live;

import static org.assertj.core.api.Assertions.assertThat;

import banli.language.event.CorrectionEvent.CorrectionAsked;
import banli.language.event.CorrectionEvent.CorrectionDeclined;
import banli.language.event.DirectoryEvent.FactorRemovalAsked;
import banli.language.event.DirectoryEvent.FactorRemovalConfirmed;
import banli.language.event.IntakeEvent.CaseAccepted;
import banli.language.event.PolicyEvent.CalendarProposed;
import banli.language.event.PolicyEvent.PolicyDeclined;
import banli.language.event.SubjectEvent.ErasureAsked;
import banli.language.event.SubjectEvent.ErasureDeclined;
import banli.language.query.directory.DirectoryView.AskedFor;
import banli.language.query.directory.DirectoryView.AskedView;
import banli.language.query.directory.ReadDirectory;
import banli.language.query.register.FindCases;
import banli.language.word.Meta;
import banli.language.word.proposal.UnitRole;
import banli.query.rebuild.Rebuild;
import banli.query.story.Story;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("等第二个人的事")
class SecondPersonTest {
    private static final LocalDate DAY = LocalDate.of(2021, 5, 1);
    private static final Map<String, String> LI = Map.of(Meta.ACTOR, "li", Meta.ACTOR_NAME, "李", Meta.OFFICE, "ADMIN");

    private final Bureau office = new Bureau(DAY);

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    @DisplayName("停用验证方式、提议的日历、申请的删除，连同申请人；答复之后不再列")
    void besideTheCases() {
        office.ledger().record("user:sun", new FactorRemovalAsked("sun", "遗失"), LI);
        office.ledger().record("policy:shanghai", new CalendarProposed("shanghai", 2022, "c-2022", "d", "{}"), LI);
        office.ledger().record("subject:zhu", new ErasureAsked("zhu", "本人申请", DAY), LI);
        assertThat(asked())
                .extracting(AskedView::kind)
                .containsExactlyInAnyOrder(AskedFor.FACTOR_REMOVAL, AskedFor.POLICY, AskedFor.ERASURE);
        assertThat(asked()).extracting(AskedView::askedBy).containsOnly("li");
        assertThat(asked().toString()).doesNotContain("本人申请");

        office.ledger().record("user:sun", new FactorRemovalConfirmed("sun", "li", DAY), LI);
        office.ledger().record("policy:shanghai", new PolicyDeclined("shanghai", "c-2022", "d", "不合适"), LI);
        office.ledger().record("subject:zhu", new ErasureDeclined("zhu", "保管期未满"), LI);
        assertThat(asked()).isEmpty();
    }

    @Test
    @DisplayName("有更正待同意的案件查得到，答复之后查不到")
    void corrections() {
        Story story = Story.proposal("21-001", UnitRole.LEAD).assigned();
        office.ledger().record(story.id(), story.facts());
        office.ledger().record(story.id(), new CaseAccepted(DAY));
        FindCases waiting = FindCases.all(10).waitingFor(FindCases.SECOND_PERSON);
        assertThat(office.read().ask(waiting).cases()).isEmpty();

        office.ledger()
                .record(story.id(), new CorrectionAsked(1, 4, null, new CaseAccepted(DAY.minusDays(1)), "日期", DAY));
        assertThat(office.read().ask(waiting).cases()).hasSize(1);
        assertThat(office.part(Rebuild.class).check().rows()).isEmpty();

        office.ledger().record(story.id(), new CorrectionDeclined(1, "无误", DAY));
        assertThat(office.read().ask(waiting).cases()).isEmpty();
    }

    private List<AskedView> asked() {
        return office.read().ask(new ReadDirectory()).asked();
    }
}
