package banli.language.policy;

import banli.language.word.Actor;
import banli.language.word.Office;
import banli.language.word.Text;
import java.util.Set;
import java.util.function.BooleanSupplier;

/**
 * 经办。 Who has a part in handling a case, and so reads it where others may not: the section that has it and those that assist,
 * the deputy leader of the section and the one who signs in the stead of its leader, the registry and the chief leader; and the auditor.
 *
 * @param sections those that have the case or assist
 * @param deputies the deputy leader of the section that has it, and whoever was named to sign; none where nobody is
 */
public record CaseHandling(Set<String> sections, Set<String> deputies) {
    /** 不在查阅范围。 What is told to whoever may not read the case. */
    public static final Text NOT_YOURS = new Text(
            "此案不在您的查阅范围：只有经办的科室、分管领导、主要领导、办公室和审计人员可以查阅",
            "This case is not yours to read: only those who handle it, the registry, the chief leader and the auditor do");

    /** 可否查阅。 Whether it is theirs to read, whose office reads these cases; a confidential one only where they handle it. */
    public boolean readBy(Actor reader, CasesRead reads, BooleanSupplier confidential) {
        return switch (reads) {
            case NONE -> false;
            case OWN -> isBy(reader);
            case ALL -> isBy(reader) || !confidential.getAsBoolean();
        };
    }

    /** 凡案皆经办的职务。 Whether the office has a part in every case. */
    public static boolean ofEvery(Office office) {
        return switch (office) {
            case REGISTRY, CHIEF_LEADER, AUDITOR, SYSTEM, PROPOSER -> true;
            case DEPUTY_LEADER, SECTION, SUPERVISOR, ADMIN -> false;
        };
    }

    private boolean isBy(Actor reader) {
        return switch (reader.office()) {
            case SECTION -> reader.unit() != null && sections.contains(reader.unit());
            case DEPUTY_LEADER -> deputies.contains(reader.principal());
            default -> ofEvery(reader.office());
        };
    }
}
