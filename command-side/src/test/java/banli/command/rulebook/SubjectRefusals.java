package banli.command.rulebook;

import banli.command.act.state.CaseState;
import banli.command.subject.DecideSubjects;
import banli.command.subject.NeedToKnow;
import banli.command.subject.SubjectOnRecord;
import banli.language.act.AdminRule;
import banli.language.command.SubjectCommand.AskErasure;
import banli.language.command.SubjectCommand.ConfirmErasure;
import banli.language.command.SubjectCommand.LiftRestriction;
import banli.language.command.SubjectCommand.RestrictSubject;
import banli.language.event.SubjectEvent.ErasureAsked;
import banli.language.event.SubjectEvent.SubjectErased;
import banli.language.event.SubjectEvent.SubjectRestricted;
import banli.language.query.personal.SubjectView.KeptFor;
import banli.language.word.Actor;
import banli.language.word.CaseId;
import banli.language.word.Office;
import banli.language.word.Text;
import banli.language.word.person.ErasureCertificate;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** An example of how each rule about what is kept of a proposer refuses. */
final class SubjectRefusals {
    private static final LocalDate DAY = LocalDate.of(2021, 3, 8);

    private SubjectRefusals() {}

    static void into(Map<AdminRule, ThrowingCallable> refusals) {
        Beside wu = Beside.by("wu", Office.REGISTRY).withProposer("zhu-fang");
        Actor asker = new Actor("wu", "吴", Office.REGISTRY, null, null);
        SubjectOnRecord none = SubjectOnRecord.NONE;
        SubjectOnRecord asked = none.with(new ErasureAsked("zhu-fang", "本人申请", DAY), asker);
        SubjectOnRecord shut = none.with(new SubjectRestricted("zhu-fang", "本人申请"), asker);
        ErasureCertificate certificate = ErasureCertificate.of("zhu-fang", "", "本人申请", "wu", "chen", DAY);
        SubjectOnRecord erased = asked.with(new SubjectErased("zhu-fang", "本人申请", certificate), asker);
        RestrictSubject restrict = new RestrictSubject("zhu-fang", "本人申请");
        refusals.put(
                AdminRule.KNOWN_SUBJECT,
                () -> DecideSubjects.restrict(restrict, none, Beside.by("wu", Office.REGISTRY)));
        refusals.put(AdminRule.NOT_ERASED, () -> DecideSubjects.restrict(restrict, erased, wu));
        refusals.put(AdminRule.NOT_RESTRICTED, () -> DecideSubjects.restrict(restrict, shut, wu));
        LiftRestriction lift = new LiftRestriction("zhu-fang", "误限制");
        refusals.put(AdminRule.RESTRICTED, () -> DecideSubjects.lift(lift, none, wu));
        ConfirmErasure confirm = new ConfirmErasure("zhu-fang");
        refusals.put(AdminRule.ERASURE_ASKED, () -> DecideSubjects.confirm(confirm, none, List.of(), "", wu));
        refusals.put(AdminRule.ERASURE_BY_TWO, () -> DecideSubjects.confirm(confirm, asked, List.of(), "", wu));
        AskErasure ask = new AskErasure("zhu-fang", "本人申请");
        refusals.put(AdminRule.ERASURE_NOT_YET_ASKED, () -> DecideSubjects.ask(ask, asked, wu));
        KeptFor kept = new KeptFor(new CaseId("one"), "21-168", new Text("尚未归档", "not archived"), null);
        refusals.put(AdminRule.RETENTION_OVER, () -> DecideSubjects.confirm(confirm, asked, List.of(kept), "", wu));
        refusals.put(
                AdminRule.NEED_TO_KNOW,
                () -> NeedToKnow.orRefuse(CaseState.NONE, new CaseId("one"), "zhu-fang", asker, wu));
    }
}
