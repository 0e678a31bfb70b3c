package banli.standalone.publish;

import java.util.regex.Pattern;

/** 公示栏的文件名。 How files of the column may be named: nothing else is written into a folder, or asked for of the desk. */
final class ColumnName {
    private static final Pattern NAME = Pattern.compile("(?:replies/)?[a-z0-9][a-z0-9.-]{0,120}");

    private ColumnName() {}

    /** @param path under the column */
    static boolean isOne(String path) {
        return NAME.matcher(path).matches() && !path.contains("..");
    }
}
