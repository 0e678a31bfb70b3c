package banli.language.query.casefile;

import banli.language.query.deadline.DeadlineView;
import banli.language.query.directory.KnownNames;
import banli.language.query.register.CaseRow;
import banli.language.word.proposal.Redaction;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** 案卷。 Everything about a case, as its facts say; {@code names} has the names of all whom it mentions by id. */
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
        List<DeadlineView> deadlines,
        List<ExtensionView> extensions,
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
        KnownNames names) {
    /** 一条建议的最新进展。 The latest progress reported on an item, null when none was. */
    public ProgressView progressOf(int item) {
        return progress.stream()
                .filter(told -> Integer.valueOf(item).equals(told.item()))
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    /** 本轮最近一稿。 The last draft of the round. */
    public Optional<ReplyView> latestReply() {
        return replies.stream().filter(reply -> reply.round() == row.round()).reduce((_, later) -> later);
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
