package banli.command.directory;

import static banli.language.act.AdminRule.ADMIN_APART;
import static banli.language.act.AdminRule.AUDITOR_APART;
import static banli.language.act.AdminRule.GRANTABLE_OFFICE;
import static banli.language.act.AdminRule.KNOWN_PERSON;
import static banli.language.act.AdminRule.KNOWN_UNIT;
import static banli.language.act.AdminRule.NOT_FOR_ONESELF;
import static banli.language.act.AdminRule.OFFICE_ASKED;
import static banli.language.act.AdminRule.OFFICE_HELD;
import static banli.language.act.AdminRule.OFFICE_NOT_YET_HELD;
import static banli.language.act.AdminRule.SECTION_OFFICE_IN_SECTION;
import static banli.language.act.AdminRule.TWO_PERSONS;
import static banli.language.act.AdminRule.WORK_HANDED_OVER;

import banli.command.rulebook.Circumstances;
import banli.command.rulebook.Conditions;
import banli.language.command.Command;
import banli.language.command.DirectoryCommand.AskOffice;
import banli.language.command.DirectoryCommand.ConfirmOffice;
import banli.language.command.DirectoryCommand.DeclineOffice;
import banli.language.command.DirectoryCommand.RevokeOffice;
import banli.language.event.DirectoryEvent.OfficeAsked;
import banli.language.event.DirectoryEvent.OfficeConfirmed;
import banli.language.event.DirectoryEvent.OfficeDeclined;
import banli.language.event.DirectoryEvent.OfficeRevoked;
import banli.language.word.ActingOffice;
import banli.language.word.Office;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 授予和撤销职务。 Decides on offices: one administrator asks, another confirms; administrators and auditors stand apart. */
public final class DecideOffices {
    private DecideOffices() {}

    /** 申请授予职务。 Asks that the person be given the office. */
    public static List<OfficeAsked> ask(AskOffice act, UserOnRecord user, Circumstances now) {
        Conditions conditions = admin(now, act);
        fits(conditions, user, new ActingOffice(act.office(), act.unit()), act.person(), now)
                .orRefuse();
        return List.of(new OfficeAsked(act.person(), act.office(), act.unit()));
    }

    /** 确认授予。 Another administrator confirms; what was right when asked must still be right. */
    public static List<OfficeConfirmed> confirm(ConfirmOffice act, UserOnRecord user, Circumstances now) {
        Conditions conditions = admin(now, act);
        second(conditions, user, new ActingOffice(act.office(), act.unit()), now);
        conditions.rule(
                NOT_FOR_ONESELF,
                !now.actor().person().equals(act.person()),
                "请由本人以外的管理员确认",
                "Let an administrator other than this person confirm");
        fits(conditions, user, new ActingOffice(act.office(), act.unit()), act.person(), now)
                .orRefuse();
        return List.of(new OfficeConfirmed(act.person(), act.office(), act.unit()));
    }

    /** 不同意授予。 Another administrator declines. */
    public static List<OfficeDeclined> decline(DeclineOffice act, UserOnRecord user, Circumstances now) {
        Conditions conditions = admin(now, act);
        second(conditions, user, new ActingOffice(act.office(), act.unit()), now)
                .orRefuse();
        return List.of(new OfficeDeclined(act.person(), act.office(), act.unit(), act.reason()));
    }

    /** 撤销职务。 Takes the office away. */
    public static List<OfficeRevoked> revoke(
            RevokeOffice act, UserOnRecord user, Function<String, WorkOpen> work, Circumstances now) {
        boolean held = user.held().contains(new ActingOffice(act.office(), act.unit()))
                || act.office() == Office.ADMIN && now.directory().holds(act.person(), Office.ADMIN, null);
        Conditions conditions = admin(now, act);
        boolean last = user.held().size() <= 1;
        boolean works = held && act.office() != Office.ADMIN && act.office() != Office.AUDITOR;
        WorkOpen open = works && (last || act.office() == Office.SECTION)
                ? work.apply(last ? null : act.unit())
                : WorkOpen.NONE;
        // A section's office is where its cases are handled; decisions of meetings wait for whoever holds any.
        boolean waits = !open.cases().isEmpty() || last && open.decisions() > 0;
        boolean heads = act.office() == Office.SECTION
                && act.unit() != null
                && now.directory()
                        .headOf(act.unit())
                        .filter(act.person()::equals)
                        .isPresent();
        conditions
                .rule(WORK_HANDED_OVER, !waits, open.zh(), open.en())
                .rule(
                        WORK_HANDED_OVER,
                        !heads,
                        "此人是该科室负责人，请先在“登记单位”中改填他人",
                        "The person is the head of that section; enter another head for the unit first")
                .rule(OFFICE_HELD, held, "此人没有这一职务", "The person does not hold this office")
                .rule(
                        NOT_FOR_ONESELF,
                        !now.actor().person().equals(act.person()),
                        "请由本人以外的管理员撤销",
                        "Let an administrator other than this person take it away")
                .orRefuse();
        return List.of(new OfficeRevoked(act.person(), act.office(), act.unit(), act.reason()));
    }

    /**
     * 在办的事项。 What waits for a person.
     *
     * @param cases the numbers of cases that they handle or assist, or in which they promised something
     * @param decisions how many decisions of meetings
     */
    public record WorkOpen(List<String> cases, long decisions) {
        private static final int NAMED = 10;

        /** 没有。 Nothing. */
        public static final WorkOpen NONE = new WorkOpen(List.of(), 0);

        private String zh() {
            return "此人还有" + cases.size() + "件在办" + named("：", "、", "等") + "，会议决定" + decisions + "项未办结；请先在“交接”页交给他人";
        }

        private String en() {
            return cases.size() + " cases wait for this person" + named(": ", ", ", " and others") + ", and "
                    + decisions
                    + " decisions of meetings; hand them over on the page “Handover” first";
        }

        private String named(String before, String comma, String more) {
            return cases.isEmpty()
                    ? ""
                    : cases.stream()
                            .limit(NAMED)
                            .collect(Collectors.joining(comma, before, cases.size() > NAMED ? more : ""));
        }
    }

    private static Conditions admin(Circumstances now, Command act) {
        return Conditions.of(now.actor(), false, act);
    }

    private static Conditions second(Conditions conditions, UserOnRecord user, ActingOffice office, Circumstances now) {
        String askedBy = user.asked().get(office);
        return conditions
                .rule(OFFICE_ASKED, askedBy != null, "请先申请授予该职务", "Ask for the office first")
                .rule(
                        TWO_PERSONS,
                        !now.actor().person().equals(askedBy),
                        "申请人不得确认，请由另一名管理员办理",
                        "The one who asked cannot decide; let another administrator do it");
    }

    private static Conditions fits(
            Conditions conditions, UserOnRecord user, ActingOffice wanted, String person, Circumstances now) {
        Office office = wanted.office();
        String unit = wanted.unit();
        boolean known = unit == null || now.directory().unit(unit).isPresent();
        boolean inSection =
                office != Office.SECTION || unit != null && now.directory().isSection(unit);
        return conditions
                .rule(KNOWN_PERSON, user.person() != null, "请先登记该人员", "Enter the person first")
                .rule(KNOWN_UNIT, known, "请先登记该单位", "Enter the unit first")
                .rule(SECTION_OFFICE_IN_SECTION, inSection, "请选择一个业务科室", "Choose a section")
                .rule(
                        GRANTABLE_OFFICE,
                        office != Office.PROPOSER && office != Office.SYSTEM,
                        "请选择其他职务",
                        "Choose another office")
                .rule(
                        OFFICE_NOT_YET_HELD,
                        !user.held().contains(wanted),
                        "此人已有这一职务",
                        "The person holds this office already")
                .rule(
                        ADMIN_APART,
                        apart(Office.ADMIN, office, person, now),
                        "请先撤销此人原有的职务",
                        "Take the person's other office away first")
                .rule(
                        AUDITOR_APART,
                        apart(Office.AUDITOR, office, person, now),
                        "请先撤销此人原有的职务",
                        "Take the person's other office away first");
    }

    private static boolean apart(Office alone, Office wanted, String person, Circumstances now) {
        boolean holdsIt = now.directory().holds(person, alone, null);
        boolean holdsOther = Stream.of(Office.values())
                .anyMatch(other -> other != alone && now.directory().holds(person, other, null));
        return wanted == alone ? !holdsOther : !holdsIt;
    }
}
