package banli.language.query.casefile;

import banli.language.letter.SignedLetter;
import banli.language.word.Actor;
import banli.language.word.CaseId;
import banli.language.word.proposal.Adoption;
import banli.language.word.proposal.Attachment;
import banli.language.word.proposal.DisclosureProposal;
import banli.language.word.proposal.ItemAnswer;
import banli.language.word.proposal.Outcome;
import banli.language.word.proposal.Remark;
import java.time.LocalDate;
import java.util.List;

/**
 * 一份答复稿。 A version of the reply in a round and its way to the proposers.
 *
 * @param review whether the section's head reviews it before it is signed, null for not
 * @param letter digest of the letter as it reads now
 * @param signedLetter digest that the signature bears, null before it and where none was kept; as is {@code issuedLetter}
 */
public record ReplyView(
        int round,
        int version,
        String text,
        List<ItemAnswer> answers,
        Outcome outcome,
        Integer outcomeClass,
        Adoption adoption,
        DisclosureProposal disclosure,
        Actor drafter,
        LocalDate submittedOn,
        List<Remark> sentBack,
        List<String> countersigned,
        Boolean review,
        Actor reviewer,
        LocalDate reviewedOn,
        Actor signer,
        LocalDate signedOn,
        Actor issuer,
        LocalDate issuedOn,
        String documentNumber,
        List<DeliveryView> deliveries,
        LocalDate deliveredOn,
        Boolean onTime,
        boolean recalled,
        long sequence,
        boolean madeUp,
        List<Attachment> attachments,
        String letter,
        String signedLetter,
        String issuedLetter) {
    /** 是否待审核。 Whether the section's head is still to review it. */
    public boolean reviewOwed() {
        return Boolean.TRUE.equals(review) && reviewer == null && sentBack.isEmpty();
    }

    /** 本稿对一项的采纳。 What this version says became of an item; null where it does not say. */
    public Adoption adoptionOf(int item) {
        return answers == null
                ? null
                : answers.stream()
                        .filter(answer -> answer.item() == item)
                        .findFirst()
                        .map(ItemAnswer::adoption)
                        .orElse(null);
    }

    /** 签字是否仍合。 Whether the letter is still the one signed; null before a signature. */
    public LetterCheck signedCheck() {
        return signer == null ? null : LetterCheck.of(signedLetter, letter);
    }

    /** 签发是否仍合。 Whether the letter is still the one issued; null before that. */
    public LetterCheck issuedCheck() {
        return issuer == null ? null : LetterCheck.of(issuedLetter, letter);
    }

    /** 现文的字节。 The letter as it reads now, in the form that a signature binds. */
    public SignedLetter asSigned(CaseId caseId) {
        return new SignedLetter(caseId, round, version, text, answers, outcome, disclosure, attachments);
    }
}
