package banli.desk.act.sheet;

/**
 * 一个选项。 A value that can be chosen and how it is shown.
 *
 * @param name by which it is found when it is typed, null where one chooses from a list
 */
public record Choice(String value, String label, String name) {
    /** One of a list. */
    public Choice(String value, String label) {
        this(value, label, null);
    }
}
