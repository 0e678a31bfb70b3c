package banli.desk.page;

import banli.desk.ask.Buses;
import banli.desk.frame.Say;
import banli.language.query.policy.ReadPolicies;
import java.util.Map;

/** 过几个工作日算迟录。 After how many working days a record is late, by the policy in force. */
public final class LateAfter {
    private LateAfter() {}

    /** Null where no policy is in force or the reader may not know. */
    public static Integer days(Buses buses, Say say, Map<String, String> meta) {
        return buses.maybe(new ReadPolicies(), meta)
                .flatMap(onFile -> onFile.inForce(say.today()))
                .map(policy -> policy.document().lateRecording().workingDays())
                .orElse(null);
    }
}
