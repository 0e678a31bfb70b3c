package banli.desk.page;

import banli.desk.ask.Buses;
import banli.desk.problem.Problem;
import banli.language.query.DirectoryView;
import banli.language.query.DirectoryView.UnitView;
import banli.language.query.ReadDirectory;
import banli.language.word.UnitKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** 名称。 The names that stand in the directory for ids of people, proposers and units. */
public final class Names {
    private final Map<String, String> known = new HashMap<>();
    private final List<UnitView> sections;

    private Names(DirectoryView directory) {
        directory.proposers().forEach(proposer -> known.put(proposer.proposer(), proposer.name()));
        directory.units().forEach(unit -> known.put(unit.unit(), unit.name()));
        directory.people().forEach(person -> known.put(person.person(), person.name()));
        sections = directory.units().stream()
                .filter(unit -> unit.kind() == UnitKind.SECTION)
                .toList();
    }

    private Names() {
        sections = List.of();
    }

    /** The names as the reader may see them; ids stand for themselves where the directory is not to be seen. */
    public static Names seen(Buses buses, Map<String, String> meta) {
        try {
            return new Names(buses.ask(new ReadDirectory(), meta));
        } catch (Problem unseen) {
            return new Names();
        }
    }

    /** The name, or the id itself when nobody has it; a dash for none. */
    public String of(String id) {
        String name = id == null ? null : known.getOrDefault(id, id);
        return name == null || name.isBlank() ? "—" : name;
    }

    /** The names of several. */
    public List<String> all(List<String> ids) {
        return ids == null ? List.of() : ids.stream().map(this::of).toList();
    }

    /** The sections, to choose from. */
    public List<UnitView> sections() {
        return sections;
    }
}
