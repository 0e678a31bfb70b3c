package banli.query.screen.casefile;

import banli.language.event.ClosingEvent.CaseReopened;
import banli.language.event.DeadlineEvent.ExtensionGranted;
import banli.language.event.DeadlineEvent.ExtensionTold;
import banli.language.event.IntakeEvent.RoleChanged;
import banli.language.query.casefile.ExtensionView.Telling;
import banli.language.query.casefile.ExtensionView.Told;
import banli.query.fold.Fact;
import java.util.List;

/** 延期的告知。 The extensions that the proposers are to be told of; the last one waits until everyone was. */
public record Tellings(List<Telling> all) {
    static final Tellings NONE = new Tellings(List.of());

    Tellings read(Fact fact) {
        return switch (fact.event()) {
            case ExtensionGranted it
            when Boolean.TRUE.equals(it.tellProposers()) ->
                new Tellings(Lists.plus(over().all, new Telling(fact.on(), List.of(), false)));
            case ExtensionGranted _, CaseReopened _ -> over();
            case RoleChanged it when !it.role().answersProposer() -> over();
            case ExtensionTold it ->
                new Tellings(Lists.last(
                        all,
                        one -> !one.over(),
                        one -> new Telling(
                                one.grantedOn(),
                                Lists.plus(
                                        one.told(), new Told(it.proposersTold(), it.channel(), it.words(), fact.on())),
                                false)));
            default -> this;
        };
    }

    /** 尚未告知的。 Who of the signers is still to be told. */
    public List<String> untold(List<String> signers) {
        return all.isEmpty() || all.getLast().over()
                ? List.of()
                : signers.stream().filter(one -> !all.getLast().toldTo(one)).toList();
    }

    private Tellings over() {
        return new Tellings(Lists.each(all, one -> !one.over(), one -> new Telling(one.grantedOn(), one.told(), true)));
    }
}
