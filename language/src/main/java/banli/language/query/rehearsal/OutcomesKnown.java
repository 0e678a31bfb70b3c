package banli.language.query.rehearsal;

import banli.language.word.proposal.Outcome;
import java.util.List;

/** 办理结果的类别。 The classes of outcome that a place knows, the best first. */
public record OutcomesKnown(List<Outcome> outcomes) {}
