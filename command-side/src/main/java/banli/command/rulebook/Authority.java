package banli.command.rulebook;

import banli.language.act.Act;
import banli.language.act.Rule;
import banli.language.command.CaseCommand;
import banli.language.command.ContactCommand.ConfirmContact;
import banli.language.command.ContactCommand.RecordContact;
import banli.language.command.CorrectionCommand.CorrectRecord;
import banli.language.command.FeedbackCommand.RecordSatisfaction;
import banli.language.command.IntakeCommand.AttachDocument;
import banli.language.command.OpinionCommand.RecordOpinion;
import banli.language.command.ReplyCommand.FollowUpReply;
import banli.language.command.ReplyCommand.ReviewReply;
import banli.language.command.ReplyCommand.SubmitReply;
import banli.language.command.SupervisionCommand.RecordInvestigation;
import banli.language.word.Actor;
import banli.language.word.Office;
import banli.language.word.Refused;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** 职权。 Whether an actor may do an act in a case: by office, section, and, where it says so, by person. */
public final class Authority {
    private Authority() {}

    /**
     * 由谁办理。 Who has a case.
     *
     * @param section the section that has it, null before it is assigned
     * @param handler its handler, null before it is assigned
     * @param signer the deputy named to sign where the chief leader leads the section, else null
     * @param assisting the units that assist in it, the bureau's own sections among them
     */
    public record Charge(String section, String handler, String signer, List<String> assisting) {}

    /**
     * 职权不符则拒绝。 Refuses (OFFICE) when the actor may not; the office itself and a delegation are proved before.
     *
     * @param charge who has the case
     */
    public static void orRefuse(CaseCommand command, Charge charge, Circumstances now) {
        Actor actor = now.actor();
        Requirements r = new Requirements(_ -> true);
        if (command instanceof CorrectRecord correction && correction.anew() != null) {
            boolean registry = actor.office() == Office.REGISTRY;
            if (!registry && !(correction.anew() instanceof CorrectRecord)) {
                judge(correction.anew(), charge, now, r);
            }
        } else {
            judge(command, charge, now, r);
        }
        r.orRefuse(Refused.Code.OFFICE);
    }

    private static void judge(CaseCommand command, Charge charge, Circumstances now, Requirements r) {
        Act act = Act.of(command);
        Actor actor = now.actor();
        if (!act.offices().contains(actor.office())) {
            r.require(Rule.OFFICE_MAY_ACT, false, offices(act, true), offices(act, false));
            return;
        }
        switch (actor.office()) {
            case SECTION -> {
                section(command, actor, charge, r);
                head(command, actor, charge, now, r);
            }
            case DEPUTY_LEADER ->
                r.require(
                        Rule.LED_SECTION,
                        charge.section != null && leads(actor, charge, now),
                        "请由分管承办科室的领导办理",
                        "The deputy leader who leads the section that has the case is to do it");
            case REGISTRY ->
                r.require(
                        Rule.ENTERED_FOR_LEADER,
                        went(command).isEmpty() || went(command).stream().anyMatch(one -> leads(one, now)),
                        "请在参加人员中写明领导；科室的联系由科室记录",
                        "Name the leader among those who went; a section records its contacts itself");
            case PROPOSER ->
                r.require(
                        Rule.PROPOSER_SPEAKS_FOR_SELF,
                        proposer(command) == null || actor.person().equals(proposer(command)),
                        "请以本人名义填写，或由办公室代录",
                        "Speak in your own name, or let the registry enter it for the other");
            default -> {}
        }
    }

    /** A section's deputy leader; where the chief leader leads it, the deputy named to sign, or any where none is named. */
    private static boolean leads(Actor actor, Charge charge, Circumstances now) {
        return now.directory().ledByChief(charge.section)
                ? charge.signer == null || SamePerson.is(actor, charge.signer)
                : now.directory()
                        .deputyOf(charge.section)
                        .filter(d -> SamePerson.is(actor, d))
                        .isPresent();
    }

    /** Who went out, where the registry enters it for them; nobody for any other act. */
    private static List<String> went(CaseCommand command) {
        List<String> people = switch (command) {
            case RecordContact contact -> contact.ourPeople();
            case RecordInvestigation investigation -> investigation.ourPeople();
            default -> null;
        };
        return people == null ? List.of() : people;
    }

    private static boolean leads(String person, Circumstances now) {
        return now.directory().holds(person, Office.CHIEF_LEADER, null)
                || now.directory().holds(person, Office.DEPUTY_LEADER, null);
    }

    private static void section(CaseCommand command, Actor actor, Charge charge, Requirements r) {
        r.require(
                Rule.OWN_SECTION,
                charge.section != null && charge.section.equals(actor.unit()) || assists(command, actor, charge),
                "本案不在您的科室；如应由您办理，请办公室改办",
                "The case is not with your section; if it should be, ask the registry to reassign it");
        r.require(
                Rule.HANDLER_SUBMITS,
                !(command instanceof SubmitReply || command instanceof FollowUpReply)
                        || SamePerson.is(actor, charge.handler),
                "请由承办人提交，或先更换承办人",
                "Let the handler submit it, or change the handler first");
    }

    private static void head(CaseCommand command, Actor actor, Charge charge, Circumstances now, Requirements r) {
        if (command instanceof ReviewReply && charge.section != null && charge.section.equals(actor.unit())) {
            Optional<String> head = now.directory().headOf(charge.section);
            r.require(
                    Rule.SECTION_HEAD_REVIEWS,
                    head.filter(one -> SamePerson.is(actor, one)).isPresent(),
                    head.isPresent() ? "请由承办科室负责人审核" : "承办科室还没有登记负责人，请管理员在“登记单位”中填写",
                    head.isPresent()
                            ? "Let the head of the section review it"
                            : "The section has no head on record; let an administrator enter one for the unit");
        }
    }

    /** An assisting section gives its own opinion and attaches its papers. */
    private static boolean assists(CaseCommand command, Actor actor, Charge charge) {
        boolean own = switch (command) {
            case RecordOpinion opinion -> actor.unit() != null && actor.unit().equals(opinion.unit());
            case AttachDocument _ -> true;
            default -> false;
        };
        return own && charge.assisting.contains(actor.unit());
    }

    private static String proposer(CaseCommand command) {
        return switch (command) {
            case ConfirmContact confirm -> confirm.proposer();
            case RecordSatisfaction form -> form.proposer();
            default -> null;
        };
    }

    private static String offices(Act act, boolean zh) {
        String names = act.offices().stream()
                .map(office -> zh ? office.label().zh() : office.label().en())
                .collect(Collectors.joining(zh ? "、" : ", "));
        return zh
                ? "“" + act.label().zh() + "”由" + names + "办理"
                : "To " + act.label().en() + " is for: " + names;
    }
}
