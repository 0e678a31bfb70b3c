package banli.command.act.intake;

import banli.command.act.state.CaseState;
import banli.command.rulebook.Circumstances;
import banli.command.rulebook.Requirements;
import banli.language.act.Rule;
import banli.language.command.IntakeCommand.ApproveRouting;
import banli.language.command.IntakeCommand.ProposeRouting;
import banli.language.command.IntakeCommand.ReturnRouting;
import banli.language.event.CaseEvent;
import banli.language.event.IntakeEvent.RoutingApproved;
import banli.language.event.IntakeEvent.RoutingProposed;
import banli.language.event.IntakeEvent.RoutingReturned;
import banli.language.word.Office;
import banli.language.word.Text;
import banli.language.word.proposal.CoUnit;
import banli.language.word.proposal.UnitRole;
import java.util.List;
import java.util.Optional;

/** 拟办。 Proposing, approving and returning the routing. */
final class DecideRouting {
    private DecideRouting() {}

    static CaseEvent propose(ProposeRouting act, CaseState c, Circumstances now, Requirements r) {
        List<CoUnit> coUnits = act.coUnits() == null ? List.of() : List.copyOf(act.coUnits());
        section(act.section(), act.handler(), now, r);
        known(coUnits, act.section(), now, r);
        signer(act, now, r);
        r.require(
                Rule.UNIT_OF_CASE,
                act.role() != UnitRole.ASSIST || c.intake().registered().leadUnit() != null,
                "会办件须有主办单位，请先更正登记",
                "An assist case needs its lead unit; correct the registration first");
        r.orRefuse();
        return new RoutingProposed(
                act.role(),
                act.section(),
                act.handler(),
                coUnits,
                act.opinion(),
                act.signer(),
                now.dayOf(act.happenedOn()));
    }

    /** The one who signs: the section's own deputy leader, or another deputy where the chief leader leads it. */
    private static void signer(ProposeRouting act, Circumstances now, Requirements r) {
        boolean named = act.signer() != null;
        r.require(
                Rule.SIGNER_NAMED,
                !named || now.directory().holds(act.signer(), Office.DEPUTY_LEADER, null),
                act.signer() + "不是分管领导，请另选签字的副职",
                act.signer() + " is no deputy leader; choose another to sign");
        r.require(
                Rule.SIGNER_NAMED,
                named || !now.directory().ledByChief(act.section()),
                "该科室由主要领导分管，签发人不能又签字；请指定签字的副职",
                "The chief leader leads this section and issues its replies; name a deputy who signs");
        r.require(
                Rule.SIGNER_NAMED,
                !named
                        || now.directory().ledByChief(act.section())
                        || now.directory().deputyOf(act.section()).equals(Optional.of(act.signer())),
                "该科室有自己的分管领导，由其签字；不必另行指定",
                "This section has a deputy leader of its own who signs; name nobody else");
    }

    /** Units of the directory; a section of ours assists, is not the one that leads, and has its handler. */
    static void known(List<CoUnit> coUnits, String leading, Circumstances now, Requirements r) {
        for (CoUnit co : coUnits) {
            boolean ours = now.directory().isSection(co.unit());
            r.require(
                    Rule.ASSISTING_SECTION,
                    ours
                            ? co.role() == UnitRole.ASSIST && !co.unit().equals(leading) && co.handler() != null
                            : co.handler() == null,
                    () -> ours
                            ? new Text(
                                    now.named(co.unit()) + "是本局科室：职责选会办，写明承办人，且不能是主办的科室",
                                    now.named(co.unit())
                                            + " is a section of the bureau: it assists, has a handler named, and is not the one that leads")
                            : new Text(
                                    now.named(co.unit()) + "不是本局科室，请删去承办人",
                                    now.named(co.unit()) + " is no section of the bureau; leave its handler out"));
            r.require(
                    Rule.HANDLER_OF_SECTION,
                    !ours || co.handler() == null || now.directory().holds(co.handler(), Office.SECTION, co.unit()),
                    co.handler() + "不在协办科室任职，请另选承办人",
                    co.handler() + " holds no office in the assisting section; choose another handler");
        }
        coUnits.stream()
                .filter(co -> now.directory().unit(co.unit()).isEmpty())
                .forEach(co -> r.require(
                        Rule.KNOWN_UNIT,
                        false,
                        "通讯录中没有单位" + co.unit() + "，请先登记单位",
                        "The directory has no unit " + co.unit() + "; enter the unit first"));
    }

    static void section(String section, String handler, Circumstances now, Requirements r) {
        boolean ours = now.directory().isSection(section);
        r.require(
                Rule.ROUTED_TO_SECTION,
                ours,
                section + "不是本局科室，请另选承办科室",
                section + " is not a section of the bureau; choose another");
        boolean known = now.directory().person(handler).isPresent();
        r.require(
                Rule.KNOWN_PERSON,
                known,
                "通讯录中没有人员" + handler + "，请先登记人员",
                "The directory has no person " + handler + "; enter the person first");
        r.require(
                Rule.HANDLER_OF_SECTION,
                !ours || !known || now.directory().holds(handler, Office.SECTION, section),
                handler + "不在该科室任职，请另选承办人",
                handler + " holds no office in that section; choose another handler");
    }

    static CaseEvent approve(ApproveRouting act, Circumstances now, Requirements r) {
        r.orRefuse();
        return new RoutingApproved(act.remark(), now.dayOf(act.happenedOn()));
    }

    static CaseEvent sendBack(ReturnRouting act, Circumstances now, Requirements r) {
        r.orRefuse();
        return new RoutingReturned(act.reason(), now.dayOf(act.happenedOn()));
    }
}
