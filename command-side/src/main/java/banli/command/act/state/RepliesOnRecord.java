package banli.command.act.state;

import banli.language.event.ClosingEvent.CaseReopened;
import banli.language.event.ReplyEvent.ReplyCountersigned;
import banli.language.event.ReplyEvent.ReplyDelivered;
import banli.language.event.ReplyEvent.ReplyIssued;
import banli.language.event.ReplyEvent.ReplyReviewed;
import banli.language.event.ReplyEvent.ReplySigned;
import banli.language.event.ReplyEvent.ReplySubmitted;
import banli.language.letter.SignedLetter;
import banli.language.word.Actor;
import banli.language.word.CaseId;
import java.util.HashSet;
import java.util.Set;

/**
 * 在案的答复稿。 The latest draft: who drafted, reviewed, countersigned, signed and issued it, and who has it.
 *
 * @param version counts the submissions of the round, 0 before any
 * @param draft the draft itself, null before the round has one
 * @param draftedBy null before any draft; stays known when another round begins, until its first draft
 * @param signedAs the letter's digest that the signature bears, null before it or where none was kept; as is {@code issuedAs}
 * @param reviewedAs the digest that the section head saw, likewise
 * @param documentNumber null before it is issued
 * @param signed every version, of any round, that bears a signature
 */
public record RepliesOnRecord(
        int version,
        ReplySubmitted draft,
        Actor draftedBy,
        Set<String> countersigned,
        Actor reviewedBy,
        String reviewedAs,
        Actor signedBy,
        String signedAs,
        String documentNumber,
        String issuedAs,
        Set<String> deliveredTo,
        Set<Version> signed) {
    /** 尚无。 None yet. */
    public static final RepliesOnRecord NONE =
            new RepliesOnRecord(0, null, null, Set.of(), null, null, null, null, null, null, Set.of(), Set.of());

    /** 某轮某稿。 A version of a round. */
    public record Version(int round, int number) {}

    /** 读入一件事实。 After one more fact; a new draft begins with no signature. */
    public RepliesOnRecord with(Entry entry) {
        return switch (entry.fact()) {
            case ReplySubmitted it ->
                new RepliesOnRecord(
                        it.version(), it, entry.by(), Set.of(), null, null, null, null, null, null, Set.of(), signed);
            case ReplyReviewed it ->
                new RepliesOnRecord(
                        version,
                        draft,
                        draftedBy,
                        countersigned,
                        entry.by(),
                        it.letter(),
                        null,
                        null,
                        null,
                        null,
                        deliveredTo,
                        and(signed, new Version(it.round(), it.version())));
            case ReplyCountersigned it ->
                new RepliesOnRecord(
                        version,
                        draft,
                        draftedBy,
                        and(countersigned, it.unit()),
                        reviewedBy,
                        reviewedAs,
                        signedBy,
                        signedAs,
                        null,
                        null,
                        deliveredTo,
                        and(signed, new Version(it.round(), it.version())));
            case ReplySigned it ->
                new RepliesOnRecord(
                        version,
                        draft,
                        draftedBy,
                        countersigned,
                        reviewedBy,
                        reviewedAs,
                        entry.by(),
                        it.letter(),
                        null,
                        null,
                        deliveredTo,
                        and(signed, new Version(it.round(), it.version())));
            case ReplyIssued it ->
                new RepliesOnRecord(
                        version,
                        draft,
                        draftedBy,
                        countersigned,
                        reviewedBy,
                        reviewedAs,
                        signedBy,
                        signedAs,
                        it.documentNumber(),
                        it.letter(),
                        Set.of(),
                        signed);
            case ReplyDelivered it ->
                new RepliesOnRecord(
                        version,
                        draft,
                        draftedBy,
                        countersigned,
                        reviewedBy,
                        reviewedAs,
                        signedBy,
                        signedAs,
                        documentNumber,
                        issuedAs,
                        and(deliveredTo, it.recipient()),
                        signed);
            case CaseReopened _ ->
                new RepliesOnRecord(0, null, draftedBy, Set.of(), null, null, null, null, null, null, Set.of(), signed);
            default -> this;
        };
    }

    /** 是否待审核。 Whether the section's head is still to review the draft. */
    public boolean reviewOwed() {
        return draft != null && Boolean.TRUE.equals(draft.review()) && reviewedBy == null;
    }

    /** 现稿的摘要。 The digest of the draft as it reads now; null when there is none. */
    public String letter(CaseId caseId) {
        return draft == null ? null : SignedLetter.of(caseId, draft).sha256();
    }

    private static <T> Set<T> and(Set<T> some, T one) {
        Set<T> all = new HashSet<>(some);
        all.add(one);
        return Set.copyOf(all);
    }
}
