package banli.language.letter;

import banli.language.event.ReplyEvent.ReplySubmitted;
import banli.language.word.CaseId;
import banli.language.word.Sha256;
import banli.language.word.proposal.Attachment;
import banli.language.word.proposal.DisclosureProposal;
import banli.language.word.proposal.ItemAnswer;
import banli.language.word.proposal.Outcome;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * 所签的函件。 A letter as whoever signs it sees it, in the one form of bytes that a signature binds: JSON as RFC 8785 (JCS)
 * writes it, an absent value left out, an attachment by its sha-256. Whoever has the case's facts can make it again.
 */
public record SignedLetter(
        CaseId caseId,
        int round,
        int version,
        String text,
        List<ItemAnswer> answers,
        Outcome outcome,
        DisclosureProposal disclosure,
        List<Attachment> attachments) {
    private static final String APP = "banli/letter/1";

    /** 提交的一稿。 The letter that a submission put on record. */
    public static SignedLetter of(CaseId caseId, ReplySubmitted it) {
        return new SignedLetter(
                caseId,
                it.round(),
                it.version(),
                it.text(),
                it.answers(),
                it.outcome(),
                it.disclosure(),
                it.attachments());
    }

    /** 字节。 The bytes that are signed. */
    public byte[] bytes() {
        SortedMap<String, Object> letter = new TreeMap<>();
        letter.put("app", APP);
        letter.put("case", caseId.value());
        letter.put("round", round);
        letter.put("version", version);
        put(letter, "text", text);
        letter.put("answers", orNone(answers).stream().map(SignedLetter::answer).toList());
        if (outcome != null) {
            letter.put("outcome", outcome(outcome));
        }
        if (disclosure != null) {
            letter.put("disclosure", disclosure(disclosure));
        }
        letter.put(
                "attachments",
                orNone(attachments).stream().map(Attachment::sha256).toList());
        return CanonicalJson.of(letter).getBytes(StandardCharsets.UTF_8);
    }

    /** 摘要。 The SHA-256 of these bytes, in hex. */
    public String sha256() {
        return Sha256.of(bytes());
    }

    private static Map<String, Object> answer(ItemAnswer it) {
        Map<String, Object> answer = new TreeMap<>();
        answer.put("item", it.item());
        put(answer, "adoption", it.adoption() == null ? null : it.adoption().name());
        put(answer, "reason", it.reason());
        put(answer, "text", it.text());
        return answer;
    }

    private static Map<String, Object> outcome(Outcome it) {
        Map<String, Object> outcome = new TreeMap<>();
        put(outcome, "scheme", it.scheme());
        put(outcome, "code", it.code());
        put(outcome, "text", it.text());
        return outcome;
    }

    private static Map<String, Object> disclosure(DisclosureProposal it) {
        Map<String, Object> disclosure = new TreeMap<>();
        put(disclosure, "choice", it.choice() == null ? null : it.choice().name());
        put(disclosure, "reason", it.reason());
        return disclosure;
    }

    private static void put(Map<String, Object> into, String name, String value) {
        if (value != null) {
            into.put(name, value);
        }
    }

    private static <T> List<T> orNone(List<T> some) {
        return some == null ? List.of() : some;
    }
}
