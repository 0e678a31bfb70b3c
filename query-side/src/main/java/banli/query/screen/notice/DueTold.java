package banli.query.screen.notice;

import banli.language.event.CaseEvent;
import banli.language.event.DeadlineEvent.DeadlineApproached;
import banli.language.event.DeadlineEvent.DeadlineMissed;
import banli.language.event.DeadlineEvent.OverdueEscalated;
import banli.language.word.deadline.DeadlineKind;
import banli.query.screen.casefile.CaseOnFile;
import java.time.LocalDate;
import java.util.Objects;

/** 到期的一项。 A deadline that fell due, as it was told. */
record DueTold(DeadlineKind kind, Integer commitment, LocalDate dueOn) {
    static DueTold of(CaseEvent fact) {
        return switch (fact) {
            case DeadlineApproached it -> new DueTold(it.deadline(), it.commitment(), it.dueOn());
            case DeadlineMissed it -> new DueTold(it.deadline(), it.commitment(), it.dueOn());
            case OverdueEscalated it -> new DueTold(it.deadline(), it.commitment(), it.dueOn());
            default -> null;
        };
    }

    boolean isOpen(CaseOnFile file) {
        return file.deadlines().views().stream()
                .anyMatch(view -> view.open()
                        && view.kind() == kind
                        && Objects.equals(view.commitment(), commitment)
                        && dueOn.equals(view.dueOn()));
    }
}
