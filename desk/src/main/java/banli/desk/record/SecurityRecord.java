package banli.desk.record;

import banli.desk.problem.Problem;
import banli.desk.problem.ProblemKind;
import banli.language.word.security.SecurityEvent;
import banli.language.word.security.SecurityOutcome;
import java.util.List;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * 安全记录。 The one way onto the record. What {@link SecurityEvent#first() must be there first} is written before this returns;
 * all else waits in a short line and is written soon after, so that it slows no page.
 */
@Component
public class SecurityRecord {
    private final RecordRows rows;
    private final WritingLine line;

    SecurityRecord(RecordRows rows, WritingLine line) {
        this.rows = rows;
        this.line = line;
    }

    /**
     * 记一笔。 Notes an event of the current request, whose address is added.
     *
     * @param person who it was, or who they said they were; null when nobody said
     * @param detail in a few words of the program what it was about: no secret and nothing personal; may be null
     * @throws Problem when it must be on record first and can't be
     */
    public void note(SecurityEvent kind, String person, SecurityOutcome outcome, String detail) {
        Noted event = new Noted(kind, person, address(), outcome, detail);
        if (!kind.first()) {
            line.join(event);
            return;
        }
        try {
            rows.add(List.of(event));
            line.works();
        } catch (DataAccessException away) {
            line.failed();
            throw Problem.of(
                    ProblemKind.UNAVAILABLE,
                    "安全记录现在写不进去，此事须先有记录才能办，请稍后再试。",
                    "The security record can't be written now, and this must be on record first. Try again later.");
        }
    }

    private static String address() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes now
                ? now.getRequest().getRemoteAddr()
                : "";
    }
}
