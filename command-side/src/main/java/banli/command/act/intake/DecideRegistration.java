package banli.command.act.intake;

import banli.command.act.state.CaseState;
import banli.command.rulebook.Circumstances;
import banli.command.rulebook.Requirements;
import banli.language.act.Rule;
import banli.language.command.IntakeCommand.AnnulRegistration;
import banli.language.command.IntakeCommand.AttachDocument;
import banli.language.command.IntakeCommand.RegisterCase;
import banli.language.event.CaseEvent;
import banli.language.event.IntakeEvent.CaseRegistered;
import banli.language.event.IntakeEvent.DocumentAttached;
import banli.language.event.IntakeEvent.RegistrationAnnulled;
import banli.language.lifecycle.Stage;
import banli.language.word.Body;
import banli.language.word.deadline.Deadline;
import banli.language.word.proposal.CaseKind;
import banli.language.word.proposal.Item;
import banli.language.word.proposal.Signatory;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 登记。 Registering a case, annulling a slip, attaching documents. */
final class DecideRegistration {
    private DecideRegistration() {}

    static CaseEvent register(RegisterCase act, CaseState c, Circumstances now, Requirements r) {
        r.require(
                Rule.REGISTERED_ONCE,
                c.stage() == null || c.stage() == Stage.ANNULLED || c.stage() == Stage.RETURNED,
                act.number().printed() + "已登记在案，请打开该案；如系误登，请先撤销误登",
                "This number is already on record; open that case, or annul it first if it was a slip");
        List<Integer> years = now.policy(act.handedOnOn() == null ? act.receivedOn() : act.handedOnOn())
                .registerYears(act.receivedOn(), act.handedOnOn());
        String fitting = years.stream().map(String::valueOf).collect(Collectors.joining("、"));
        r.require(
                Rule.REGISTER_YEAR_FITS,
                years.contains(act.registerYear()),
                act.receivedOn() + "收件的案件，年度应为" + fitting + "，请核对年度或收件日期",
                "A case received on " + act.receivedOn() + " is of " + fitting.replace("、", " or ")
                        + "; check the year or the day of receipt");
        r.require(
                Rule.KIND_MATCHES_BODY,
                (act.kind() == CaseKind.SUGGESTION) == (act.number().meeting().body() == Body.CONGRESS),
                "所选种类为" + act.kind().label().zh() + "，届次却属"
                        + act.number().meeting().body().label().zh(),
                "The kind is " + act.kind().label().en() + ", but the meeting is of the "
                        + act.number().meeting().body().label().en());
        r.entry(act.registerYear(), now.dayOf(act.happenedOn()), now);
        List<Signatory> coSigners = act.coSigners() == null ? List.of() : List.copyOf(act.coSigners());
        Stream.concat(Stream.of(act.leadProposer()), coSigners.stream())
                .filter(signer -> now.directory().proposer(signer.proposer()).isEmpty())
                .forEach(signer -> r.require(
                        Rule.KNOWN_PROPOSER,
                        false,
                        "通讯录中没有提出人" + signer.proposer() + "，请先登记提出人",
                        "The directory has no proposer " + signer.proposer() + "; enter the proposer first"));
        r.require(
                Rule.KNOWN_UNIT,
                act.leadUnit() == null || now.directory().unit(act.leadUnit()).isPresent(),
                "通讯录中没有主办单位" + act.leadUnit() + "，请先登记单位",
                "The directory has no unit " + act.leadUnit() + "; enter the unit first");
        r.orRefuse();
        List<Item> items = act.items() == null || act.items().isEmpty()
                ? List.of(new Item(1, act.title()))
                : List.copyOf(act.items());
        return new CaseRegistered(
                act.caseId(),
                act.number(),
                act.kind(),
                act.raised(),
                act.registerYear(),
                act.role(),
                act.leadUnit(),
                act.handedOnOn(),
                act.receivedOn(),
                act.upstreamReference(),
                act.upstreamDue(),
                act.title(),
                act.subject(),
                act.background(),
                items,
                act.leadProposer(),
                coSigners,
                act.sector(),
                act.town(),
                act.mayBePublic(),
                act.notPublicReason(),
                act.source(),
                deadlines(act, now),
                now.dayOf(act.happenedOn()));
    }

    private static List<Deadline> deadlines(RegisterCase act, Circumstances now) {
        LocalDate handedOn = act.handedOnOn() == null ? act.receivedOn() : act.handedOnOn();
        return IntakeDeadlines.registered(
                act.kind(),
                act.role(),
                act.raised(),
                handedOn,
                act.receivedOn(),
                act.upstreamDue(),
                now.policy(handedOn));
    }

    static CaseEvent annul(AnnulRegistration act, Circumstances now, Requirements r) {
        r.orRefuse();
        return new RegistrationAnnulled(act.reason(), now.dayOf(act.happenedOn()));
    }

    static CaseEvent attach(AttachDocument act, Circumstances now, Requirements r) {
        r.orRefuse();
        return new DocumentAttached(act.document(), act.to(), now.dayOf(act.happenedOn()));
    }
}
