package banli.desk.casefile;

import banli.language.query.casefile.CaseFile;
import banli.language.query.casefile.FollowUpView;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** 经过。 What happened in a case day by day, each as its own view. */
public final class Story {
    private final List<Moment> moments = new ArrayList<>();

    private Story() {}

    /**
     * 一件事。 One thing that happened.
     *
     * @param on its day; null where the case does not say it, which comes last
     * @param kind the fragment of the page that shows it
     * @param view what is shown
     */
    public record Moment(LocalDate on, String kind, Object view) {}

    /** 按日排列。 All that a case file tells, earliest first; what happened on one day in the order of the work. */
    public static List<Moment> of(CaseFile file) {
        Story story = new Story();
        story.tell("directive", file.directives(), it -> it.receivedOn());
        story.tell("objection", Optional.ofNullable(file.objection()).stream().toList(), it -> it.on());
        story.tell("routing", Optional.ofNullable(file.routing()).stream().toList(), it -> it.on());
        story.tell("key", file.supervision(), it -> it.on());
        story.tell("contact", file.contacts(), it -> it.happenedOn());
        story.tell("waiver", file.waivers(), it -> it.happenedOn());
        story.tell("waiver-asked", file.waiversAsked(), it -> it.on());
        story.tell("opinion", file.opinions(), it -> it.askedOn());
        story.tell("meeting", file.meetings(), it -> it.on());
        story.tell("investigation", file.investigations(), it -> it.on());
        story.tell("hearing", file.hearings(), it -> it.on());
        story.tell("chase", file.chases(), it -> it.on());
        story.tell("extension", file.extensions(), it -> it.askedOn());
        story.tell(
                "told",
                file.tellings().stream().flatMap(one -> one.told().stream()).toList(),
                it -> it.on());
        story.tell("reply", file.replies(), it -> it.submittedOn());
        story.tell("disclosure", file.disclosures(), it -> it.decidedOn());
        story.tell("progress", file.progress(), it -> it.on());
        for (FollowUpView later : file.followUps()) {
            story.tell("reply", later.letters(), it -> it.submittedOn());
        }
        story.tell("correction", file.corrections(), it -> it.on());
        story.tell("correction-asked", file.correctionsAsked(), it -> it.on());
        story.moments.sort(
                Comparator.comparing(Moment::on, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder())));
        return List.copyOf(story.moments);
    }

    private <V> void tell(String kind, List<V> views, Function<V, LocalDate> day) {
        views.forEach(view -> moments.add(new Moment(day.apply(view), kind, view)));
    }
}
