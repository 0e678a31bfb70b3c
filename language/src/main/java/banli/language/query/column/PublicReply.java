package banli.language.query.column;

import banli.language.word.CaseId;
import banli.language.word.proposal.Adoption;
import banli.language.word.proposal.CaseKind;
import banli.language.word.proposal.Channel;
import banli.language.word.proposal.Outcome;
import banli.language.word.proposal.Phase;
import banli.language.word.proposal.Redaction;
import java.time.LocalDate;
import java.util.List;

/**
 * 公示的一件答复。 What the public reads of a case. Words are those of the text that was published, and days; nothing that was
 * recorded beside it is told in its own words.
 *
 * @param title less what was covered; null once the publication was withdrawn, as is everything but number, kind, year and section
 * @param sectionName the section in charge, null for none
 * @param text as it was published; null in lists
 * @param textSha256 of that text, in hex
 * @param contacts talks that stand, in order
 * @param waived phases in which the proposers wanted no talk
 * @param answeredAgainOn the day on which everyone had a later answer, null for none
 * @param progressOn the day of the last report of progress, null for none
 * @param madeUp whether the text is made up, as in the demo
 * @param version other whenever the page says something else
 */
public record PublicReply(
        CaseId caseId,
        String number,
        String title,
        CaseKind kind,
        int year,
        String subject,
        String section,
        String sectionName,
        LocalDate publishedOn,
        String text,
        String textSha256,
        String documentNumber,
        LocalDate issuedOn,
        LocalDate deliveredOn,
        Outcome outcome,
        Adoption adoption,
        List<Item> items,
        List<Contact> contacts,
        List<Phase> waived,
        List<Promise> promises,
        LocalDate answeredAgainOn,
        Adoption answeredAgain,
        LocalDate progressOn,
        boolean madeUp,
        LocalDate withdrawnOn,
        String withdrawnReason,
        String version) {
    /** 一条建议。 An item and how far it was adopted; its words and the reason only where the published text says them. */
    public record Item(int number, String text, Adoption adoption, String reason) {}

    /** 一次联系。 A talk with the proposers. */
    public record Contact(Phase phase, Channel channel, LocalDate on) {}

    /**
     * 一项承诺。 Something promised, and what became of it.
     *
     * @param item which item it is about, null for the case
     * @param text null where the published text does not say it in these words
     * @param keptOn null while it is open
     * @param laterOn the day to which it was carried over, null where it was not
     * @param progressOn the day of the last report, null for none
     */
    public record Promise(
            int number,
            Integer item,
            String text,
            LocalDate dueOn,
            LocalDate keptOn,
            LocalDate laterOn,
            LocalDate progressOn) {}

    /** 是否有遮盖。 Whether a passage of the text or the title is covered. */
    public boolean covered() {
        return Redaction.isIn(title) || Redaction.isIn(text);
    }

    /** 是否已撤回。 Whether its publication was withdrawn. */
    public boolean withdrawn() {
        return withdrawnOn != null;
    }

    /** 带上名称和版本。 With what depends on the directory, and its version. */
    public PublicReply named(String sectionName, String version) {
        return new PublicReply(
                caseId,
                number,
                title,
                kind,
                year,
                subject,
                section,
                sectionName,
                publishedOn,
                text,
                textSha256,
                documentNumber,
                issuedOn,
                deliveredOn,
                outcome,
                adoption,
                items,
                contacts,
                waived,
                promises,
                answeredAgainOn,
                answeredAgain,
                progressOn,
                madeUp,
                withdrawnOn,
                withdrawnReason,
                version);
    }
}
