package banli.query.screen.casefile;

import banli.language.event.IntakeEvent.CaseRegistered;
import banli.language.lifecycle.Stage;
import banli.language.query.casefile.ItemView;
import banli.language.query.casefile.ReplyView;
import banli.language.query.deadline.DeadlineView;
import banli.language.word.CaseId;
import banli.language.word.proposal.Item;
import banli.language.word.proposal.ItemAnswer;
import banli.language.word.proposal.Signatory;
import banli.language.word.proposal.UnitRole;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * 案卷视图。 A case as its facts say, slice by slice; names of people and units, and whatever depends on today, are added
 * when a reader asks.
 *
 * @param registered the registration that stands, null before
 */
public record CaseOnFile(
        CaseId caseId,
        CaseRegistered registered,
        Course course,
        Assignment assignment,
        Contacts contacts,
        Opinions opinions,
        Replies replies,
        Feedback feedback,
        FollowUps followUps,
        Submissions submissions,
        Deadlines deadlines,
        Extensions extensions,
        Tellings tellings,
        Commitments commitments,
        Disclosures disclosures,
        Supervision supervision,
        Merges merges,
        Papers papers,
        Upstream upstream,
        Marks marks,
        Trace trace) {
    /** The same with another course of its steps. */
    CaseOnFile traced(Trace anew) {
        return new CaseOnFile(
                caseId,
                registered,
                course,
                assignment,
                contacts,
                opinions,
                replies,
                feedback,
                followUps,
                submissions,
                deadlines,
                extensions,
                tellings,
                commitments,
                disclosures,
                supervision,
                merges,
                papers,
                upstream,
                marks,
                anew);
    }

    /** 所处环节。 Its stage. */
    public Stage stage() {
        return course.life().stage();
    }

    /** 第几轮。 Its round, from 1. */
    public int round() {
        return course.life().round();
    }

    /** 答复到期日。 When its answer falls due in this round; where no rule says it, the day that came from above with the case. */
    public Optional<LocalDate> answerDue() {
        return deadlines
                .ofReply(role())
                .map(DeadlineView::dueOn)
                .or(() -> round() > 1 ? Optional.empty() : Optional.ofNullable(registered.upstreamDue()));
    }

    /** 本局是否答复提出人。 Whether contacts and the rest of a lead case are asked for. */
    public boolean answers() {
        return role().answersProposer();
    }

    /** 提出人。 Its proposers, the lead one first. */
    public List<String> signers() {
        return Stream.concat(Stream.of(registered.leadProposer()), Lists.orEmpty(registered.coSigners()).stream())
                .map(Signatory::proposer)
                .toList();
    }

    /** 办理职责。 The bureau's duty. */
    public UnitRole role() {
        return assignment.role();
    }

    /** 现时的答复。 The answer as it is now: the last later one that everyone has, else the draft submitted last. */
    public Optional<ReplyView> answer() {
        return followUps.delivered(round()).or(replies::latest);
    }

    /** 事项与答复。 Its items, each with the latest answer to it. */
    public List<ItemView> items() {
        Map<Integer, ItemAnswer> answers = new HashMap<>();
        answer().ifPresent(reply -> reply.answers().reversed().forEach(it -> answers.put(it.item(), it)));
        return Lists.orEmpty(registered.items()).stream()
                .map(item -> shown(item, answers.get(item.number())))
                .toList();
    }

    private static ItemView shown(Item item, ItemAnswer answer) {
        return answer == null
                ? new ItemView(item.number(), item.text(), null, null, null)
                : new ItemView(item.number(), item.text(), answer.adoption(), answer.reason(), answer.text());
    }
}
