package banli.command.axon.answer;

import static org.assertj.core.api.Assertions.assertThat;

import banli.command.axon.House;
import banli.command.policy.Policies;
import banli.language.command.Command;
import banli.language.command.ContactCommand.RecordContact;
import banli.language.command.DirectoryCommand.Delegate;
import banli.language.command.DirectoryCommand.EnterProposer;
import banli.language.command.DirectoryCommand.EnterUnit;
import banli.language.command.IntakeCommand.AcceptCase;
import banli.language.command.IntakeCommand.ApproveRouting;
import banli.language.command.IntakeCommand.AssignCase;
import banli.language.command.IntakeCommand.ProposeRouting;
import banli.language.command.PolicyCommand.AdoptPolicy;
import banli.language.command.PolicyCommand.ProposePolicy;
import banli.language.command.ReplyCommand.IssueReply;
import banli.language.command.ReplyCommand.SignReply;
import banli.language.command.ReplyCommand.SubmitReply;
import banli.language.command.SeriesCommand.AllotNumber;
import banli.language.event.ContactEvent.ContactRecorded;
import banli.language.event.IntakeEvent.CaseAssigned;
import banli.language.event.PolicyEvent.PolicyProposed;
import banli.language.event.ReplyEvent.ReplyIssued;
import banli.language.event.ReplyEvent.ReplySubmitted;
import banli.language.query.rehearsal.RehearsalOfActs;
import banli.language.query.rehearsal.RehearseActs;
import banli.language.query.rehearsal.RehearseReply;
import banli.language.query.rehearsal.ReplyRehearsed;
import banli.language.word.Body;
import banli.language.word.CaseId;
import banli.language.word.Meta;
import banli.language.word.Office;
import banli.language.word.Refused;
import banli.language.word.UnitKind;
import banli.language.word.deadline.DeadlineKind;
import banli.language.word.proposal.Adoption;
import banli.language.word.proposal.Channel;
import banli.language.word.proposal.DisclosureChoice;
import banli.language.word.proposal.DisclosureProposal;
import banli.language.word.proposal.ItemAnswer;
import banli.language.word.proposal.Outcome;
import banli.language.word.proposal.Phase;
import banli.language.word.proposal.Raised;
import banli.language.word.proposal.SeriesId;
import banli.language.word.proposal.SeriesKind;
import banli.language.word.proposal.UnitRole;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.messaging.MetaData;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("从登记到签发（Axon）")
class IssueTest {
    private static final CaseId CASE = HandledCase.CASE;
    private static final LocalDate RECEIVED = LocalDate.of(2021, 3, 8);
    private static final Outcome BEST = new Outcome("shanghai-2015", "A", "解决采纳");

    private final House house = staffed();

    @Test
    @DisplayName("期限按规则记下，文号从系列中取，每条事实写明规则与日历的版本")
    void fromRegistrationToIssue() {
        signed();
        house.by("chen", Office.CHIEF_LEADER, new IssueReply(CASE, null, null, null));
        assertThat(fact(ReplyIssued.class).getPayload().documentNumber()).isEqualTo("嘉民〔2021〕1号");
        assertThat(fact(CaseAssigned.class).getPayload().deadlines())
                .filteredOn(one -> one.kind() == DeadlineKind.REPLY)
                .singleElement()
                .satisfies(reply -> assertThat(reply.dueOn()).isEqualTo(LocalDate.of(2021, 6, 8)));
        assertThat(fact(ReplyIssued.class).getMetaData())
                .containsEntry(Meta.ACTOR, "chen")
                .containsEntry(Meta.POLICY, "shanghai-2015")
                .containsEntry(Meta.CALENDAR, "state-council-2021#1");
    }

    @Test
    @DisplayName("签发被拒绝时，拒绝的理由照常传回，不占文号")
    void aRefusedIssueTakesNoNumber() {
        signed();
        assertThat(house.refused(new IssueReply(CASE, null, null, null), "zhou", Office.DEPUTY_LEADER)
                        .code())
                .isEqualTo(Refused.Code.OFFICE);
        assertThat(house.facts(new SeriesId("嘉民", 2021, SeriesKind.REPLY).stream()))
                .isEmpty();
    }

    @Test
    @DisplayName("公文系统所编的文号已用于别的函件：说明是哪一号，什么也不记；换一号即可")
    void aNumberUsedElsewhereIsRefused() {
        LocalDate from = LocalDate.of(2021, 1, 1);
        house.admin(new ProposePolicy("shanghai", "try-numbers", Policies.numberedText("OUTSIDE", "嘉民发", "嘉民函"), from));
        PolicyProposed proposed =
                (PolicyProposed) house.facts("policy:shanghai").getLast().getPayload();
        house.by("qian", Office.ADMIN, new AdoptPolicy("shanghai", "try-numbers", null, from, proposed.digest()));
        signed();
        SeriesId series = new SeriesId("嘉民发", 2021, SeriesKind.REPLY);
        house.system(new AllotNumber(series, new CaseId("district-cppcc-6-5-21-1"), 1, 57));
        Refused refused = house.refused(new IssueReply(CASE, null, "嘉民发[2021]57号", null), "chen", Office.CHIEF_LEADER);
        House.assertRules(refused, "number-free");
        assertThat(refused.rules().getFirst().missing().zh()).contains("嘉民发〔2021〕57号");
        house.by("chen", Office.CHIEF_LEADER, new IssueReply(CASE, null, "嘉民发〔2021〕58号", null));
        assertThat(fact(ReplyIssued.class).getPayload().documentNumber()).isEqualTo("嘉民发〔2021〕58号");
    }

    @Test
    @DisplayName("私下备注加密入账；隔了很久才记的标明补记")
    void privateNotesAndLateRecords() {
        accepted();
        house.on(RECEIVED.plusDays(30));
        house.by("sun", Office.SECTION, contact(Phase.BEFORE, RECEIVED.plusDays(2)));
        DomainEventMessage<ContactRecorded> recorded = fact(ContactRecorded.class);
        assertThat(recorded.getPayload().privateNote().person()).isEqualTo("zhu-fang");
        assertThat(recorded.toString()).doesNotContain("晚上八点后");
        assertThat(recorded.getPayload().late()).isTrue();
        assertThat(recorded.getPayload().countsAsMeeting()).isTrue();
        assertThat(recorded.getMetaData())
                .containsEntry(Meta.LATE, "true")
                .containsEntry(Meta.ACTING_UNIT, "elderly-care");
    }

    @Test
    @DisplayName("谁能办由今天的代理决定：期内发生的事，期满后代理人也不得补记")
    void whoActsIsJudgedByToday() {
        accepted();
        LocalDate first = RECEIVED.plusDays(1);
        house.by("sun", Office.SECTION, new Delegate("sun", "wu", Office.SECTION, first, first.plusDays(3)));
        Map<String, String> meta = House.meta("wu", Office.SECTION);
        meta.put(Meta.ON_BEHALF_OF, "sun");
        house.on(first.plusDays(4));
        assertThat(house.refused(contact(Phase.BEFORE, first.plusDays(2)), meta).code())
                .isEqualTo(Refused.Code.OFFICE);
        house.on(first.plusDays(3));
        house.send(contact(Phase.BEFORE, first.minusDays(1)), meta);
        assertThat(fact(ContactRecorded.class).getMetaData())
                .containsEntry(Meta.ACTOR, "wu")
                .containsEntry(Meta.ON_BEHALF_OF, "sun");
    }

    @Test
    @DisplayName("预演告诉每个职务现在能办什么、缺什么，什么都不记")
    void rehearsalRecordsNothing() {
        accepted();
        int before = house.facts(CASE.value()).size();
        RehearsalOfActs rehearsal = new RehearseActsHandler(house.directory, house.cases, house.clock())
                .answer(new RehearseActs(CASE), MetaData.from(House.meta("sun", Office.SECTION)));
        assertThat(rehearsal.acts())
                .filteredOn(one -> one.act().equals("submit-reply"))
                .singleElement()
                .satisfies(one -> assertThat(one.inTheWay())
                        .extracting(rule -> rule.rule())
                        .contains("contact-before-reply"));
        assertThat(rehearsal.acts())
                .filteredOn(one -> one.act().equals("record-contact"))
                .allMatch(one -> one.open());
        assertThat(house.facts(CASE.value())).hasSize(before);
    }

    @Test
    @DisplayName("答复稿的预演按所写的内容判断：写明哪一条规则不满足、哪一栏不对，什么都不记")
    void aDraftIsRehearsedAsWritten() {
        accepted();
        assertThat(rehearsed("已在办理").rules())
                .extracting(rule -> rule.rule())
                .containsExactlyInAnyOrder("contact-before-reply", "reason-unless-full", "best-outcome-needs-full");
        assertThat(rehearsed(" ").fields()).extracting(wrong -> wrong.field()).containsExactly("answers[0].text");
        assertThat(house.facts(CASE.value())).noneMatch(one -> one.getPayload() instanceof ReplySubmitted);
    }

    private ReplyRehearsed rehearsed(String answer) {
        SubmitReply draft = new SubmitReply(
                CASE, "答复", List.of(new ItemAnswer(1, Adoption.PARTIAL, null, answer)), BEST, null, null, null);
        return new RehearseActsHandler(house.directory, house.cases, house.clock())
                .answer(new RehearseReply(draft), MetaData.from(House.meta("sun", Office.SECTION)));
    }

    private void signed() {
        accepted();
        house.on(RECEIVED.plusDays(20));
        house.by("sun", Office.SECTION, contact(Phase.BEFORE, null));
        house.by("sun", Office.SECTION, contact(Phase.DURING, null));
        house.by(
                "sun",
                Office.SECTION,
                new SubmitReply(
                        CASE,
                        "答复如下。",
                        List.of(new ItemAnswer(1, Adoption.FULL, null, "已在办理")),
                        BEST,
                        new DisclosureProposal(DisclosureChoice.PUBLISH, null),
                        List.of(),
                        null));
        house.by("zhou", Office.DEPUTY_LEADER, new SignReply(CASE, null, null));
    }

    private void accepted() {
        house.on(RECEIVED);
        registry(new EnterProposer("zhu-fang", "朱芳", Body.CPPCC, null, null, false));
        registry(HandledCase.registration(Raised.IN_SESSION, RECEIVED, "zhu-fang"));
        registry(new ProposeRouting(CASE, UnitRole.LEAD, "elderly-care", "sun", List.of(), "拟由养老科主办", null, null));
        house.by("chen", Office.CHIEF_LEADER, new ApproveRouting(CASE, null, null));
        registry(new AssignCase(CASE, null));
        house.by("sun", Office.SECTION, new AcceptCase(CASE, null));
    }

    private static RecordContact contact(Phase phase, LocalDate day) {
        return new RecordContact(
                CASE,
                phase,
                Channel.VISIT,
                "委员工作单位",
                List.of("sun"),
                List.of("zhu-fang"),
                "听取了意见",
                "晚上八点后方便联系",
                List.of(),
                List.of(),
                day);
    }

    private void registry(Command act) {
        house.by("wu", Office.REGISTRY, act);
    }

    private static House staffed() {
        House house = House.staffed();
        house.give("chen", "陈", Office.CHIEF_LEADER, null);
        house.admin(new EnterUnit("bureau", "区民政局", UnitKind.BUREAU, null, null, null));
        return house;
    }

    @SuppressWarnings("unchecked")
    private <F> DomainEventMessage<F> fact(Class<F> type) {
        return house.facts(CASE.value()).stream()
                .filter(fact -> type.isInstance(fact.getPayload()))
                .map(fact -> (DomainEventMessage<F>) fact)
                .reduce((first, last) -> last)
                .orElseThrow();
    }
}
