package banli.command.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import banli.command.directory.DecideDelegations;
import banli.command.directory.DecideFactors;
import banli.command.directory.DecideIdentities;
import banli.command.directory.DecideLoginCodes;
import banli.command.directory.DecideOffices;
import banli.command.directory.DecideOffices.WorkOpen;
import banli.command.directory.DecideSectionMerges;
import banli.command.directory.DecideUnits;
import banli.command.directory.IdentityOnRecord;
import banli.command.directory.UnitOnRecord;
import banli.command.directory.UserOnRecord;
import banli.language.act.AdminRule;
import banli.language.command.DirectoryCommand.AskIdentity;
import banli.language.command.DirectoryCommand.AskOffice;
import banli.language.command.DirectoryCommand.AskSectionMerge;
import banli.language.command.DirectoryCommand.ConfirmIdentity;
import banli.language.command.DirectoryCommand.ConfirmOffice;
import banli.language.command.DirectoryCommand.ConfirmSectionMerge;
import banli.language.command.DirectoryCommand.Delegate;
import banli.language.command.DirectoryCommand.EndDelegation;
import banli.language.command.DirectoryCommand.EndIdentity;
import banli.language.command.DirectoryCommand.EnterUnit;
import banli.language.command.DirectoryCommand.IssueLoginCode;
import banli.language.command.DirectoryCommand.RemoveSecondFactor;
import banli.language.command.DirectoryCommand.RevokeOffice;
import banli.language.command.DirectoryCommand.SetRecoveryCodes;
import banli.language.command.DirectoryCommand.UseLoginCode;
import banli.language.event.DirectoryEvent.IdentityBound;
import banli.language.event.DirectoryEvent.OfficeAsked;
import banli.language.event.DirectoryEvent.OfficeConfirmed;
import banli.language.event.DirectoryEvent.SectionMergeAsked;
import banli.language.event.DirectoryEvent.SectionMerged;
import banli.language.event.DirectoryEvent.UnitEntered;
import banli.language.event.DirectoryEvent.UserEntered;
import banli.language.word.Office;
import banli.language.word.UnitKind;
import banli.language.word.person.FactorKind;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@DisplayName("案件之外的规则")
class AdminRulesTest {
    private static final LocalDate DAY = LocalDate.of(2021, 3, 8);
    private final Beside li =
            Beside.by("li", Office.ADMIN).withUnit("bureau", false).knowing("wu");
    private final UserOnRecord sun = UserOnRecord.NONE.with(new UserEntered("sun", "孙", null, null), "li");
    private final Map<AdminRule, ThrowingCallable> refusals = new EnumMap<>(AdminRule.class);

    AdminRulesTest() {
        directory();
        offices();
        factors();
        delegations();
        identities();
        LedgerRefusals.into(refusals);
        SubjectRefusals.into(refusals);
        MeetingRefusals.into(refusals);
        SummaryRefusals.into(refusals);
    }

    @Test
    @DisplayName("每条规则都有一个被拒绝的例子，编号各不相同")
    void everyRuleHasItsExample() {
        assertThat(refusals).containsOnlyKeys(AdminRule.values());
        assertThat(Stream.of(AdminRule.values()).map(AdminRule::id)).doesNotHaveDuplicates();
    }

    @TestFactory
    @DisplayName("不符合时被拒绝，并说出是哪一条")
    Stream<DynamicTest> everyRuleRefuses() {
        return refusals.entrySet().stream()
                .map(one -> DynamicTest.dynamicTest(
                        one.getKey().sentence().zh(),
                        () -> assertThatExceptionOfType(RefusedException.class)
                                .isThrownBy(one.getValue())
                                .satisfies(
                                        refusal -> assertThat(refusal.refused().rules())
                                                .extracting(rule -> rule.rule())
                                                .contains(one.getKey().id()))));
    }

    private void directory() {
        EnterUnit unit = new EnterUnit("section", "科", UnitKind.SECTION, null, null, null);
        refusals.put(
                AdminRule.OFFICE, () -> DecideUnits.enter(unit, UnitOnRecord.NONE, Beside.by("wu", Office.REGISTRY)));
        UnitOnRecord old = UnitOnRecord.NONE
                .with(new UnitEntered("section", "科", UnitKind.SECTION, null, null, null), "li")
                .with(new SectionMergeAsked("section", "other", DAY, "机构改革"), "li");
        refusals.put(
                AdminRule.MERGED_INTO_SECTION,
                () -> DecideSectionMerges.ask(new AskSectionMerge("section", "bureau", DAY, "机构改革"), old, li));
        refusals.put(
                AdminRule.SECTION_HANDED_OVER,
                () -> DecideSectionMerges.confirm(
                        new ConfirmSectionMerge("section"),
                        old,
                        () -> List.of("21-168"),
                        Beside.by("qian", Office.ADMIN)));
        UnitOnRecord over = old.with(new SectionMerged("section", "other", DAY, "机构改革", "li"), "qian");
        refusals.put(AdminRule.SECTION_STANDS, () -> DecideUnits.enter(unit, over, li));
        EnterUnit led = new EnterUnit("section", "科", UnitKind.SECTION, "nobody", null, null);
        EnterUnit headed = new EnterUnit("section", "科", UnitKind.SECTION, null, "sun", null);
        refusals.put(AdminRule.HEAD_OF_SECTION, () -> DecideUnits.enter(headed, UnitOnRecord.NONE, li));
        refusals.put(AdminRule.KNOWN_PERSON, () -> DecideUnits.enter(led, UnitOnRecord.NONE, li));
        AskOffice nowhere = new AskOffice("sun", Office.SUPERVISOR, "nowhere");
        refusals.put(AdminRule.KNOWN_UNIT, () -> DecideOffices.ask(nowhere, sun, li));
        refusals.put(
                AdminRule.CODE_RIGHT,
                () -> DecideLoginCodes.use(
                        new UseLoginCode("sun", "x", "a new password"),
                        sun,
                        Beside.by("sun", Office.SECTION),
                        () -> false));
        refusals.put(
                AdminRule.ADMINISTRATORS_ONLY,
                () -> DecideLoginCodes.issue(new IssueLoginCode("sun"), sun, Beside.by("system", Office.SYSTEM)));
    }

    private void factors() {
        refusals.put(
                AdminRule.SECOND_FACTOR,
                () -> DecideFactors.demanded(
                        Set.of(Office.SECTION),
                        sun,
                        Beside.by("sun", Office.SECTION).actor()));
        refusals.put(
                AdminRule.FACTOR_ON_RECORD,
                () -> DecideFactors.remove(
                        new RemoveSecondFactor("sun", FactorKind.CODE_APP, "code-app"),
                        sun,
                        Beside.by("sun", Office.SECTION)));
        List<String> codes = Stream.iterate(10, i -> i + 1)
                .limit(10)
                .map(i -> "aaaa-bbbb-cccc-" + i)
                .toList();
        refusals.put(
                AdminRule.FACTOR_FIRST,
                () -> DecideFactors.recoveryCodes(
                        new SetRecoveryCodes("sun", codes), sun, Beside.by("sun", Office.SECTION)));
    }

    private void offices() {
        AskOffice section = new AskOffice("sun", Office.SECTION, "bureau");
        refusals.put(AdminRule.SECTION_OFFICE_IN_SECTION, () -> DecideOffices.ask(section, sun, li));
        AskOffice proposer = new AskOffice("sun", Office.PROPOSER, null);
        refusals.put(AdminRule.GRANTABLE_OFFICE, () -> DecideOffices.ask(proposer, sun, li));
        AskOffice registry = new AskOffice("sun", Office.REGISTRY, null);
        refusals.put(
                AdminRule.ADMIN_APART,
                () -> DecideOffices.ask(
                        registry, sun, Beside.by("li", Office.ADMIN).holding("sun", Office.ADMIN)));
        refusals.put(
                AdminRule.AUDITOR_APART,
                () -> DecideOffices.ask(
                        registry, sun, Beside.by("li", Office.ADMIN).holding("sun", Office.AUDITOR)));
        UserOnRecord holds = sun.with(new OfficeConfirmed("sun", Office.REGISTRY, null), "qian");
        refusals.put(AdminRule.OFFICE_NOT_YET_HELD, () -> DecideOffices.ask(registry, holds, li));
        ConfirmOffice confirm = new ConfirmOffice("sun", Office.REGISTRY, null);
        refusals.put(AdminRule.OFFICE_ASKED, () -> DecideOffices.confirm(confirm, sun, li));
        UserOnRecord asked = sun.with(new OfficeAsked("sun", Office.REGISTRY, null), "li");
        refusals.put(AdminRule.TWO_PERSONS, () -> DecideOffices.confirm(confirm, asked, li));
        refusals.put(
                AdminRule.NOT_FOR_ONESELF, () -> DecideOffices.confirm(confirm, asked, Beside.by("sun", Office.ADMIN)));
        RevokeOffice revoke = new RevokeOffice("sun", Office.REGISTRY, null, "调离");
        UserOnRecord handler = sun.with(new OfficeConfirmed("sun", Office.SECTION, "section"), "qian");
        RevokeOffice working = new RevokeOffice("sun", Office.SECTION, "section", "调离");
        refusals.put(
                AdminRule.WORK_HANDED_OVER,
                () -> DecideOffices.revoke(working, handler, _ -> new WorkOpen(List.of("21-168"), 0), li));
        refusals.put(AdminRule.OFFICE_HELD, () -> DecideOffices.revoke(revoke, sun, _ -> WorkOpen.NONE, li));
    }

    private void delegations() {
        UserOnRecord holds = sun.with(new OfficeConfirmed("sun", Office.REGISTRY, null), "qian");
        Beside own = Beside.by("sun", Office.REGISTRY).knowing("wu");
        Delegate past = new Delegate("sun", "wu", Office.REGISTRY, DAY.minusDays(2), DAY.minusDays(1));
        refusals.put(AdminRule.DELEGATION_PERIOD, () -> DecideDelegations.delegate(past, holds, own));
        Delegate admin = new Delegate("sun", "wu", Office.ADMIN, DAY, DAY);
        refusals.put(AdminRule.DELEGABLE_OFFICE, () -> DecideDelegations.delegate(admin, holds, own));
        Delegate oneself = new Delegate("sun", "sun", Office.REGISTRY, DAY, DAY);
        refusals.put(AdminRule.FIT_DELEGATE, () -> DecideDelegations.delegate(oneself, holds, own));
        EndDelegation end = new EndDelegation("sun", "wu", Office.REGISTRY);
        refusals.put(AdminRule.DELEGATION_ON_RECORD, () -> DecideDelegations.end(end, holds, li));
    }

    private void identities() {
        AskIdentity ask = new AskIdentity("sun", "https://id.example", "s-1");
        IdentityOnRecord bound = IdentityOnRecord.NONE.with(new IdentityBound("wu", "https://id.example", "s-1"), "li");
        refusals.put(AdminRule.IDENTITY_FREE, () -> DecideIdentities.ask(ask, bound, li));
        ConfirmIdentity confirm = new ConfirmIdentity("sun", "https://id.example", "s-1");
        refusals.put(AdminRule.IDENTITY_ASKED, () -> DecideIdentities.confirm(confirm, IdentityOnRecord.NONE, li));
        EndIdentity end = new EndIdentity("sun", "https://id.example", "s-1", "调离");
        refusals.put(AdminRule.IDENTITY_BOUND, () -> DecideIdentities.end(end, IdentityOnRecord.NONE, li));
    }
}
