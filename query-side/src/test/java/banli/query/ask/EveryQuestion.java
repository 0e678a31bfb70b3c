package banli.query.ask;

import banli.language.event.CaseEvent;
import banli.language.event.IntakeEvent.CaseRegistered;
import banli.language.event.MeetingEvent.MeetingHeld;
import banli.language.query.Query;
import banli.language.query.board.ReadDifference;
import banli.language.query.board.ReadLateRecording;
import banli.language.query.board.ReadYearByDay;
import banli.language.query.board.ShowBoard;
import banli.language.query.casefile.ReadCaseFile;
import banli.language.query.deadline.ExplainDeadlines;
import banli.language.query.deadline.ListDue;
import banli.language.query.deadline.ShowDueCalendar;
import banli.language.query.directory.ReadDirectory;
import banli.language.query.figures.ListFigureCases;
import banli.language.query.figures.ReadFigures;
import banli.language.query.figures.ReadPoints;
import banli.language.query.figures.ReadYearInParts;
import banli.language.query.figures.ReadYears;
import banli.language.query.finding.FindingList;
import banli.language.query.finding.FindingScope;
import banli.language.query.finding.ListFindings;
import banli.language.query.finding.ReadFindings;
import banli.language.query.flow.FlowTable;
import banli.language.query.flow.ListFlowCases;
import banli.language.query.flow.ReadFlow;
import banli.language.query.list.ListChases;
import banli.language.query.list.ListCommitments;
import banli.language.query.list.ListExtensions;
import banli.language.query.meeting.ListDecisions;
import banli.language.query.meeting.ListMeetings;
import banli.language.query.notice.ListNotices;
import banli.language.query.policy.ReadPolicies;
import banli.language.query.register.FindCases;
import banli.language.query.register.FindOpenWork;
import banli.language.query.register.FindWaiting;
import banli.language.query.screens.ListUnreadable;
import banli.language.query.screens.ReadWork;
import banli.language.query.summary.ListSummaryFields;
import banli.language.query.summary.ReadSummary;
import banli.language.query.trail.ReadFacts;
import banli.language.query.trail.ReadFeed;
import banli.language.query.trail.ReadTrail;
import banli.language.word.AsOf;
import banli.language.word.CaseId;
import banli.language.word.Office;
import banli.language.word.meeting.MeetingDecision;
import banli.language.word.meeting.MeetingKind;
import banli.language.word.proposal.Attachment;
import banli.query.story.Story;
import java.time.LocalDate;
import java.util.List;

/** 各种问法。 Questions of every kind that could say something of a case. */
final class EveryQuestion {
    private EveryQuestion() {}

    static List<Query<?>> about(CaseId secret, String word, LocalDate today) {
        return List.of(
                FindCases.all(50),
                FindCases.all(50).by("title"),
                FindCases.all(50).holding(word),
                new FindWaiting(List.of(FindWaiting.Waiter.of(Office.DEPUTY_LEADER, "li")), 1),
                new FindOpenWork("li", null),
                new FindOpenWork(null, "yanglao"),
                new ShowBoard(null),
                new ReadCaseFile(secret),
                new ReadFacts(secret, 0, 0),
                new ExplainDeadlines(secret),
                new ListDue(null, null, 1, 50),
                new ShowDueCalendar(LocalDate.of(2021, 1, 1), today, null, null, null),
                new ListCommitments(null, null, false, 1, 50),
                new ListMeetings(null, 1, 50),
                new ListDecisions(null, false, 1, 50),
                new ListExtensions(null, true, 1, 50),
                new ListChases(null, null, null, 1, 50),
                new ReadTrail(null, null, null, null, null, 1, 500),
                new ReadFeed(-1, 500, List.of()),
                new ReadTrail(null, null, secret, null, null, 1, 500),
                new ListNotices(-1, 500),
                new ReadFigures(2021, null),
                new ReadPoints(2021, "section"),
                new ReadFigures(2021, "subject"),
                new ReadFigures(2021, "handler"),
                new ReadYears(2020, 2021, null),
                new ReadYearInParts(2021, null),
                new ListFigureCases("CASES", 2021, null, null, null, null),
                new ListFigureCases("SATISFACTION_RATE", 2021, null, null, null, null),
                new ReadFlow(2021, "handler", null),
                new ListFlowCases(FlowTable.STEPS, "REGISTERED", 2021, false, null, null, null),
                new ListFlowCases(FlowTable.PERSON, "li", 2021, false, null, null, null),
                new ReadFindings(new FindingScope(2021, null, "li", "08:00", "18:00")),
                ListFindings.of(FindingList.ACTS, new FindingScope(2021, null, "li", "08:00", "18:00")),
                ListFindings.of(FindingList.WAIVED, FindingScope.of(2021)),
                ListFindings.of(FindingList.TOGETHER, FindingScope.of(2021)),
                ListFindings.of(FindingList.QUICK, FindingScope.of(2021)),
                new ReadSummary(2021),
                new ReadSummary(2021, "{{case:" + secret.value() + ".title}}{{sentence:key}}", null, null),
                new ListSummaryFields(2021, null),
                new ReadDifference(AsOf.Clock.HAPPENED, LocalDate.of(2021, 2, 1), today),
                new ReadLateRecording(LocalDate.of(2021, 2, 1)),
                new ReadYearByDay(2021, AsOf.Clock.HAPPENED),
                new ReadWork(),
                new ReadPolicies(),
                new ListUnreadable(),
                new ReadDirectory());
    }

    /** The same, signed by nobody who asked for confidentiality. */
    static CaseEvent[] withoutCoSigners(Story story) {
        CaseEvent[] facts = story.facts();
        CaseRegistered it = (CaseRegistered) facts[0];
        facts[0] = new CaseRegistered(
                it.caseId(),
                it.number(),
                it.kind(),
                it.raised(),
                it.registerYear(),
                it.role(),
                it.leadUnit(),
                it.handedOnOn(),
                it.receivedOn(),
                it.upstreamReference(),
                it.upstreamDue(),
                it.title(),
                it.subject(),
                it.background(),
                it.items(),
                it.leadProposer(),
                List.of(),
                it.sector(),
                it.town(),
                it.mayBePublic(),
                it.notPublicReason(),
                it.source(),
                it.deadlines(),
                it.happenedOn());
        return facts;
    }

    /** A meeting about both, and what it decided of each. */
    static MeetingHeld meeting(CaseId secret, CaseId open, String word, LocalDate day) {
        return new MeetingHeld(
                "2021-1",
                MeetingKind.LEADERS,
                day,
                null,
                "chief",
                List.of("chief"),
                List.of(secret, open),
                "议题",
                List.of(
                        new MeetingDecision("抓紧办理", "wu", day, open),
                        new MeetingDecision(word + "须保密", "wang", day, secret)),
                List.of(new Attachment("纪要.pdf", "application/pdf", 3, "a".repeat(64))));
    }
}
