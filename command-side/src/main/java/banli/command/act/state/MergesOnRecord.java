package banli.command.act.state;

import banli.language.event.CaseEvent;
import banli.language.event.ClosingEvent.CaseMerged;
import banli.language.event.ClosingEvent.MergeAccepted;
import banli.language.event.ClosingEvent.MergeAsked;
import banli.language.event.ClosingEvent.MergeDeclined;
import banli.language.event.ClosingEvent.MergeEnded;
import banli.language.word.CaseId;
import java.util.HashSet;
import java.util.Set;

/**
 * 在案的并案。 Merges: a leader never follows, a follower never leads.
 *
 * @param asked the case it asked to follow, until that is answered
 * @param follows the case it follows, null when none
 * @param followers the cases it leads
 */
public record MergesOnRecord(CaseId asked, CaseId follows, Set<CaseId> followers) {
    /** 尚无。 None yet. */
    public static final MergesOnRecord NONE = new MergesOnRecord(null, null, Set.of());

    /** 读入一件事实。 After one more fact. */
    public MergesOnRecord with(CaseEvent fact) {
        return switch (fact) {
            case MergeAsked now -> new MergesOnRecord(now.leading(), follows, followers);
            case MergeDeclined _ -> new MergesOnRecord(null, follows, followers);
            case CaseMerged now -> new MergesOnRecord(null, now.leading(), followers);
            case MergeAccepted now -> {
                Set<CaseId> all = new HashSet<>(followers);
                all.add(now.follower());
                yield new MergesOnRecord(asked, follows, all);
            }
            case MergeEnded now -> {
                Set<CaseId> all = new HashSet<>(followers);
                all.remove(now.other());
                yield new MergesOnRecord(asked, now.other().equals(follows) ? null : follows, all);
            }
            default -> this;
        };
    }

    /** 是否牵头。 Whether it leads others. */
    public boolean leads() {
        return !followers.isEmpty();
    }
}
