package banli.query.screen.casefile;

import banli.language.event.CorrectionEvent;
import banli.language.event.DeadlineEvent.DeadlineApproached;
import banli.language.event.DeadlineEvent.DeadlineMissed;
import banli.language.event.DeadlineEvent.DeadlinesRecalculated;
import banli.language.event.DeadlineEvent.OverdueEscalated;
import banli.language.event.SupervisionEvent.CaseChased;
import banli.language.event.SupervisionEvent.ChaseAnswered;
import banli.language.event.SupervisionEvent.DiscussedAtMeeting;
import banli.language.event.SupervisionEvent.InvestigationRecorded;
import banli.language.event.SupervisionEvent.KeySupervisionDesignated;
import banli.language.event.SupervisionEvent.KeySupervisionLifted;
import banli.language.event.SupervisionEvent.ReportHeard;
import banli.language.query.casefile.ChaseView;
import banli.language.query.casefile.HearingView;
import banli.language.query.casefile.InvestigationView;
import banli.language.query.casefile.SupervisionView;
import banli.language.query.meeting.MeetingNote;
import banli.query.fold.Fact;
import java.util.List;

/** 督办。 Key supervision, chases, reports heard, where leaders went themselves, and the meetings about the case. */
public record Supervision(
        List<SupervisionView> designations,
        List<ChaseView> chases,
        List<HearingView> hearings,
        List<InvestigationView> investigations,
        List<MeetingNote> meetings) {
    static final Supervision NONE = new Supervision(List.of(), List.of(), List.of(), List.of(), List.of());

    /** @param handler who has the case when the fact is read, null for nobody */
    Supervision read(Fact fact, String handler) {
        return switch (fact.event()) {
            case KeySupervisionDesignated it ->
                key(Lists.plus(designations, new SupervisionView(it.leader(), it.level(), fact.on(), null, null)));
            case KeySupervisionLifted it ->
                key(Lists.last(
                        designations,
                        was -> was.liftedOn() == null,
                        was -> new SupervisionView(was.leader(), was.level(), was.on(), fact.on(), it.reason())));
            case CaseChased it ->
                chased(Lists.plus(
                        chases,
                        new ChaseView(it.chase(), it.about(), fact.by(), fact.on(), handler, null, null, null, null)));
            case ChaseAnswered it ->
                chased(Lists.each(chases, was -> was.chase() == it.chase(), was -> answered(was, it.answer(), fact)));
            case ReportHeard it ->
                new Supervision(
                        designations,
                        chases,
                        Lists.plus(hearings, new HearingView(it.asked(), Lists.orEmpty(it.heardWith()), fact.on())),
                        investigations,
                        meetings);
            case InvestigationRecorded it ->
                new Supervision(
                        designations,
                        chases,
                        hearings,
                        Lists.plus(
                                investigations,
                                new InvestigationView(
                                        fact.on(),
                                        it.place(),
                                        Lists.orEmpty(it.ourPeople()),
                                        it.findings(),
                                        Lists.orEmpty(it.attachments()),
                                        Lists.orEmpty(it.otherCases()),
                                        fact.by())),
                        meetings);
            case DiscussedAtMeeting it ->
                new Supervision(designations, chases, hearings, investigations, noted(it, fact));
            // What the ledger tells by itself, and a correction, are no acts on the case.
            case DeadlinesRecalculated _,
                    DeadlineApproached _,
                    DeadlineMissed _,
                    OverdueEscalated _,
                    CorrectionEvent _ -> this;
            default -> chased(Lists.each(chases, was -> was.nextOn() == null, was -> next(was, fact)));
        };
    }

    /** The last note of a meeting stands in the place of the first. */
    private List<MeetingNote> noted(DiscussedAtMeeting it, Fact fact) {
        if (Boolean.TRUE.equals(it.withdrawn())) {
            return meetings.stream()
                    .filter(was -> !was.meeting().equals(it.meeting()))
                    .toList();
        }
        MeetingNote note = new MeetingNote(it.meeting(), it.kind(), fact.on(), Lists.orEmpty(it.decided()));
        return meetings.stream().anyMatch(was -> was.meeting().equals(it.meeting()))
                ? Lists.each(meetings, was -> was.meeting().equals(it.meeting()), _ -> note)
                : Lists.plus(meetings, note);
    }

    private Supervision key(List<SupervisionView> now) {
        return new Supervision(now, chases, hearings, investigations, meetings);
    }

    private Supervision chased(List<ChaseView> now) {
        return new Supervision(designations, now, hearings, investigations, meetings);
    }

    private static ChaseView answered(ChaseView was, String answer, Fact by) {
        return new ChaseView(
                was.chase(),
                was.about(),
                was.by(),
                was.on(),
                was.handler(),
                answer,
                by.on(),
                was.nextOn(),
                was.nextPosition());
    }

    /** The first act after a chase is its effect; one that happened before it and is recorded late is none. */
    private static ChaseView next(ChaseView was, Fact act) {
        return act.on().isBefore(was.on())
                ? was
                : new ChaseView(
                        was.chase(),
                        was.about(),
                        was.by(),
                        was.on(),
                        was.handler(),
                        was.answer(),
                        was.answeredOn(),
                        act.on(),
                        act.position());
    }

    /** 是否重点督办。 Whether it is under key supervision now. */
    public boolean key() {
        return designations.stream().anyMatch(it -> it.liftedOn() == null);
    }
}
