package banli.language.query.column;

/**
 * 一组。 What replies are grouped by, and which of them.
 *
 * @param value a year, the name of a kind, a subject, or the id of a section
 */
public record PublicGroup(By by, String value) {
    /** 按什么。 What replies are grouped by. */
    public enum By {
        /** 年度 — the year of registration. */
        YEAR,
        /** 种类 — suggestions and proposals. */
        KIND,
        /** 分类 — the subject. */
        SUBJECT,
        /** 科室 — the section in charge. */
        SECTION
    }

    /**
     * 一组多少件。 How many published replies a group has.
     *
     * @param name as people call it; null where the value says it
     */
    public record Counted(PublicGroup group, String name, long replies) {}
}
