package banli.query.past;

import banli.language.query.ExplainDeadlines;
import banli.language.query.ReadCaseFile;
import banli.language.query.ReadFacts;
import banli.language.query.ReadFigures;
import banli.language.query.ReadTrail;
import banli.language.query.ReadYearInParts;
import banli.language.query.ReadYears;
import banli.language.word.AsOf;
import banli.language.word.CaseId;
import banli.query.screen.Sight;

/**
 * 范围。 What of the ledger a past holds.
 *
 * @param only the one case that is asked about, with what it mentions; null unless it is of a case
 */
record Scope(Moment moment, Of of, CaseId only) {
    /** 多少。 How much. */
    enum Of {
        /** 全部。 All of it. */
        EVERYTHING,
        /** 一案。 A case. */
        A_CASE,
        /** 指标。 What figures need beside the cases, which are counted by the day. */
        FIGURES
    }

    /** Whether it holds nothing but what is taken as known now: names, by when things happened. */
    boolean asKnownNow() {
        return of == Of.FIGURES && moment.clock() == AsOf.Clock.HAPPENED;
    }

    /** What answers a question as of a moment. */
    static Scope of(Moment moment, AsOf asked, Object question) {
        CaseId only = onlyCase(question);
        if (only != null) {
            return new Scope(moment, Of.A_CASE, only);
        }
        boolean figures =
                question instanceof ReadFigures || question instanceof ReadYears || question instanceof ReadYearInParts;
        // The days kept know nothing of who looks: where something is hidden, the cases themselves are counted.
        boolean kept = asked.day() != null && Sight.now().hidden().isEmpty();
        return new Scope(moment, figures && kept ? Of.FIGURES : Of.EVERYTHING, null);
    }

    /** The one case that a question is about, null when it may be about any. */
    private static CaseId onlyCase(Object question) {
        return switch (question) {
            case ReadCaseFile it -> it.caseId();
            case ExplainDeadlines it -> it.caseId();
            case ReadTrail it -> it.caseId();
            case ReadFacts it -> it.caseId();
            default -> null;
        };
    }
}
