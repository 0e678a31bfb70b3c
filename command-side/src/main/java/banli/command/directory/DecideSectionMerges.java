package banli.command.directory;

import banli.command.rulebook.Circumstances;
import banli.command.rulebook.Conditions;
import banli.language.act.AdminRule;
import banli.language.command.DirectoryCommand.AskSectionMerge;
import banli.language.command.DirectoryCommand.ConfirmSectionMerge;
import banli.language.command.DirectoryCommand.DeclineSectionMerge;
import banli.language.command.DirectoryCommand.OfUnit;
import banli.language.event.DirectoryEvent.SectionMergeAsked;
import banli.language.event.DirectoryEvent.SectionMergeDeclined;
import banli.language.event.DirectoryEvent.SectionMerged;
import java.util.List;
import java.util.function.Supplier;

/** 科室并入。 Decides that a section is dissolved into another: one administrator asks, its work is handed over, another confirms. */
public final class DecideSectionMerges {
    private static final int NAMED = 10;

    private DecideSectionMerges() {}

    /** 申请。 Asks; the section goes on working until it is confirmed. */
    public static List<SectionMergeAsked> ask(AskSectionMerge act, UnitOnRecord unit, Circumstances now) {
        Conditions conditions = Conditions.of(now.actor(), false, act);
        stands(conditions, unit);
        into(conditions, act.unit(), act.into(), unit, now);
        conditions.orRefuse();
        return List.of(new SectionMergeAsked(act.unit(), act.into(), act.from(), act.reason()));
    }

    /** 确认。 Another administrator confirms, from that day on; {@code open} are the numbers of cases in which something waits in the section. */
    public static List<SectionMerged> confirm(
            ConfirmSectionMerge act, UnitOnRecord unit, Supplier<List<String>> open, Circumstances now) {
        Conditions conditions = asked(act, unit, now);
        SectionMergeAsked asked = unit.asked();
        if (asked == null) {
            conditions.orRefuse();
        }
        into(conditions, act.unit(), asked.into(), unit, now);
        List<String> waiting = open.get();
        String numbers = String.join("、", waiting.subList(0, Math.min(NAMED, waiting.size())));
        String more = waiting.size() > NAMED ? "等" : "";
        conditions
                .rule(
                        AdminRule.NOT_IN_FUTURE,
                        !asked.from().isAfter(now.today()),
                        "自" + asked.from() + "起并入，到那一天再确认",
                        "It is merged from " + asked.from() + " on; confirm it on that day")
                .rule(
                        AdminRule.SECTION_HANDED_OVER,
                        waiting.isEmpty(),
                        "该科室还有" + waiting.size() + "件在办：" + numbers + more + "；请办公室先在“交接”页按科室交接：/handover?section="
                                + act.unit() + "&into=" + asked.into(),
                        "The section still has " + waiting.size() + " open cases: " + numbers
                                + (more.isEmpty() ? "" : " and others")
                                + "; have the registry hand them over by section on the page “Handover” first:"
                                + " /handover?section="
                                + act.unit() + "&into=" + asked.into())
                .orRefuse();
        return List.of(new SectionMerged(act.unit(), asked.into(), asked.from(), asked.reason(), unit.askedBy()));
    }

    /** 不并入。 Declined, or taken back by whoever asked. */
    public static List<SectionMergeDeclined> decline(DeclineSectionMerge act, UnitOnRecord unit, Circumstances now) {
        Conditions conditions = Conditions.of(now.actor(), false, act);
        first(conditions, unit).orRefuse();
        return List.of(new SectionMergeDeclined(act.unit(), act.reason()));
    }

    static Conditions stands(Conditions conditions, UnitOnRecord unit) {
        return conditions.rule(
                AdminRule.SECTION_STANDS,
                unit.merged() == null,
                "该科室已并入他科，请改用在用的科室",
                "This section was merged into another; use one that stands");
    }

    private static Conditions asked(OfUnit act, UnitOnRecord unit, Circumstances now) {
        return first(Conditions.of(now.actor(), false, act), unit)
                .rule(
                        AdminRule.TWO_PERSONS,
                        !now.actor().person().equals(unit.askedBy()),
                        "申请人不得确认，请由另一名管理员办理",
                        "The one who asked cannot decide; let another administrator do it");
    }

    private static Conditions first(Conditions conditions, UnitOnRecord unit) {
        return conditions.rule(
                AdminRule.ASKED_FIRST, unit.asked() != null, "请先申请该科室并入", "Ask that the section be merged first");
    }

    private static void into(
            Conditions conditions, String unit, String into, UnitOnRecord onRecord, Circumstances now) {
        conditions
                .rule(AdminRule.KNOWN_UNIT, onRecord.unit() != null, "请先登记该单位", "Enter the unit first")
                .rule(
                        AdminRule.MERGED_INTO_SECTION,
                        onRecord.unit() == null || now.directory().isSection(unit) || onRecord.merged() != null,
                        "只有业务科室可以并入他科",
                        "Only a section is merged into another")
                .rule(
                        AdminRule.MERGED_INTO_SECTION,
                        into == null || !into.equals(unit) && now.directory().isSection(into),
                        "请选择另一个在用的业务科室",
                        "Choose another section that stands");
    }
}
