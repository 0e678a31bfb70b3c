package banli.query.screen.casefile;

import banli.language.event.SupervisionEvent.CaseChased;
import banli.language.event.SupervisionEvent.ChaseAnswered;
import banli.language.event.SupervisionEvent.KeySupervisionDesignated;
import banli.language.event.SupervisionEvent.KeySupervisionLifted;
import banli.language.event.SupervisionEvent.ReportHeard;
import banli.language.query.ChaseView;
import banli.language.query.HearingView;
import banli.language.query.SupervisionView;
import banli.query.fold.Fact;
import java.util.List;

/** 督办。 Key supervision, chases and reports heard. */
public record Supervision(List<SupervisionView> designations, List<ChaseView> chases, List<HearingView> hearings) {
    static final Supervision NONE = new Supervision(List.of(), List.of(), List.of());

    Supervision read(Fact fact) {
        return switch (fact.event()) {
            case KeySupervisionDesignated it ->
                new Supervision(
                        Lists.plus(designations, new SupervisionView(it.leader(), it.level(), fact.on(), null, null)),
                        chases,
                        hearings);
            case KeySupervisionLifted it ->
                new Supervision(
                        Lists.last(
                                designations,
                                was -> was.liftedOn() == null,
                                was -> new SupervisionView(
                                        was.leader(), was.level(), was.on(), fact.on(), it.reason())),
                        chases,
                        hearings);
            case CaseChased it ->
                new Supervision(
                        designations,
                        Lists.plus(chases, new ChaseView(it.chase(), it.about(), fact.by(), fact.on(), null, null)),
                        hearings);
            case ChaseAnswered it ->
                new Supervision(
                        designations,
                        Lists.each(
                                chases,
                                was -> was.chase() == it.chase(),
                                was -> new ChaseView(
                                        was.chase(), was.about(), was.by(), was.on(), it.answer(), fact.on())),
                        hearings);
            case ReportHeard it ->
                new Supervision(
                        designations,
                        chases,
                        Lists.plus(hearings, new HearingView(it.asked(), Lists.orEmpty(it.heardWith()), fact.on())));
            default -> this;
        };
    }

    /** 是否重点督办。 Whether it is under key supervision now. */
    public boolean key() {
        return designations.stream().anyMatch(it -> it.liftedOn() == null);
    }
}
