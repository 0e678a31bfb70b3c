package banli.command.act.reply;

import banli.command.act.state.CaseState;
import banli.command.rulebook.Circumstances;
import banli.command.rulebook.LetterNumber;
import banli.command.rulebook.Requirements;
import banli.language.command.CaseCommand;
import banli.language.command.ReplyCommand.IssueReply;
import banli.language.policy.DocumentNumbering;
import banli.language.policy.DocumentNumbering.From;
import banli.language.word.proposal.DocumentNumber;
import banli.language.word.proposal.SeriesKind;
import java.util.Optional;

/** 函件的文号。 The number that a letter is issued under, by the rules of the day of issue: the next of ours, or that which the office's document system gave. */
public final class NumberOfLetter {
    private static final String FIELD = "documentNumber";

    private NumberOfLetter() {}

    /** 文号的开头。 What the number to be typed today begins with; null where the ledger allots it. */
    public static String begins(CaseState c, Circumstances now) {
        return now.policy(now.today())
                .numbers()
                .filter(it -> it.from() == From.OUTSIDE)
                .map(it -> it.marks().get(kind(c)) + "〔" + now.today().getYear() + "〕")
                .orElse(null);
    }

    /** 依规则所填。 The same act of issuing with its number typed only where the rules of that day have it typed. */
    public static CaseCommand under(CaseCommand act, Circumstances rules) {
        return act instanceof IssueReply it
                        && rules.policy(rules.dayOf(it.happenedOn()))
                                .numbers()
                                .filter(numbers -> numbers.from() == From.OUTSIDE)
                                .isEmpty()
                ? new IssueReply(it.caseId(), it.letter(), null, it.happenedOn())
                : act;
    }

    static LetterNumber wanted(IssueReply act, CaseState c, Circumstances now) {
        int year = now.dayOf(act.happenedOn()).getYear();
        Optional<DocumentNumbering> rule =
                now.policy(now.dayOf(act.happenedOn())).numbers();
        String mark = rule.map(it -> it.marks().get(kind(c))).orElse(null);
        boolean outside = rule.filter(it -> it.from() == From.OUTSIDE).isPresent();
        String typed = act.documentNumber() == null || act.documentNumber().isBlank() ? null : act.documentNumber();
        // After the rules of issuing, of which the least tells more than a number.
        Requirements r = c.requirements(now)
                .field(
                        FIELD,
                        outside || typed == null,
                        "文号由账本依次编排，不必填写",
                        "The ledger allots the number; leave it empty")
                .field(
                        FIELD,
                        !outside || typed != null || now.historical(),
                        "请填写公文系统所编的文号",
                        "Give the number that the document system gave it")
                .fieldsOrRefuse();
        DocumentNumber number = DocumentNumber.typed(typed).orElse(null);
        r.field(
                        FIELD,
                        typed == null || number != null,
                        "请写成 " + mark + "〔" + year + "〕12号",
                        "Write it as " + mark + "〔" + year + "〕12号")
                .field(
                        FIELD,
                        number == null || number.mark().equals(mark),
                        "机关代字应为 " + mark + "，写成 " + mark + "〔" + year + "〕12号",
                        "The mark is " + mark + ", as in " + mark + "〔" + year + "〕12号")
                .field(
                        FIELD,
                        number == null || number.year() == year,
                        "签发在" + year + "年，文号的年份也应为" + year,
                        "Issued in " + year + ", so its number is of " + year)
                .fieldsOrRefuse();
        return new LetterNumber(kind(c), mark, year, number == null ? null : number.number());
    }

    private static SeriesKind kind(CaseState c) {
        return c.intake().role().answersProposer() ? SeriesKind.REPLY : SeriesKind.OPINION;
    }
}
