package banli.desk.comment;

import banli.language.query.directory.DirectoryView;
import banli.language.query.directory.DirectoryView.OfficeView;
import banli.language.query.directory.DirectoryView.UnitView;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * 可以提到的人。 Somebody who holds an office, as offered after an {@code @}.
 *
 * @param person the id
 * @param value what is written after the sign: the name, or the id where several bear it
 */
public record Nameable(String person, String name, String value, String label) {
    static List<Nameable> of(DirectoryView directory) {
        Map<String, String> units =
                directory.units().stream().collect(Collectors.toMap(UnitView::unit, UnitView::name, (one, _) -> one));
        Map<String, Long> bearers = directory.people().stream()
                .collect(Collectors.groupingBy(person -> person.name(), Collectors.counting()));
        return directory.people().stream()
                .filter(person -> person.offices().stream().anyMatch(OfficeView::confirmed))
                .map(person -> new Nameable(
                        person.person(),
                        person.name(),
                        bearers.get(person.name()) > 1 ? person.person() : person.name(),
                        person.name() + " " + person.person() + " "
                                + (person.unit() == null ? "" : units.getOrDefault(person.unit(), ""))))
                .toList();
    }
}
