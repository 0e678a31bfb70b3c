package banli.desk.attach;

/** 文件名。 A file's name as it may be shown and recorded: without folders, control characters and marks that turn the writing direction. */
public final class FileName {
    private static final int LONGEST = 150;

    private FileName() {}

    /** 无害的名称。 The name made harmless; 附件 when nothing is left of it. */
    public static String harmless(String given) {
        String name = given == null ? "" : given.replace('\\', '/');
        name = name.substring(name.lastIndexOf('/') + 1);
        StringBuilder kept = new StringBuilder();
        name.codePoints().filter(FileName::shown).forEach(kept::appendCodePoint);
        String clean = kept.toString().strip();
        while (clean.startsWith(".")) {
            clean = clean.substring(1).strip();
        }
        return clean.isEmpty() ? "附件" : shortened(clean);
    }

    /** 扩展名。 What follows the last dot, in lower case; empty when there is none. */
    public static String extension(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(java.util.Locale.ROOT);
    }

    /** Formatting characters include those that turn the direction, such as U+202E. */
    private static boolean shown(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> "<>:\"|?*".indexOf(c) < 0;
        };
    }

    private static String shortened(String name) {
        int length = name.codePointCount(0, name.length());
        if (length <= LONGEST) {
            return name;
        }
        String extension = extension(name);
        String tail = extension.isEmpty() || extension.length() > 10 ? "" : "." + extension;
        return name.substring(0, name.offsetByCodePoints(0, LONGEST - tail.length())) + tail;
    }
}
