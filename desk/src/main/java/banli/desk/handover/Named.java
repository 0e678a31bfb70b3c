package banli.desk.handover;

import banli.desk.act.sheet.Choice;
import banli.desk.act.sheet.NamedChoices;
import banli.desk.handover.HandoverPage.Asked;
import banli.language.query.directory.DirectoryView;
import banli.language.word.Office;
import banli.language.word.Text;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** 交出人与接手人。 Who may hand over and who may take over, each found by a name. */
public record Named(List<Choice> people, List<Choice> takers) {
    private static final Set<Office> NEVER = Set.of(Office.ADMIN, Office.AUDITOR);

    static Named in(DirectoryView directory) {
        return new Named(
                NamedChoices.people(directory, _ -> true),
                NamedChoices.people(
                        directory,
                        person -> person.offices().stream()
                                .anyMatch(held -> held.confirmed() && !NEVER.contains(held.office()))));
    }

    /** With ids in place of names; whoever can't be found is left out. */
    Asked ids(Asked asked) {
        return new Asked(
                id(people, asked.from()), asked.section(), asked.into(), id(takers, asked.to()), asked.reason());
    }

    /** Why those named can't be found. */
    List<Text> wrong(Asked asked) {
        return Stream.of(wrong(people, asked.from()), wrong(takers, asked.to()))
                .filter(Objects::nonNull)
                .toList();
    }

    /** How whoever hands over is shown. */
    public String from(String typed) {
        return typed == null ? null : NamedChoices.shown(people, typed);
    }

    /** How whoever takes over is shown. */
    public String to(String typed) {
        return typed == null ? null : NamedChoices.shown(takers, typed);
    }

    private static String id(List<Choice> known, String typed) {
        return typed == null || wrong(known, typed) != null ? null : NamedChoices.id(known, typed);
    }

    private static Text wrong(List<Choice> known, String typed) {
        return typed == null ? null : NamedChoices.wrong(known, typed);
    }
}
