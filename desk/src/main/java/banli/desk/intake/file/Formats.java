package banli.desk.intake.file;

import java.util.Locale;

/** 数字的样子。 Whether a number is shown as a day, by the format of its cell. */
final class Formats {
    private Formats() {}

    /** By the number of a built-in format, else by what the format says; either may be null. */
    static boolean isDay(Integer id, String format) {
        int built = id == null ? -1 : id;
        if (built >= 14 && built <= 17 || built == 22 || built >= 27 && built <= 36 || built >= 50 && built <= 58) {
            return true;
        }
        if (format == null || format.equals("General")) {
            return false;
        }
        // Words, colours and conditions are no day: "…", \x, [Red].
        String bare = format.replaceAll("\"[^\"]{0,60}\"|\\\\.|\\[[^\\]]{0,60}\\]", "")
                .toLowerCase(Locale.ROOT);
        return bare.indexOf('y') >= 0 || bare.indexOf('d') >= 0 || bare.contains("m") && !bare.contains("0");
    }
}
