package banli.language.query.casefile;

import banli.language.letter.PersonalDetails;
import banli.language.lifecycle.Stage;
import banli.language.query.deadline.DeadlineView;
import banli.language.query.directory.KnownNames;
import banli.language.query.meeting.MeetingNote;
import banli.language.query.register.CaseRow;
import banli.language.query.register.SubmissionView;
import banli.language.word.proposal.Redaction;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** 案卷。 Everything about a case, as its facts say; {@code notListed} tells which of its words are not on the office's lists, {@code names} has the names of all whom it mentions by id. */
public record CaseFile(
        long position,
        CaseRow row,
        String background,
        String leadUnit,
        String upstreamReference,
        LocalDate upstreamDue,
        boolean mayBePublic,
        String notPublicReason,
        List<ItemView> items,
        RoutingView routing,
        List<DirectiveView> directives,
        ObjectionView objection,
        List<ContactView> contacts,
        List<WaiverView> waivers,
        List<WaiverView.Asked> waiversAsked,
        List<OpinionView> opinions,
        List<ReplyView> replies,
        List<FeedbackView> feedback,
        List<FollowUpView> followUps,
        List<SubmissionView> submissions,
        List<DeadlineView> deadlines,
        List<ExtensionView> extensions,
        List<ExtensionView.Telling> tellings,
        List<String> untold,
        List<CommitmentView> commitments,
        List<ProgressView> progress,
        List<DisclosureView> disclosures,
        List<SupervisionView> supervision,
        List<ChaseView> chases,
        List<HearingView> hearings,
        List<InvestigationView> investigations,
        List<MeetingNote> meetings,
        List<DocumentView> documents,
        List<CorrectionView> corrections,
        List<CorrectionAskedView> correctionsAsked,
        List<CaseValue> notListed,
        KnownNames names) {
    /** 一条建议的最新进展。 The latest progress reported on an item, null when none was. */
    public ProgressView progressOf(int item) {
        return progress.stream()
                .filter(told -> Integer.valueOf(item).equals(told.item()))
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    /** 在办的函件。 The drafts of the letter at hand: of the later answer on its way, else of the round. */
    public List<ReplyView> letters() {
        return followUpAtHand()
                .map(FollowUpView::letters)
                .orElseGet(() -> replies.stream()
                        .filter(reply -> reply.round() == row.round())
                        .toList());
    }

    /** 最近一稿。 The last draft of the letter at hand. */
    public Optional<ReplyView> latestReply() {
        return letters().stream().reduce((_, later) -> later);
    }

    /** 属于哪一次再次答复。 The later answer that a draft is of; null where it is of a round. */
    public Integer followUpOf(ReplyView letter) {
        return followUps.stream()
                .filter(one -> one.letters().stream().anyMatch(other -> other.sequence() == letter.sequence()))
                .map(FollowUpView::number)
                .findFirst()
                .orElse(null);
    }

    /** 函件的编号。 As addresses name a draft: {@code 1-2} is the second of the first round, {@code later-1-2} that of the first later answer. */
    public String letterId(ReplyView letter) {
        Integer later = followUpOf(letter);
        return (later == null ? letter.round() : "later-" + later) + "-" + letter.version();
    }

    /** 函件所处环节。 Where the letter at hand stands: the case's stage, or that of its later answer. */
    public Stage letterStage() {
        return followUpAtHand().map(FollowUpView::stage).orElse(row.stage());
    }

    /** 在途的再次答复。 The later answer on its way; empty for none. */
    public Optional<FollowUpView> followUpAtHand() {
        return followUps.stream().filter(FollowUpView::open).findFirst();
    }

    /** 提出人所有的再次答复。 The last later answer that everyone has, of this round; empty for none. */
    public Optional<FollowUpView> followUpDelivered() {
        return followUps.stream()
                .filter(one -> one.delivered()
                        .filter(letter -> letter.round() == row.round())
                        .isPresent())
                .reduce((_, later) -> later);
    }

    /** 拟公开文本中疑似的个人信息。 What looks like personal details in what the public is to read, less what is covered; the office's own numbers too. */
    public List<PersonalDetails> personalDetails() {
        return PersonalDetails.found(Redaction.published(toPublish()), List.of());
    }

    /** 拟公开的文本。 The round's letter as the public is to read it, piece by piece, with what is covered and why; empty where there is none. */
    public List<Redaction.Piece> toPublish() {
        List<Redaction> redactions = disclosures.stream()
                .filter(it -> it.round() == row.round() && it.redactions() != null)
                .flatMap(it -> it.redactions().stream())
                .toList();
        return latestReply()
                .map(ReplyView::text)
                .map(letter -> Redaction.pieces(letter, redactions))
                .orElse(List.of());
    }
}
