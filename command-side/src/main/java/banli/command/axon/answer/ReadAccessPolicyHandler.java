package banli.command.axon.answer;

import banli.command.axon.record.DirectoryOnRecord;
import banli.language.policy.AccessPolicy;
import banli.language.query.policy.ReadAccessPolicy;
import banli.language.query.policy.ReadReportRhythm;
import banli.language.query.policy.RhythmOfReports;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.axonframework.queryhandling.QueryHandler;

/** 登录与阅读规则的答复。 Answers {@link ReadAccessPolicy} and {@link ReadReportRhythm} from the policies as they were adopted; it names no person and no case. */
class ReadAccessPolicyHandler {
    private final DirectoryOnRecord directory;
    private final Clock clock;

    ReadAccessPolicyHandler(DirectoryOnRecord directory, Clock clock) {
        this.directory = directory;
        this.clock = clock;
    }

    @QueryHandler
    AccessPolicy answer(ReadAccessPolicy question) {
        return directory.once(Map.of()).access(LocalDate.now(clock));
    }

    @QueryHandler
    RhythmOfReports answer(ReadReportRhythm question) {
        return new RhythmOfReports(directory.once(Map.of()).reportMonths(LocalDate.now(clock)));
    }
}
