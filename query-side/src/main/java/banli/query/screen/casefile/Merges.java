package banli.query.screen.casefile;

import banli.language.event.ClosingEvent.CaseMerged;
import banli.language.event.ClosingEvent.MergeAccepted;
import banli.language.event.ClosingEvent.MergeEnded;
import banli.language.word.CaseId;
import banli.query.fold.Fact;
import java.util.List;

/** 并案。 Which case it follows, null when none, and which follow it. */
public record Merges(CaseId follows, List<CaseId> leads) {
    static final Merges NONE = new Merges(null, List.of());

    Merges read(Fact fact) {
        return switch (fact.event()) {
            case CaseMerged it -> new Merges(it.leading(), leads);
            case MergeAccepted it -> new Merges(follows, Lists.plus(leads, it.follower()));
            case MergeEnded it ->
                new Merges(
                        it.other().equals(follows) ? null : follows,
                        leads.stream()
                                .filter(other -> !other.equals(it.other()))
                                .toList());
            default -> this;
        };
    }
}
