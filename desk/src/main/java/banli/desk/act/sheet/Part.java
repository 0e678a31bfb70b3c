package banli.desk.act.sheet;

import java.util.List;

/**
 * 表单的一项。 One part of a form as it is shown.
 *
 * @param path the name under which it is sent, as in JSON: {@code answers[1].reason}
 * @param label its name in the language of the page
 * @param help a line beside it, null for none
 * @param optional whether it may stay empty
 * @param values what is filled in, several only for {@link Widget#CHECKS}
 * @param errors what is wrong with it
 * @param parts what it consists of, for {@link Widget#GROUP} and {@link Widget#ROWS}
 * @param focus whether typing begins here
 */
public record Part(
        String path,
        Widget widget,
        String label,
        String help,
        boolean optional,
        List<Choice> choices,
        List<String> values,
        List<String> errors,
        List<Part> parts,
        boolean focus) {
    /** The same as a row under a name of its own: filled in whole or left alone, so that nothing is said of leaving it empty. */
    public Part row(String name) {
        return new Part(path, widget, name, help, false, choices, values, errors, parts, focus);
    }

    /** The same as the row of that number. */
    public Part numbered(int number) {
        return row(label + " " + number);
    }

    /** An id for labels and links: letters, digits and hyphens. */
    public String id() {
        return id(path);
    }

    /** The one value, empty for none. */
    public String value() {
        return values.isEmpty() ? "" : values.getFirst();
    }

    /** Whether it takes the whole width of a form. */
    public boolean wide() {
        return path.equals("title")
                || widget == Widget.LONG
                || widget == Widget.ROWS
                || widget == Widget.GROUP
                || widget == Widget.CHECKS;
    }

    /** Whether a choice is made. */
    public boolean chosen(String value) {
        return values.contains(value);
    }

    /** How many characters are filled in. */
    public int characters() {
        return value().codePointCount(0, value().length());
    }

    /** Ids of what describes it, null for none. */
    public String describedBy() {
        String ids = (help == null ? "" : id() + "-help ") + (errors.isEmpty() ? "" : id() + "-error");
        return ids.isBlank() ? null : ids.strip();
    }

    /** 页面上的标识。 Its id on the page, made of its path. */
    public static String id(String path) {
        return "f-" + path.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("-$", "");
    }
}
