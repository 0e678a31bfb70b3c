package banli.desk.live;

import jakarta.servlet.http.HttpServletRequest;
import java.util.stream.Stream;

/** 再看一遍。 A question of a live page for its live part alone: {@code Banli-Look} names the fact it was told of, or nothing. */
final class Look {
    private static final String HEADER = "Banli-Look";

    private Look() {}

    static boolean is(HttpServletRequest request) {
        return request.getMethod().equals("GET") && request.getHeader(HEADER) != null;
    }

    /** The fact told of, -1 when it names none. */
    static long told(HttpServletRequest request) {
        String told = request.getHeader(HEADER);
        return told != null && told.matches("\\d{1,18}") ? Long.parseLong(told) : -1;
    }

    /** Whether it asks in a certain one of the caller's offices. */
    static boolean inOffice(HttpServletRequest request) {
        return Stream.of("Banli-Office", "Banli-Unit", "Banli-On-Behalf-Of")
                .anyMatch(header -> request.getHeader(header) != null);
    }
}
