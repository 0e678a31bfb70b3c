package banli.query.screen.figures;

import banli.language.lifecycle.Stage;
import banli.language.query.casefile.ContactView;
import banli.language.query.casefile.FeedbackView;
import banli.language.query.casefile.ReplyView;
import banli.language.query.policy.SupposedCase;
import banli.language.word.CaseId;
import banli.language.word.proposal.Adoption;
import banli.language.word.proposal.CaseKind;
import banli.language.word.proposal.FormChannel;
import banli.language.word.proposal.Outcome;
import banli.language.word.proposal.Phase;
import banli.language.word.proposal.Satisfaction;
import banli.language.word.proposal.UnitRole;
import banli.query.screen.Row;
import banli.query.screen.Sight;
import banli.query.screen.Table;
import banli.query.screen.casefile.CaseOnFile;
import banli.wire.WireMapper;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * 计数行。 What the figures need of a case.
 *
 * @param deliveredOn when the first reply (of an ASSIST case: the opinion) had reached everyone, null before
 * @param onTime whether that was on time, by the deadline in force then
 * @param met an undisputed contact that counts as a meeting is on record, on or before that day
 * @param meetingWaived no such contact, and the proposer waived one
 * @param outcomeClass of the latest delivered reply, 1 is best
 * @param outcome of the latest delivered reply, as the letter shows it
 * @param answers the answers of the latest delivered reply, item by item
 * @param forms the latest form of each proposer
 * @param chased whether it was ever chased
 * @param meeting the first contact that makes it met, null where it is not
 * @param revisit the first contact that makes it revisited, null where it is not
 * @param prompt whether every contact was recorded within the policy's days, null while there is none
 */
public record Tally(
        CaseId caseId,
        String number,
        String title,
        int year,
        CaseKind kind,
        UnitRole role,
        String subject,
        String sector,
        String town,
        String section,
        String handler,
        Stage stage,
        boolean keySupervised,
        LocalDate receivedOn,
        LocalDate dueOn,
        LocalDate deliveredOn,
        boolean onTime,
        boolean met,
        boolean meetingWaived,
        boolean revisited,
        Integer outcomeClass,
        String outcome,
        Adoption adoption,
        List<Answer> answers,
        List<Form> forms,
        boolean published,
        boolean mayBePublic,
        boolean madeUp,
        Boolean chased,
        Boolean prompt,
        Talk meeting,
        Talk revisit)
        implements Scoped {
    /** 计数表。 The table of the tallies. */
    public static final Table TABLE = Table.keyed("tally", 1, "case_id text", "year int4", "body jsonb");

    /** 一条答复。 How an item was adopted. */
    public record Answer(int item, Adoption adoption) {}

    /** 一份反馈。 What a proposer said, when and by which way. */
    public record Form(
            String proposer,
            Satisfaction attitude,
            Satisfaction result,
            boolean madeUp,
            Integer round,
            LocalDate receivedOn,
            FormChannel came) {
        private Form veiled() {
            return new Form(null, attitude, result, madeUp, round, null, null);
        }
    }

    /** 遮去内容。 The same for counting, without what it is about and whose it is. */
    Tally veiled() {
        return new Tally(
                caseId,
                number,
                Sight.VEILED.zh(),
                year,
                kind,
                role,
                null,
                null,
                null,
                section,
                null,
                stage,
                keySupervised,
                receivedOn,
                dueOn,
                deliveredOn,
                onTime,
                met,
                meetingWaived,
                revisited,
                outcomeClass,
                outcome,
                adoption,
                answers,
                forms.stream().map(Form::veiled).toList(),
                published,
                mayBePublic,
                madeUp,
                chased,
                prompt,
                null,
                null);
    }

    /** 设想之下。 The same case as it would stand under supposed rules. */
    Tally supposing(SupposedCase it) {
        return new Tally(
                caseId,
                number,
                title,
                year,
                kind,
                role,
                subject,
                sector,
                town,
                section,
                handler,
                stage,
                keySupervised,
                receivedOn,
                it.dueOn(),
                deliveredOn,
                it.onTime(),
                it.met(),
                meetingWaived && !it.met(),
                revisited,
                outcomeClass,
                outcome,
                adoption,
                answers,
                forms,
                published,
                mayBePublic,
                madeUp,
                chased,
                prompt,
                it.met() ? meeting : null,
                revisit);
    }

    /** 由案卷得出。 Read off the case file. */
    public static Tally of(CaseOnFile it) {
        Optional<ReplyView> first = it.replies().firstDelivered();
        Optional<ReplyView> last = it.replies().lastDelivered();
        LocalDate deliveredOn = first.map(ReplyView::deliveredOn).orElse(null);
        Talk meeting = Talk.meeting(it, deliveredOn);
        Talk revisit = Talk.revisit(it);
        return new Tally(
                it.caseId(),
                it.registered().number().number(),
                it.registered().title(),
                it.registered().registerYear(),
                it.registered().kind(),
                it.role(),
                it.registered().subject(),
                it.registered().sector(),
                it.registered().town(),
                it.assignment().section(),
                it.assignment().handler(),
                it.stage(),
                it.supervision().key(),
                it.registered().receivedOn(),
                it.answerDue().orElse(null),
                deliveredOn,
                first.map(ReplyView::onTime).orElse(false),
                meeting != null,
                meeting == null && it.contacts().waivers().stream().anyMatch(waiver -> waiver.phase() != Phase.AFTER),
                revisit != null,
                last.map(ReplyView::outcomeClass).orElse(null),
                last.map(ReplyView::outcome).map(Tally::shown).orElse(null),
                last.map(ReplyView::adoption).orElse(null),
                last.map(Tally::answers).orElse(List.of()),
                it.feedback().latestReceived().stream().map(Tally::form).toList(),
                it.disclosures().published(),
                it.registered().mayBePublic(),
                !it.marks().madeUp().isEmpty(),
                !it.supervision().chases().isEmpty(),
                it.contacts().held().isEmpty()
                        ? null
                        : it.contacts().held().stream().noneMatch(ContactView::late),
                meeting,
                revisit);
    }

    /** 表中的行。 As the table keeps it. */
    public Row row() {
        return TABLE.row(caseId, year, WireMapper.mapper().writeValueAsString(this));
    }

    private static List<Answer> answers(ReplyView reply) {
        return reply.answers().stream()
                .map(answer -> new Answer(answer.item(), answer.adoption()))
                .toList();
    }

    private static String shown(Outcome outcome) {
        return Stream.of(outcome.code(), outcome.text())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }

    private static Form form(FeedbackView form) {
        return new Form(
                form.proposer(),
                form.attitude(),
                form.result(),
                form.madeUp(),
                form.round(),
                form.receivedOn(),
                form.came());
    }
}
