package banli.command.directory;

import banli.language.event.DirectoryEvent;
import banli.language.event.DirectoryEvent.SectionMergeAsked;
import banli.language.event.DirectoryEvent.SectionMergeDeclined;
import banli.language.event.DirectoryEvent.SectionMerged;
import banli.language.event.DirectoryEvent.UnitEntered;
import banli.language.word.UnitKind;

/**
 * 已登记的单位。 What is on record of one unit; all null before it is entered.
 *
 * @param asked that it be merged into another section, null when nobody asks
 * @param askedBy who asks
 * @param merged that it was, null while it stands
 */
public record UnitOnRecord(
        String unit,
        String name,
        UnitKind kind,
        String deputyLeader,
        String head,
        NamedSince since,
        SectionMergeAsked asked,
        String askedBy,
        SectionMerged merged) {
    /** 尚无。 Nothing on record yet. */
    public static final UnitOnRecord NONE =
            new UnitOnRecord(null, null, null, null, null, NamedSince.NONE, null, null, null);

    /** 读入一件事实。 As the fact says, recorded by that person. */
    public UnitOnRecord with(DirectoryEvent fact, String by) {
        return switch (fact) {
            case UnitEntered it ->
                new UnitOnRecord(
                        it.unit(),
                        it.name(),
                        it.kind(),
                        it.deputyLeader(),
                        it.head(),
                        since.with(it.name().equals(name), it.from()),
                        asked,
                        askedBy,
                        merged);
            case SectionMergeAsked it -> merging(it, by, merged);
            case SectionMergeDeclined _ -> merging(null, null, merged);
            case SectionMerged it -> merging(null, null, it);
            default -> throw new IllegalArgumentException("not a fact of a unit: " + fact.getClass());
        };
    }

    private UnitOnRecord merging(SectionMergeAsked anew, String by, SectionMerged into) {
        return new UnitOnRecord(unit, name, kind, deputyLeader, head, since, anew, by, into);
    }

    /** 是否在用的科室。 Whether it is a section of the bureau that stands. */
    public boolean isSection() {
        return kind == UnitKind.SECTION && merged == null;
    }
}
