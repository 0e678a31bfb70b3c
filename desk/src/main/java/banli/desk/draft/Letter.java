package banli.desk.draft;

import banli.desk.letter.ComposedLetter;
import banli.language.command.ReplyCommand.SubmitReply;
import banli.language.query.casefile.ReplyView;
import banli.language.word.Actor;
import banli.language.word.proposal.DisclosureChoice;
import banli.language.word.proposal.DisclosureProposal;
import banli.language.word.proposal.ItemAnswer;
import banli.language.word.proposal.Outcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * 答复函。 A reply as it would leave the office, whether still a draft or on record.
 *
 * @param documentNumber null before it is issued, as are the day and the issuer
 */
public record Letter(
        String text,
        List<ItemAnswer> answers,
        Outcome outcome,
        DisclosureChoice disclosure,
        String documentNumber,
        LocalDate issuedOn,
        Actor issuer) {
    /** 在案的一稿。 A version on record. */
    static Letter of(ReplyView version) {
        return new Letter(
                version.text(),
                orNone(version.answers()),
                version.outcome(),
                choice(version.disclosure()),
                version.documentNumber(),
                version.issuedOn(),
                version.issuer());
    }

    /** 尚未提交的一稿。 What is about to be submitted. */
    static Letter of(SubmitReply draft) {
        return new Letter(
                draft.text(), orNone(draft.answers()), draft.outcome(), choice(draft.disclosure()), null, null, null);
    }

    /** 是否由逐条答复拼成。 Whether what is answered to each item stands in the text, so that it need not be read again. */
    public boolean composed() {
        return text != null && ComposedLetter.passages(text, answers).isPresent();
    }

    /** 待读的句子。 Every sentence that is to be read: those of the letter, then item by item what does not stand in it. */
    public List<Line> unread() {
        return composed() ? lines(0) : lines();
    }

    /** 全部句子。 Every sentence, of the letter first, then item by item. */
    public List<Line> lines() {
        List<Line> all = new ArrayList<>(lines(0));
        answers.forEach(answer -> all.addAll(lines(answer.item())));
        return all;
    }

    /** 一部分的句子。 The sentences of an item's reason and answer, or of the letter for item 0. */
    public List<Line> lines(int item) {
        List<Line> lines = new ArrayList<>();
        for (String sentence : Sentences.of(part(item))) {
            lines.add(new Line(item, lines.size() + 1, sentence));
        }
        return lines;
    }

    private String part(int item) {
        return item == 0
                ? text
                : answers.stream()
                        .filter(answer -> answer.item() == item)
                        .map(answer -> (answer.reason() == null ? "" : answer.reason() + "\n")
                                + (answer.text() == null ? "" : answer.text()))
                        .findFirst()
                        .orElse("");
    }

    private static List<ItemAnswer> orNone(List<ItemAnswer> answers) {
        return answers == null ? List.of() : answers;
    }

    private static DisclosureChoice choice(DisclosureProposal proposal) {
        return proposal == null ? null : proposal.choice();
    }

    /** 一句。 A sentence of the letter (item 0) or of an item's answer, counted from 1 in its part. */
    public record Line(int item, int at, String text) {
        /** Its name on pages: {@code 0-3} is the letter's third. */
        public String id() {
            return item + "-" + at;
        }

        /** Whether nothing stands in it but spaces. */
        public boolean blank() {
            return text.isBlank();
        }

        Spot spot() {
            return Spot.at(item, text);
        }
    }
}
