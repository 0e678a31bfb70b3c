package banli.desk.summary;

import banli.desk.problem.Problem;
import banli.desk.problem.ProblemKind;

/** 地址里的年度。 The year that an address names. */
final class SummaryYear {
    private SummaryYear() {}

    /** Refuses, as not there, what is no year. */
    static int of(String word) {
        if (!word.matches("(19|20|21)\\d\\d")) {
            throw Problem.of(
                    ProblemKind.UNKNOWN, "没有“" + shortly(word) + "”这个年度。", "There is no year “" + shortly(word) + "”.");
        }
        return Integer.parseInt(word);
    }

    private static String shortly(String word) {
        return word.length() > 20 ? word.substring(0, 20) + "…" : word;
    }
}
