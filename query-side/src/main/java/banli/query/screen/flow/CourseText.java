package banli.query.screen.flow;

import banli.language.query.flow.FlowStep;
import banli.language.query.register.AwaitedStep;
import banli.language.word.Office;
import banli.query.screen.casefile.Stay;
import banli.query.screen.casefile.Trace.Step;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 经过的文字。 Steps and waits as lines of text, as the table keeps them. */
final class CourseText {
    private CourseText() {}

    static String steps(List<Step> steps) {
        return steps.stream().map(CourseText::line).collect(Collectors.joining("\n"));
    }

    static String stays(List<Stay> stays) {
        return stays.stream().map(CourseText::line).collect(Collectors.joining("\n"));
    }

    static List<Step> steps(String lines) {
        return lines.lines().map(CourseText::step).toList();
    }

    static List<Stay> stays(String lines) {
        return lines.lines().map(CourseText::stay).toList();
    }

    private static String line(Step step) {
        return step.on().toEpochDay() + "\t" + step.of();
    }

    private static Step step(String line) {
        String[] parts = line.split("\t", -1);
        return new Step(FlowStep.valueOf(parts[1]), LocalDate.ofEpochDay(Long.parseLong(parts[0])));
    }

    private static String line(Stay stay) {
        return Stream.of(stay.from().toEpochDay(), stay.office(), stay.person(), stay.what(), stay.section())
                .map(part -> Objects.toString(part, ""))
                .collect(Collectors.joining("\t"));
    }

    private static Stay stay(String line) {
        String[] parts = line.split("\t", -1);
        return new Stay(
                parts[1].isEmpty() ? null : Office.valueOf(parts[1]),
                orNull(parts[2]),
                parts[3].isEmpty() ? null : AwaitedStep.valueOf(parts[3]),
                orNull(parts[4]),
                LocalDate.ofEpochDay(Long.parseLong(parts[0])));
    }

    private static String orNull(String part) {
        return part.isEmpty() ? null : part;
    }
}
