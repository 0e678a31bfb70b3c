package banli.query.screen.casefile;

import banli.language.event.IntakeEvent.CaseRegistered;
import banli.language.event.IntakeEvent.RoleChanged;
import banli.language.word.CaseId;
import banli.query.fold.Fact;
import banli.query.fold.Fold;

/** 案卷的折叠。 Each slice reads each fact; a registration after an annulled one begins anew. */
public final class CaseFileFold implements Fold<CaseOnFile> {
    @Override
    public CaseOnFile start(CaseId id) {
        return new CaseOnFile(
                id,
                null,
                Course.NONE,
                Assignment.NONE,
                Contacts.NONE,
                Opinions.NONE,
                Replies.NONE,
                Feedback.NONE,
                FollowUps.NONE,
                Submissions.NONE,
                Deadlines.NONE,
                Extensions.NONE,
                Tellings.NONE,
                Commitments.NONE,
                Disclosures.NONE,
                Supervision.NONE,
                Merges.NONE,
                Papers.NONE,
                Upstream.NONE,
                Marks.NONE,
                Trace.NONE);
    }

    @Override
    public CaseOnFile read(CaseOnFile soFar, Fact fact) {
        boolean opens = fact.event() instanceof CaseRegistered;
        CaseOnFile was = opens ? start(soFar.caseId()) : soFar;
        if (!opens && was.registered() == null) {
            throw new IllegalStateException("a case begins with its registration");
        }
        Course course = was.course().read(fact);
        CaseOnFile now = new CaseOnFile(
                was.caseId(),
                registered(was, fact),
                course,
                was.assignment().read(fact),
                was.contacts().read(fact),
                was.opinions().read(fact),
                was.replies().read(fact),
                was.feedback().read(fact),
                was.followUps().read(fact, course.life().followUp()),
                was.submissions().read(fact, was.round()),
                was.deadlines().read(fact),
                was.extensions().read(fact),
                was.tellings().read(fact),
                was.commitments().read(fact),
                was.disclosures().read(fact),
                was.supervision().read(fact, was.assignment().handler()),
                was.merges().read(fact),
                was.papers().read(fact),
                was.upstream().read(fact),
                was.marks().read(fact),
                was.trace());
        return now.traced(was.trace().read(fact, was, now));
    }

    private static CaseRegistered registered(CaseOnFile was, Fact fact) {
        return switch (fact.event()) {
            case CaseRegistered it -> it;
            case RoleChanged it -> was.registered().inRole(it.role(), it.leadUnit());
            default -> was.registered();
        };
    }
}
