package banli.command.directory;

import banli.command.rulebook.Circumstances;
import banli.command.rulebook.Conditions;
import banli.language.act.AdminRule;
import banli.language.command.DirectoryCommand.EnterUnit;
import banli.language.event.DirectoryEvent.UnitEntered;
import java.util.List;

/** 登记单位。 Decides on units. */
public final class DecideUnits {
    private DecideUnits() {}

    /** 登记单位。 Enters or renames; a deputy leader, when named, is a known person. */
    public static List<UnitEntered> enter(EnterUnit act, UnitOnRecord unit, Circumstances now) {
        String deputy = act.deputyLeader();
        DecideSectionMerges.stands(Conditions.of(now.actor(), false, act), unit)
                .id("unit", act.unit())
                .rule(
                        AdminRule.KNOWN_PERSON,
                        deputy == null || now.directory().person(deputy).isPresent(),
                        "请先登记该分管领导",
                        "Enter the deputy leader first")
                .orRefuse();
        return List.of(new UnitEntered(act.unit(), act.name().strip(), act.kind(), deputy));
    }
}
