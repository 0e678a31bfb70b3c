package banli.desk.outgoing;

import banli.desk.letter.Passages;
import banli.language.query.casefile.CaseFile;
import banli.language.query.casefile.ReplyView;
import banli.language.word.Text;
import banli.language.word.proposal.Attachment;
import banli.language.word.proposal.CaseKind;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;

/** 答复函、会办意见函和发文稿纸。 The letters of a case and the sheets of their signatures, in the words of the letter on the screen. */
final class Replies {
    private final MessageSource messages;

    Replies(MessageSource messages) {
        this.messages = messages;
    }

    /** Every version on record, the last one last. */
    Stream<Paper> letters(Writing of) {
        return versions(of.file()).map(reply -> letter(of, reply));
    }

    Stream<Paper> sheets(Writing of) {
        return versions(of.file()).map(reply -> sheet(of, reply));
    }

    static Stream<ReplyView> versions(CaseFile file) {
        return Stream.concat(file.replies().stream(), file.followUps().stream().flatMap(one -> one.letters().stream()));
    }

    private Paper letter(Writing of, ReplyView reply) {
        LetterKind kind = kind(of.file());
        return new Paper(
                kind,
                "reply-" + of.file().letterId(reply),
                versionOf(kind.label(), of.file(), reply),
                reply.documentNumber(),
                of.sender().name(),
                reply.issuedOn(),
                unfinished(reply),
                said(of, reply).values());
    }

    private Paper sheet(Writing of, ReplyView reply) {
        Paperwork said = said(of, reply)
                .put(LetterField.DRAFTER, of.signed(reply.drafter(), reply.submittedOn()))
                .put(LetterField.REVIEWER, of.signed(reply.reviewer(), reply.reviewedOn()))
                .put(LetterField.SIGNER, of.signed(reply.signer(), reply.signedOn()))
                .put(LetterField.ISSUER, of.signed(reply.issuer(), reply.issuedOn()))
                .put(LetterField.COUNTERSIGNED, Writing.joined(of.names().offices(reply.countersigned()).stream()))
                .put(LetterField.DIGEST, reply.letter());
        return new Paper(
                LetterKind.SIGNING,
                "signing-" + of.file().letterId(reply),
                versionOf(LetterKind.SIGNING.label(), of.file(), reply),
                reply.documentNumber(),
                of.sender().name(),
                reply.issuedOn() == null ? reply.submittedOn() : reply.issuedOn(),
                unfinished(reply),
                said.values());
    }

    private Paperwork said(Writing of, ReplyView reply) {
        boolean answers = answers(of.file());
        return new Paperwork(of.values())
                .put(LetterField.NUMBER, Writing.or(reply.documentNumber(), said("letter.number.later")))
                .put(LetterField.MARKS, answers ? marks(reply) : "")
                .put(LetterField.TITLE, heading(of, answers))
                .put(
                        LetterField.TO,
                        answers
                                ? Passages.addressees(of.file())
                                : Writing.or(of.names().unit(of.file().leadUnit()), ""))
                .put(LetterField.COPIES, of.copies(reply.documentNumber()))
                .put(LetterField.TEXT, reply.text())
                .put(LetterField.ATTACHED, attached(reply.attachments()))
                .put(
                        LetterField.DAY,
                        reply.issuedOn() == null ? said("letter.day.later") : Writing.day(reply.issuedOn()))
                .put(
                        LetterField.OUTCOME,
                        reply.outcome() == null
                                ? ""
                                : (reply.outcome().code() + " "
                                                + Objects.toString(
                                                        reply.outcome().text(), ""))
                                        .strip());
    }

    private String marks(ReplyView reply) {
        String disclosed = reply.disclosure() == null || reply.disclosure().choice() == null
                ? ""
                : said("letter.disclosure", Writing.word(reply.disclosure().choice()));
        String outcome = reply.outcome() == null
                ? ""
                : said("letter.outcome", reply.outcome().code());
        return outcome.isEmpty() ? disclosed : disclosed + "\t" + outcome;
    }

    private String heading(Writing of, boolean answers) {
        return answers
                ? said(
                        "letter.heading",
                        Writing.word(of.row().meeting()),
                        of.row().number(),
                        said("letter.kind." + of.row().kind().name()))
                : said("letter.heading.opinion", of.row().number());
    }

    private String said(String key, Object... words) {
        return messages.getMessage(key, words, Locale.CHINESE);
    }

    static String attached(List<Attachment> attachments) {
        return attachments == null
                ? ""
                : IntStream.range(0, attachments.size())
                        .mapToObj(at -> (attachments.size() == 1 ? "" : at + 1 + ". ")
                                + attachments.get(at).name())
                        .collect(Collectors.joining("\n"));
    }

    private static boolean answers(CaseFile file) {
        return file.row().role() == null || file.row().role().answersProposer();
    }

    private static LetterKind kind(CaseFile file) {
        if (!answers(file)) {
            return LetterKind.OPINION;
        } else if (Passages.toGroups(file)) {
            return LetterKind.REPLY_TO_GROUPS;
        }
        return file.row().kind() == CaseKind.SUGGESTION ? LetterKind.REPLY_TO_DEPUTIES : LetterKind.REPLY_TO_MEMBERS;
    }

    private static Text unfinished(ReplyView reply) {
        if (reply.recalled()) {
            return new Text("已撤回，不再有效", "recalled, no longer valid");
        } else if (reply.issuer() == null && !reply.sentBack().isEmpty()) {
            return new Text("稿：已退回修改", "draft: sent back");
        }
        return reply.issuer() == null ? new Text("稿：尚未签发", "draft: not issued yet") : null;
    }

    private static Text versionOf(Text what, CaseFile file, ReplyView reply) {
        if (unfinished(reply) == null && reply.documentNumber() != null) {
            return new Text(what.zh() + " " + reply.documentNumber(), what.en() + ", " + reply.documentNumber());
        }
        Integer later = file.followUpOf(reply);
        return later == null
                ? new Text(
                        what.zh() + " 第 " + reply.round() + " 轮第 " + reply.version() + " 稿",
                        what.en() + ", round " + reply.round() + ", version " + reply.version())
                : new Text(
                        what.zh() + " 再次答复 " + later + " 第 " + reply.version() + " 稿",
                        what.en() + ", later answer " + later + ", version " + reply.version());
    }
}
