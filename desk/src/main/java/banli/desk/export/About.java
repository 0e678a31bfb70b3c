package banli.desk.export;

import banli.desk.ask.Past;
import banli.desk.ask.Person;
import banli.desk.frame.Asked;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** 表头说明。 The first lines of an export: what was asked, when, as of which fact, by whom, and what is left out. */
final class About {
    private final Words words;

    About(Words words) {
        this.words = words;
    }

    /** The lines about a gathered table. */
    List<String> lines(String name, HttpServletRequest asked, Person by, Gathered<?> gathered) {
        List<String> lines = new ArrayList<>();
        lines.add(name);
        lines.add(words.of("export.filter", filter(asked)));
        Past.asked(asked)
                .ifPresent(asOf -> lines.add(words.of("export.asof", asOf.moment(), words.word(asOf.clock()))));
        lines.add(words.of("export.time", words.say().time(Instant.now())));
        lines.add(
                gathered.from() == gathered.to()
                        ? words.of("export.fact", Long.toString(gathered.to()))
                        : words.of("export.facts", Long.toString(gathered.from()), Long.toString(gathered.to())));
        lines.add(words.of("export.by", by.name(), by.id()));
        lines.add(
                gathered.total() > gathered.rows().size()
                        ? words.of(
                                "export.cut",
                                Long.toString(gathered.total()),
                                Integer.toString(gathered.rows().size()))
                        : words.of("export.rows", Long.toString(gathered.total())));
        return lines;
    }

    private String filter(HttpServletRequest asked) {
        boolean chinese = words.say().chinese();
        String said = new Asked(words.messages(), words.say(), words.names())
                .chips(asked, true).stream()
                        .map(chip -> chip.word() + (chinese ? "：" : ": ") + chip.value())
                        .collect(Collectors.joining(chinese ? "；" : "; "));
        return said.isEmpty() ? words.of("export.filter.none") : said;
    }
}
