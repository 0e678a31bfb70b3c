package banli.standalone.doors;

import banli.language.query.finding.ListFindings;
import banli.language.query.finding.ReadFindings;
import banli.language.query.personal.ListPersonalReads;
import banli.language.query.personal.ReadSubject;
import banli.language.query.policy.ReplayCases;
import banli.language.query.screens.HandInCosignature;
import banli.language.query.screens.RetryReading;
import banli.language.query.screens.StartRebuild;
import banli.language.query.screens.StopRebuild;
import java.util.Map;

/** 问得了才开的门。 Doors that open to those who may ask the question behind them. */
final class QuestionDoors {
    static final Map<String, Class<?>> OF_A_QUESTION = Map.ofEntries(
            Map.entry("GET /findings", ReadFindings.class),
            Map.entry("GET /findings/{list}", ListFindings.class),
            Map.entry("GET /api/findings", ReadFindings.class),
            Map.entry("GET /api/findings/{list}", ListFindings.class),
            Map.entry("GET /subjects", ReadSubject.class),
            Map.entry("GET /subjects/{subject}", ReadSubject.class),
            Map.entry("GET /subjects/{subject}/certificate", ReadSubject.class),
            Map.entry("GET /api/subjects/{subject}", ReadSubject.class),
            Map.entry("GET /policies/year", ReplayCases.class),
            Map.entry("GET /policies/{name}/year/{year}", ReplayCases.class),
            Map.entry("GET /api/policies/{name}/year/{year}", ReplayCases.class),
            Map.entry("GET /personal-reads", ListPersonalReads.class),
            Map.entry("GET /api/personal-reads", ListPersonalReads.class),
            Map.entry("POST /audit/cosignature", HandInCosignature.class),
            Map.entry("POST /api/cosignatures", HandInCosignature.class),
            Map.entry("POST /admin/work/retry", RetryReading.class),
            Map.entry("POST /admin/work/rebuild", StartRebuild.class),
            Map.entry("POST /admin/work/rebuild/stop", StopRebuild.class),
            Map.entry("POST /api/rebuild", StartRebuild.class),
            Map.entry("POST /api/rebuild/stop", StopRebuild.class));

    private QuestionDoors() {}
}
