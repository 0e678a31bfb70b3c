package banli.desk.page;

import banli.desk.ask.Buses;
import banli.language.query.register.CaseRow;
import banli.language.query.register.FindCases;
import java.time.Year;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** 最近年度。 The last register year that has cases, or this year when there is none. */
public final class LatestYear {
    private LatestYear() {}

    /** That year. */
    public static int of(Buses buses, Map<String, String> meta) {
        // The register begins with the last year.
        List<CaseRow> latest = buses.ask(FindCases.all(1), meta).cases();
        return latest.isEmpty()
                ? Year.now(ZoneId.of("Asia/Shanghai")).getValue()
                : latest.getFirst().registerYear();
    }
}
