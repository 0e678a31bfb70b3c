package banli.language.query.list;

import banli.language.query.casefile.ExtensionView;
import banli.language.word.CaseId;
import banli.language.word.deadline.Light;
import java.time.LocalDate;
import java.util.List;

/** 延期清单。 Extensions, one row a request. */
public record ExtensionList(long position, long total, List<Asked> extensions) {
    /**
     * 一次申请。 A request for more time.
     *
     * @param nth which request of this case it is, from 1
     * @param grantedBefore how many of the earlier ones were granted
     * @param dueOn the case's deadline as it stands
     */
    public record Asked(
            CaseId caseId,
            String number,
            String title,
            String section,
            String sectionName,
            String handler,
            String handlerName,
            int nth,
            int grantedBefore,
            LocalDate dueOn,
            Light light,
            ExtensionView extension) {}
}
