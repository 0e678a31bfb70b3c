package banli.query.screen.due;

import banli.language.calendar.AdoptedCalendars;
import banli.language.calendar.CalendarDocument;
import banli.language.calendar.DayCount;
import banli.language.lifecycle.Stage;
import banli.language.query.deadline.DeadlineStep;
import banli.language.query.deadline.DeadlineView;
import banli.language.query.deadline.DeadlinesExplained;
import banli.language.query.deadline.DeadlinesExplained.Explained;
import banli.language.query.deadline.DeadlinesExplained.Step;
import banli.language.query.deadline.ExplainDeadlines;
import banli.language.word.deadline.DeadlineKind;
import banli.language.word.deadline.Light;
import banli.query.screen.OneMoment;
import banli.query.screen.ScreensPosition;
import banli.query.screen.calendar.Calendars;
import banli.query.screen.casefile.CaseOnFile;
import banli.query.screen.casefile.CasesOnFile;
import banli.query.screen.directory.Names;
import banli.query.screen.register.RegisterRows;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** 期限说明的答复。 Answers {@link ExplainDeadlines}: what is on record, and the calendars of that version beside it. */
@Component
class ExplainScreen {
    private final CasesOnFile files;
    private final RegisterRows register;
    private final Names names;
    private final Calendars calendars;
    private final ScreensPosition position;

    ExplainScreen(
            CasesOnFile files, RegisterRows register, Names names, Calendars calendars, ScreensPosition position) {
        this.files = files;
        this.register = register;
        this.names = names;
        this.calendars = calendars;
        this.position = position;
    }

    @QueryHandler
    @OneMoment
    DeadlinesExplained on(ExplainDeadlines asked) {
        return files.onScreens(asked.caseId()).map(this::explained).orElse(null);
    }

    private DeadlinesExplained explained(CaseOnFile file) {
        List<CalendarDocument> adopted = calendars.adopted();
        AdoptedCalendars inForce = AdoptedCalendars.of(adopted);
        Names.Found about = names.of(file.deadlines().views().stream()
                .map(DeadlineView::about)
                .filter(Objects::nonNull)
                .toList());
        return new DeadlinesExplained(
                position.now(),
                file.caseId(),
                file.registered().number().number(),
                file.registered().title(),
                register.today(),
                file.deadlines().views().stream()
                        .sorted(Comparator.comparing(view -> !view.open()))
                        .map(view -> new Explained(
                                view,
                                name(view, about),
                                light(view, file.stage()),
                                view.open() && view.dueOn() != null
                                        ? inForce.working().between(register.today(), view.dueOn())
                                        : null,
                                view.steps().stream()
                                        .map(step -> step(step, adopted, inForce))
                                        .toList()))
                        .toList());
    }

    private static Step step(DeadlineStep step, List<CalendarDocument> adopted, AdoptedCalendars inForce) {
        if (step.reckoning() == null) {
            return new Step(step, List.of(), false);
        }
        Optional<AdoptedCalendars> then = AdoptedCalendars.at(step.reckoning().calendarVersion(), adopted);
        return new Step(step, DayCount.of(step.reckoning(), step.dueOn(), then.orElse(inForce)), then.isEmpty());
    }

    private static String name(DeadlineView view, Names.Found names) {
        if (view.about() == null) {
            return null;
        }
        return view.kind() == DeadlineKind.OPINION ? names.unit(view.about()) : names.proposer(view.about());
    }

    private Light light(DeadlineView view, Stage stage) {
        LocalDate today = register.today();
        if (!view.open() || view.dueOn() == null) {
            return Light.GREY;
        } else if (stage == Stage.OBJECTED || stage == Stage.HAND_ON_OBJECTED) {
            return Light.BLUE;
        }
        boolean windowClosed = view.kind() == DeadlineKind.OBJECTION && today.isAfter(view.dueOn());
        return windowClosed ? Light.GREY : Light.running(view.dueOn(), view.warnFrom(), today);
    }
}
