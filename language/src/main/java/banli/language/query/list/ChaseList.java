package banli.language.query.list;

import banli.language.query.casefile.ChaseView;
import banli.language.word.CaseId;
import banli.language.word.deadline.Light;
import java.util.List;

/** 催办记录。 Chases of all cases. */
public record ChaseList(long position, long total, List<Chased> chases) {
    /**
     * 一次催办。 A chase of a case.
     *
     * @param light the case's light now
     * @param days calendar days from the chase to the next act, or to today while nothing was done
     */
    public record Chased(
            CaseId caseId,
            String number,
            String title,
            String section,
            String sectionName,
            String handlerName,
            Light light,
            ChaseView chase,
            long days) {}
}
