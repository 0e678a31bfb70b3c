package banli.language.query.policy;

import banli.language.query.MayAsk;
import banli.language.query.Query;

/** 听取汇报的间隔。 How often the policy in force today has the chief leader hear of each case under key supervision. */
@MayAsk(cases = false)
public record ReadReportRhythm() implements Query<RhythmOfReports> {
    @Override
    public Class<RhythmOfReports> answer() {
        return RhythmOfReports.class;
    }
}
