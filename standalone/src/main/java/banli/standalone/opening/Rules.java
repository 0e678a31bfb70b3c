package banli.standalone.opening;

import banli.language.command.PolicyCommand.AdoptCalendar;
import banli.language.command.PolicyCommand.AdoptPolicy;
import banli.language.command.PolicyCommand.ProposePolicy;
import banli.language.word.Text;
import banli.standalone.data.CommandFailed;
import banli.wire.WireMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * 某地的规则文件与日历。 A place's policy document and the calendars of working days that come with the program, as they stand.
 */
public final class Rules {
    private static final int FIRST_CALENDAR = 2020;

    private final String document;
    private final String place;
    private final String version;

    private Rules(String document) {
        JsonNode root = WireMapper.mapper().readTree(document);
        this.document = document;
        this.place = root.path("place").stringValue("");
        this.version = root.path("version").stringValue("");
    }

    /**
     * 按名称或文件取规则。 The document of that name, such as {@code shanghai-2015}, or in that file.
     *
     * @throws CouldNot when there is none
     */
    public static Rules named(String name) {
        return Stream.of("/banli/policies/" + name + ".json", "/banli/policies/examples/" + name + ".json")
                .map(Rules::resource)
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> file(name))
                .map(Rules::new)
                .orElseThrow(() -> new CommandFailed(
                        new Text("没有名为 " + name + " 的规则文件。", "There is no policy document named " + name + ".")));
    }

    private static Optional<String> file(String name) {
        Path path = Path.of(name);
        try {
            return Files.isRegularFile(path) ? Optional.of(Files.readString(path)) : Optional.empty();
        } catch (IOException unreadable) {
            throw new CommandFailed(
                    new Text("规则文件 " + path + " 读不出来。", "The policy document " + path + " can't be read."), unreadable);
        }
    }

    private static Optional<String> resource(String path) {
        try (InputStream in = Rules.class.getResourceAsStream(path)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /** 地方代码。 The place the document is of. */
    public String place() {
        return place;
    }

    /** 添加试行的规定。 The same rules under another version, with what the other document has besides or in its place. */
    public Rules with(JsonNode more) {
        ObjectNode root = (ObjectNode) WireMapper.mapper().readTree(document);
        root.setAll((ObjectNode) more);
        return new Rules(root.toPrettyString());
    }

    /** 提议。 To be proposed, in force from that day. */
    public ProposePolicy proposed(LocalDate from) {
        return new ProposePolicy(place, version, document, from);
    }

    /** 采用。 Adopts this document, proposed before or brought by the ledger itself, from that day. */
    public AdoptPolicy policy(LocalDate from) {
        return new AdoptPolicy(place, version, document, from);
    }

    /** The calendars of the State Council's notices that the program brings, up to the year after that day. */
    List<AdoptCalendar> calendars(LocalDate today) {
        return IntStream.rangeClosed(FIRST_CALENDAR, today.getYear() + 1)
                .mapToObj(this::calendar)
                .filter(Objects::nonNull)
                .toList();
    }

    private AdoptCalendar calendar(int year) {
        return resource("/banli/policies/calendars/state-council-" + year + ".json")
                .map(text -> new AdoptCalendar(
                        place,
                        year,
                        WireMapper.mapper().readTree(text).path("version").stringValue(""),
                        text))
                .orElse(null);
    }
}
