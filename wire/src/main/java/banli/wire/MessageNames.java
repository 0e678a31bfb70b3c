package banli.wire;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * 消息的名称。 How a message's class is named between processes: a question or answer without the room that it stands in, so that
 * a process of another version knows it wherever its class has moved to.
 */
public final class MessageNames {
    private static final String QUESTIONS = "banli.language.query.";
    private static final List<String> ROOMS = List.of(
            "account",
            "board",
            "casefile",
            "column",
            "deadline",
            "directory",
            "figures",
            "finding",
            "flow",
            "list",
            "meeting",
            "notice",
            "personal",
            "policy",
            "register",
            "rehearsal",
            "screens",
            "security",
            "summary",
            "trail");

    private static final ClassValue<String> NAMES = new ClassValue<>() {
        @Override
        protected String computeValue(Class<?> type) {
            return ofClassNamed(type.getName());
        }
    };
    private static final Map<String, Class<?>> CLASSES = new ConcurrentHashMap<>();

    private MessageNames() {}

    /** The name on the wire; of what is no question or answer, its class's own. */
    public static String of(Class<?> type) {
        return NAMES.get(type);
    }

    /** As {@link #of}, of the class with that name. */
    public static String ofClassNamed(String name) {
        String within = name.startsWith(QUESTIONS) ? name.substring(QUESTIONS.length()) : "";
        int room = within.indexOf('.');
        return room > 0 && ROOMS.contains(within.substring(0, room)) ? QUESTIONS + within.substring(room + 1) : name;
    }

    /** The class of a question or answer by its name on the wire; empty for any other name. */
    public static Optional<Class<?>> type(String name) {
        return name.startsWith(QUESTIONS)
                ? Optional.ofNullable(CLASSES.computeIfAbsent(name, MessageNames::found))
                : Optional.empty();
    }

    private static Class<?> found(String name) {
        for (String room : ROOMS) {
            try {
                return Class.forName(QUESTIONS + room + "." + name.substring(QUESTIONS.length()));
            } catch (ClassNotFoundException elsewhere) {
                continue;
            }
        }
        return null;
    }
}
