package banli.command.act.intake;

import banli.command.act.state.CaseState;
import banli.command.act.state.OpenParts;
import banli.command.rulebook.Circumstances;
import banli.command.rulebook.Requirements;
import banli.language.act.Rule;
import banli.language.command.IntakeCommand.HandOver;
import banli.language.event.CaseEvent;
import banli.language.event.IntakeEvent.WorkHandedOver;
import banli.language.word.Text;
import java.util.List;

/** 科室并入时的交接。 What a section that is dissolved has in a case becomes another section's; its handler may go along. */
final class DecideSectionMove {
    private DecideSectionMove() {}

    static CaseEvent move(HandOver act, CaseState c, Circumstances now, Requirements r) {
        r.field(
                act.section() == null ? "section" : "into",
                act.section() != null && act.into() != null,
                "“由哪个科室”和“并入哪个科室”须一并填写",
                "Give both sections, or neither");
        r.orRefuse();
        OpenParts open = new OpenParts(c);
        boolean leads = open.ledIn(act.section());
        boolean assists = open.assistedIn(act.section());
        DecideRouting.section(act.into(), act.to(), now, r);
        r.require(
                Rule.SOMETHING_CHANGES,
                !act.section().equals(act.into()),
                "须并入另一个科室，请另选",
                "The sections are the same; choose another");
        String handler = leads ? c.intake().handler() : c.intake().handlerOf(act.section());
        r.require(
                Rule.ON_RECORD,
                (leads || assists) && act.from().equals(handler),
                () -> new Text(
                        "本案没有" + now.named(act.section()) + "由" + now.named(act.from()) + "承办的在办事项，请核对科室和交出人",
                        "The case has nothing open of " + now.named(act.section()) + " with " + now.named(act.from())
                                + "; check the section and the handler"));
        r.require(
                Rule.ASSISTING_SECTION,
                !(leads && open.assistedIn(act.into())
                        || assists && act.into().equals(c.intake().section())),
                () -> new Text(
                        "两个科室一主办一协办，请先给出或免除会办意见",
                        "One of the sections leads and the other assists; have the opinion given or waived first"));
        r.orRefuse();
        return new WorkHandedOver(
                act.from(),
                act.to(),
                leads && open.handled(),
                leads ? c.commitments().openOf(act.from()) : List.of(),
                act.reason(),
                now.dayOf(act.happenedOn()),
                act.section(),
                act.into());
    }
}
