package banli.language.query.finding;

/**
 * 核查的范围。 Of which cases, whose records, and what counts as working hours.
 *
 * @param year register year
 * @param section null for all
 * @param who a person's id or name, null for all
 * @param opens from when on an hour is a working one, as {@code 08:00}
 * @param closes from when on it is none any more
 */
public record FindingScope(int year, String section, String who, String opens, String closes) {
    /** 通常的工作时间。 Taken where nobody says otherwise: wide enough for what offices commonly have. */
    public static final String USUALLY_OPENS = "08:00";

    /** 通常的下班时间。 Taken where nobody says otherwise. */
    public static final String USUALLY_CLOSES = "18:00";

    /** 某年的全部。 All of a year, by the usual hours. */
    public static FindingScope of(int year) {
        return new FindingScope(year, null, null, USUALLY_OPENS, USUALLY_CLOSES);
    }
}
