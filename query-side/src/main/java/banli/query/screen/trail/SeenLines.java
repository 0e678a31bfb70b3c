package banli.query.screen.trail;

import banli.query.screen.Sight;
import java.util.Map;

/** 可见的行。 Which lines of the trail, as {@code t}, whoever asks may see. */
public final class SeenLines {
    /** Nor is it said who asked for confidentiality. */
    private static final String NOT_OF_THE_CONFIDENTIAL =
            " and t.stream not in (select 'proposer:' || proposer from proposer where confidential)";

    private SeenLines() {}

    /** 可见的条件。 The condition; what it needs is added to the parameters. A line that may not be seen is not found by its words either. */
    public static String condition(Map<String, Object> parameters) {
        Sight sight = Sight.now();
        String cases = sight.cases() ? "true" : "t.case_id is null";
        if (sight.every()) {
            return cases;
        }
        parameters.put("hidden", sight.hiddenCases());
        return cases + " and (t.case_id is null or t.case_id <> all(:hidden))" + NOT_OF_THE_CONFIDENTIAL;
    }
}
