package banli.command.directory;

import banli.command.rulebook.Circumstances;
import banli.command.rulebook.Conditions;
import banli.language.act.AdminRule;
import banli.language.command.DirectoryCommand.EnterUnit;
import banli.language.event.DirectoryEvent.UnitEntered;
import banli.language.word.Office;
import java.time.LocalDate;
import java.util.List;

/** 登记单位。 Decides on units. */
public final class DecideUnits {
    private DecideUnits() {}

    /** 登记单位。 Enters or renames; a deputy leader, when named, is a known person, and a head is of the section. */
    public static List<UnitEntered> enter(EnterUnit act, UnitOnRecord unit, Circumstances now) {
        String deputy = act.deputyLeader();
        String head = act.head() == null || act.head().isBlank() ? null : act.head();
        LocalDate from = NamedSince.given(act.from(), unit.unit() == null, now.today());
        Conditions conditions = DecideSectionMerges.stands(Conditions.of(now.actor(), false, act), unit)
                .id("unit", act.unit())
                .rule(
                        AdminRule.KNOWN_PERSON,
                        deputy == null || now.directory().person(deputy).isPresent(),
                        "请先登记该分管领导",
                        "Enter the deputy leader first")
                .rule(
                        AdminRule.HEAD_OF_SECTION,
                        head == null || now.directory().holds(head, Office.SECTION, act.unit()),
                        "请先授予此人该科室的职务",
                        "Give that person an office in the section first");
        unit.since().judge(from, act.name() != null && act.name().strip().equals(unit.name()), now.today(), conditions);
        conditions.orRefuse();
        return List.of(new UnitEntered(act.unit(), act.name().strip(), act.kind(), deputy, head, from));
    }
}
