package banli.command.directory;

import banli.language.event.DirectoryEvent.UnitEntered;
import banli.language.word.UnitKind;

/** 已登记的单位。 What is on record of one unit; all null before it is entered. */
public record UnitOnRecord(String unit, String name, UnitKind kind, String deputyLeader) {
    /** 尚无。 Nothing on record yet. */
    public static final UnitOnRecord NONE = new UnitOnRecord(null, null, null, null);

    /** 读入一件事实。 As the fact says. */
    public UnitOnRecord with(UnitEntered fact) {
        return new UnitOnRecord(fact.unit(), fact.name(), fact.kind(), fact.deputyLeader());
    }
}
