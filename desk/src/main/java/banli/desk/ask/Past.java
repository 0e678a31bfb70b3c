package banli.desk.ask;

import banli.desk.problem.Problem;
import banli.language.word.AsOf;
import banli.language.word.FieldError;
import banli.language.word.Text;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** 回看。 {@code ?as-of=…&clock=…} of an address: the moment its answer is to be as of, and which addresses have a past. */
public final class Past {
    /** A fact number, a day, or an instant. */
    public static final String MOMENT = "as-of";

    /** {@code recorded} (usual) or {@code happened}. */
    public static final String CLOCK = "clock";

    private static final Pattern READ =
            Pattern.compile("(/api)?/(board|cases|figures|deadlines|due|commitments|trail|summary)"
                    + "|/api/(extensions|chases)|/deadlines/(extensions|chases)|(/api)?/(figures|summary)/[^/]+"
                    + "|(/api)?/cases/[^/]+(/facts|/peek|/deadlines|/origin)?|/export/[^/]+");

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
            throw wrong(MOMENT, "此页只显示现在，请去掉 as-of。", "This page shows the present only. Leave out as-of.");
        }
        AsOf.Clock by = clock == null || clock.equalsIgnoreCase("recorded")
                ? AsOf.Clock.RECORDED
                : clock.equalsIgnoreCase("happened") ? AsOf.Clock.HAPPENED : null;
        if (by == null) {
            throw wrong(CLOCK, "应为 recorded（按记录时间）或 happened（按发生时间）。", "This must be recorded or happened.");
        }
        return Optional.of(
                AsOf.read(moment, by)
                        .orElseThrow(
                                () -> by == AsOf.Clock.HAPPENED
                                        ? wrong(
                                                MOMENT,
                                                "按发生时间回看，应为日期，如 2021-06-30。",
                                                "By when it happened this must be a day, such as 2021-06-30.")
                                        : wrong(
                                                MOMENT,
                                                "应为事实号、日期（如 2021-06-30）或时刻（如 2021-06-30T10:00:00Z）。",
                                                "This must be a fact number, a day (2021-06-30) or an instant (2021-06-30T10:00:00Z).")));
    }

    private static String given(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null || value.isBlank() ? null : value.strip();
    }

    private static Problem wrong(String field, String zh, String en) {
        return Problem.fields(List.of(new FieldError(field, new Text(zh, en))));
    }
}
