package banli.query.screen.trail;

import static banli.query.screen.trail.Say.*;

import banli.language.event.IntakeEvent;
import banli.language.event.IntakeEvent.*;
import banli.language.word.Text;
import banli.language.word.proposal.UnitRole;

/** 收件的句子。 Sentences of intake. */
final class IntakeSentences {
    private IntakeSentences() {}

    static Text of(IntakeEvent fact) {
        return switch (fact) {
            case CaseRegistered it ->
                text(
                        "登记" + it.number().meeting().label().zh() + it.number().printed() + "《" + it.title() + "》（"
                                + zh(it.kind()) + "，" + zh(it.role()) + "），" + zh(it.receivedOn()) + "收到"
                                + zh(it.deadlines())
                                + "。",
                        "Case " + it.number().number() + " “" + it.title() + "” (" + en(it.kind()) + ", "
                                + en(it.role()) + ") was registered, received on " + en(it.receivedOn())
                                + en(it.deadlines()) + ".");
            case RegistrationAnnulled it ->
                text("撤销误登" + because(it.reason()) + "。", "The registration was annulled" + since(it.reason()) + ".");
            case ObjectionProposed it ->
                text(
                        "提出退回上级，请主要领导同意" + because(it.reason()) + other("，建议改由", it.unitProposed(), "承办") + "。",
                        "Objecting upwards was proposed to the chief leader" + since(it.reason())
                                + other("; proposed instead: ", it.unitProposed(), "") + ".");
            case ObjectionDeclined it ->
                text(
                        "不同意退回上级" + because(it.reason()) + "。",
                        "Objecting upwards was not agreed to" + since(it.reason()) + ".");
            case DirectiveRecorded it -> DirectiveSentences.of(it);
            case RoleChanged it -> DirectiveSentences.of(it);
            case HandOnObjected it ->
                text(
                        "向上级提出退回" + because(it.reason()) + other("，建议改由", it.unitProposed(), "承办") + "。",
                        "The hand-on was objected to" + since(it.reason())
                                + other("; proposed instead: ", it.unitProposed(), "") + ".");
            case HandOnUpheld it ->
                text(
                        "上级维持交办" + because(it.reason()) + "。",
                        "The upper level upheld the hand-on" + since(it.reason()) + ".");
            case CaseReturned it ->
                text(
                        "上级同意退回，本案终止" + because(it.reason()) + "。",
                        "The upper level took the case back; it ends here" + since(it.reason()) + ".");
            case DocumentAttached it ->
                text(
                        "添加附件“" + it.document().name() + "”。",
                        "The document “" + it.document().name() + "” was attached.");
            case RoutingProposed it ->
                text(
                        "提出拟办意见：由" + unit(it.section()) + zh(it.role()) + "，承办人" + person(it.handler())
                                + (it.signer() == null ? "" : "，由" + person(it.signer()) + "签字") + "。"
                                + brief(it.opinion()),
                        "The routing was proposed: " + unit(it.section()) + " to " + duty(it.role()) + ", handled by "
                                + person(it.handler())
                                + (it.signer() == null ? "" : ", signed by " + person(it.signer()))
                                + ". " + brief(it.opinion()));
            case RoutingApproved it ->
                text(
                        "批准拟办意见" + clause("，批示：", it.remark()) + "。",
                        "The routing was approved" + clause("; remark: ", it.remark()) + ".");
            case RoutingReturned it ->
                text("退回拟办意见" + because(it.reason()) + "。", "The routing was sent back" + since(it.reason()) + ".");
            case CaseAssigned it ->
                text(
                        "交办给" + unit(it.section()) + "，承办人" + person(it.handler()) + "，" + zh(it.role())
                                + zh(it.deadlines()) + "。",
                        "The case was assigned to " + unit(it.section()) + ", handler " + person(it.handler()) + " ("
                                + en(it.role()) + ")" + en(it.deadlines()) + ".");
            case CaseAccepted _ -> text("科室签收。", "The section accepted the case.");
            case AssignmentObjected it ->
                text(
                        "科室提出退回" + because(it.reason())
                                + (it.sectionProposed() == null ? "" : "，建议改由" + unit(it.sectionProposed()) + "承办")
                                + "。",
                        "The section objected to the assignment" + since(it.reason())
                                + (it.sectionProposed() == null
                                        ? ""
                                        : "; proposed instead: " + unit(it.sectionProposed()))
                                + ".");
            case AssignmentUpheld it ->
                text(
                        "维持交办，由原科室办理" + because(it.reason()) + "。",
                        "The assignment was upheld; the section handles the case" + since(it.reason()) + ".");
            case CaseReassigned it ->
                text(
                        "改由" + unit(it.section()) + "办理，承办人" + person(it.handler()) + because(it.reason())
                                + zh(it.deadlines()) + "。",
                        "The case was reassigned to " + unit(it.section()) + ", handler " + person(it.handler())
                                + since(it.reason()) + en(it.deadlines()) + ".");
            case WorkHandedOver it ->
                text(
                        (it.into() == null ? "" : unit(it.section()) + "并入" + unit(it.into()) + "，")
                                + person(it.from()) + "的在办事项交接给" + person(it.to()) + (it.handling() ? "，含承办" : "")
                                + (it.commitments().isEmpty()
                                        ? ""
                                        : "，含承诺" + it.commitments().size() + "项")
                                + because(it.reason()) + "。",
                        (it.into() == null ? "" : unit(it.section()) + " was merged into " + unit(it.into()) + ". ")
                                + "What was open of " + person(it.from()) + " was handed over to " + person(it.to())
                                + (it.handling() ? ", the handling of the case" : "")
                                + (it.commitments().isEmpty()
                                        ? ""
                                        : ", commitments: " + it.commitments().size())
                                + since(it.reason()) + ".");
            case HandlerChanged it ->
                text(
                        "承办人由" + person(it.from()) + "更换为" + person(it.to()) + because(it.reason()) + "。",
                        "The handler changed from " + person(it.from()) + " to " + person(it.to()) + since(it.reason())
                                + ".");
        };
    }

    private static String duty(UnitRole role) {
        return role == UnitRole.ASSIST ? "assist" : "lead";
    }

    private static String other(String before, String unit, String after) {
        return unit == null || unit.isBlank() ? "" : before + unit(unit) + after;
    }
}
