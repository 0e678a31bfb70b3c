package banli.command.subject;

import static banli.language.act.AdminRule.ERASURE_ASKED;
import static banli.language.act.AdminRule.ERASURE_BY_TWO;
import static banli.language.act.AdminRule.ERASURE_NOT_YET_ASKED;
import static banli.language.act.AdminRule.KNOWN_SUBJECT;
import static banli.language.act.AdminRule.NOT_ERASED;
import static banli.language.act.AdminRule.NOT_RESTRICTED;
import static banli.language.act.AdminRule.RESTRICTED;
import static banli.language.act.AdminRule.RETENTION_OVER;

import banli.command.rulebook.Circumstances;
import banli.command.rulebook.Conditions;
import banli.command.rulebook.SamePerson;
import banli.language.command.SubjectCommand;
import banli.language.command.SubjectCommand.AskErasure;
import banli.language.command.SubjectCommand.ConfirmErasure;
import banli.language.command.SubjectCommand.DeclineErasure;
import banli.language.command.SubjectCommand.LiftRestriction;
import banli.language.command.SubjectCommand.RestrictSubject;
import banli.language.event.SubjectEvent;
import banli.language.event.SubjectEvent.ErasureAsked;
import banli.language.event.SubjectEvent.ErasureDeclined;
import banli.language.event.SubjectEvent.RestrictionLifted;
import banli.language.event.SubjectEvent.SubjectErased;
import banli.language.event.SubjectEvent.SubjectRestricted;
import banli.language.query.personal.SubjectView.KeptFor;
import banli.language.word.person.ErasureCertificate;
import java.util.List;

/** 限制与删除。 Decides on a person's details: restricted by one, erased by two, and never while the archive must keep them. */
public final class DecideSubjects {
    private DecideSubjects() {}

    /** 限制处理。 The details are kept and shown to nobody. */
    public static List<SubjectEvent> restrict(RestrictSubject act, SubjectOnRecord subject, Circumstances now) {
        about(act, subject, now)
                .rule(NOT_RESTRICTED, !subject.restricted(), "已在限制中，无须再次限制", "They are restricted already")
                .orRefuse();
        return List.of(new SubjectRestricted(act.subject(), act.reason().strip()));
    }

    /** 解除限制。 They may be read again. */
    public static List<SubjectEvent> lift(LiftRestriction act, SubjectOnRecord subject, Circumstances now) {
        about(act, subject, now)
                .rule(RESTRICTED, subject.restricted(), "目前没有限制处理", "They are not restricted now")
                .orRefuse();
        return List.of(new RestrictionLifted(act.subject(), act.reason().strip()));
    }

    /** 申请删除。 The first of two. */
    public static List<SubjectEvent> ask(AskErasure act, SubjectOnRecord subject, Circumstances now) {
        about(act, subject, now)
                .rule(
                        ERASURE_NOT_YET_ASKED,
                        subject.askedBy() == null,
                        "请由另一人确认或不同意已有的申请",
                        "Let another person confirm or decline the request on record")
                .orRefuse();
        return List.of(new ErasureAsked(act.subject(), act.basis().strip(), now.today()));
    }

    /**
     * 确认删除。 The second of two; refused with every reason while a case keeps the details.
     *
     * @param kept by which cases
     * @param keyCommitment commitment to the person's key, empty when none was ever made
     */
    public static List<SubjectEvent> confirm(
            ConfirmErasure act, SubjectOnRecord subject, List<KeptFor> kept, String keyCommitment, Circumstances now) {
        Conditions conditions = second(act, subject, now);
        kept.forEach(one -> conditions.rule(
                RETENTION_OVER,
                false,
                one.why().zh() + "；请先限制处理",
                one.why().en() + "; restrict the details until then"));
        conditions.orRefuse();
        return List.of(new SubjectErased(
                act.subject(),
                subject.basis(),
                ErasureCertificate.of(
                        act.subject(),
                        keyCommitment,
                        subject.basis(),
                        subject.askedBy().person(),
                        now.actor().person(),
                        now.today())));
    }

    /** 不同意删除。 The second of two declines. */
    public static List<SubjectEvent> decline(DeclineErasure act, SubjectOnRecord subject, Circumstances now) {
        second(act, subject, now).orRefuse();
        return List.of(new ErasureDeclined(act.subject(), act.reason().strip()));
    }

    private static Conditions second(SubjectCommand act, SubjectOnRecord subject, Circumstances now) {
        return about(act, subject, now)
                .rule(ERASURE_ASKED, subject.askedBy() != null, "请先申请删除", "Let the erasure be asked for first")
                .rule(
                        ERASURE_BY_TWO,
                        !SamePerson.in(now.actor(), subject.askedBy()),
                        "请由申请人以外的人办理",
                        "Let another person than who asked do it");
    }

    private static Conditions about(SubjectCommand act, SubjectOnRecord subject, Circumstances now) {
        String id = act.subject();
        return Conditions.of(now.actor(), false, act)
                .id("subject", id)
                .rule(
                        KNOWN_SUBJECT,
                        id != null && now.directory().proposer(id).isPresent(),
                        "通讯录中没有这位提出人，请核对",
                        "The directory has no such proposer; check the id")
                .rule(NOT_ERASED, !subject.erased(), "已依法删除，无须再办", "They are erased already; nothing is left to do");
    }
}
