package banli.desk.ask;

import banli.desk.problem.Problem;
import banli.language.word.AsOf;
import banli.language.word.FieldError;
import banli.language.word.Text;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** 回看。 {@code ?as-of=…&clock=…} of an address: the moment its answer is to be as of, and which addresses have a past. */
public final class Past {
    /** A fact number, a day, or an instant. */
    public static final String MOMENT = "as-of";

    /** {@code recorded} or {@code happened}; when missing, the one that tells something of the day asked for. */
    public static final String CLOCK = "clock";

    private static final Pattern READ = Pattern.compile(
            "(/api)?/(board|cases|figures|findings|flow|deadlines|due|commitments|trail|summary)"
                    + "|/api/(extensions|chases)|/deadlines/(extensions|chases)|(/api)?/(figures|findings|flow|summary)/[^/]+"
                    + "|/api/figures/[^/]+/cases|(/api)?/cases/[^/]+(/facts|/peek|/deadlines|/origin)?|/export/(figures/)?[^/]+");

    private static final String USUAL = Past.class.getName() + ".usual";

    private Past() {}

    /** 是否能回看。 Whether what stands at that path can be seen as of a moment. */
    public static boolean has(String path) {
        return READ.matcher(path).matches();
    }

    /**
     * 所问时刻。 The moment asked for; empty for now.
     *
     * @throws Problem when it is none, or the address has no past
     */
    public static Optional<AsOf> asked(HttpServletRequest request) {
        String moment = given(request, MOMENT);
        String clock = given(request, CLOCK);
        if (moment == null || !request.getMethod().equals("GET")) {
            return Optional.empty();
        }
        if (!has(request.getRequestURI())) {
            throw wrong(MOMENT, new Text("此页只显示现在，请去掉 as-of。", "This page shows the present only. Leave out as-of."));
        }
        AsOf.Clock by = clock == null ? usual(request) : named(clock);
        return Optional.of(AsOf.read(moment, by).orElseThrow(() -> wrong(MOMENT, none(moment, by))));
    }

    /** 所问的日子。 The day asked for without a clock; empty when a clock is named, or it is no day. */
    public static Optional<LocalDate> dayWithoutClock(HttpServletRequest request) {
        String moment = given(request, MOMENT);
        return moment == null || given(request, CLOCK) != null
                ? Optional.empty()
                : AsOf.read(moment, AsOf.Clock.RECORDED).map(AsOf::day);
    }

    /** 通常的时间。 By which clock the request is answered when it names none. */
    public static void usual(HttpServletRequest request, AsOf.Clock clock) {
        request.setAttribute(USUAL, clock);
    }

    private static AsOf.Clock usual(HttpServletRequest request) {
        return request.getAttribute(USUAL) instanceof AsOf.Clock clock ? clock : AsOf.Clock.RECORDED;
    }

    private static AsOf.Clock named(String clock) {
        return switch (clock.toLowerCase(Locale.ROOT)) {
            case "recorded" -> AsOf.Clock.RECORDED;
            case "happened" -> AsOf.Clock.HAPPENED;
            default ->
                throw wrong(
                        CLOCK, new Text("应为 recorded（按记录时间）或 happened（按发生时间）。", "This must be recorded or happened."));
        };
    }

    /** Why a text is no moment by a clock. */
    private static Text none(String moment, AsOf.Clock by) {
        if (moment.matches("\\d{4}-\\d\\d-\\d\\d")) {
            return new Text("没有 " + moment + " 这一天。", "There is no such day as " + moment + ".");
        }
        return by == AsOf.Clock.HAPPENED
                ? new Text("按发生时间回看，应为日期，如 2021-06-30。", "By when it happened this must be a day, such as 2021-06-30.")
                : new Text(
                        "应为事实号、日期（如 2021-06-30），或写明与世界时相差几小时的时刻（如 2021-06-30T10:00:00+08:00）。",
                        "This must be a fact number, a day (2021-06-30), or an instant with its offset from UTC"
                                + " (2021-06-30T10:00:00+08:00).");
    }

    private static String given(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        // In an address a plus sign that is not encoded is read as a blank.
        return value == null || value.isBlank() ? null : value.strip().replace(' ', '+');
    }

    private static Problem wrong(String field, Text message) {
        return Problem.fields(List.of(new FieldError(field, message)));
    }
}
