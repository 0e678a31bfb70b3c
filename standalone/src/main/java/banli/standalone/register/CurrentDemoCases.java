package banli.standalone.register;

import banli.language.policy.OfficeLists;
import banli.language.word.Body;
import banli.language.word.CaseId;
import banli.language.word.CaseNumber;
import banli.language.word.Level;
import banli.language.word.Session;
import banli.language.word.proposal.CaseKind;
import banli.standalone.acts.Act;
import banli.standalone.register.Directory.Proposer;
import banli.wire.WireMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * 在办案件。 The demo's cases of the running year, one or two at each step, so that there is something to work on. All of it
 * is made up; the sheets count days from the day the demo's ledger was opened.
 */
public final class CurrentDemoCases {
    private static final String FOLDER = "/banli/work-at-hand/";

    /** A day in a line: {@code -12}, twelve days before, or {@code +200}. */
    private static final Pattern DAYS = Pattern.compile("(?<=^| )[-+]\\d+(?= |$)");

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** The first year of the seventh term; five sessions a term. */
    private static final int SEVENTH_TERM = 2022;

    private final LocalDate today;
    private final Directory directory;
    private final Contents contents;

    private CurrentDemoCases(LocalDate today, Directory directory, Contents contents) {
        this.today = today;
        this.directory = directory;
        this.contents = contents;
    }

    private record Contents(
            String publicColumn,
            OfficeLists lists,
            List<Proposer> proposers,
            List<String> cases,
            List<JsonNode> held) {}

    /** 以某日为准。 The work at hand on that day, done by these people. */
    static CurrentDemoCases on(LocalDate today, Directory people) {
        Contents contents = WireMapper.mapper().treeToValue(tree("work.json"), Contents.class);
        List<Proposer> proposers = Stream.concat(people.proposers().stream(), contents.proposers().stream())
                .toList();
        return new CurrentDemoCases(today, new Directory(people.units(), people.people(), proposers), contents);
    }

    /** What the office chooses from in the running year. */
    OfficeLists lists() {
        return contents.lists();
    }

    /** 试行的规定。 What the running year's rules have besides those of the register's year. */
    static JsonNode rules() {
        return tree("rules.json");
    }

    List<Proposer> proposers() {
        return contents.proposers();
    }

    /** All acts in the order they happened. */
    List<Act> acts() {
        List<CaseSheet> sheets = contents.cases().stream().map(this::sheet).toList();
        List<MeetingSheet> held =
                contents.held().stream().map(one -> held((ObjectNode) one)).toList();
        return new SheetActs("work-at-hand", today.getYear(), null, contents.publicColumn(), directory)
                .inOrder(sheets, this::meeting, held);
    }

    private Session meeting(CaseKind kind) {
        int since = today.getYear() - SEVENTH_TERM;
        Body body = kind == CaseKind.SUGGESTION ? Body.CONGRESS : Body.CPPCC;
        return new Session(Level.DISTRICT, body, 7 + Math.floorDiv(since, 5), 1 + Math.floorMod(since, 5));
    }

    private CaseSheet sheet(String number) {
        ObjectNode sheet = (ObjectNode) tree("cases/" + number + ".json");
        if (CaseKind.valueOf(sheet.path("kind").stringValue()) == CaseKind.PROPOSAL) {
            sheet.put("number", "%02d-%s".formatted(today.getYear() % 100, number));
        }
        for (String day : List.of("handedOnOn", "receivedOn")) {
            sheet.put(day, day(sheet.path(day).intValue()).toString());
        }
        List<String> lines = new ArrayList<>();
        ((ArrayNode) sheet.path("life")).forEach(line -> lines.add(dated(line.stringValue())));
        ArrayNode life = sheet.putArray("life");
        lines.forEach(life::add);
        return WireMapper.mapper().treeToValue(sheet, CaseSheet.class);
    }

    /** A meeting whose days are counted from when the ledger was opened, about cases by the numbers of their sheets. */
    private MeetingSheet held(ObjectNode sheet) {
        ObjectNode held = (ObjectNode) sheet.path("held");
        LocalDate on = day(held.path("heldOn").intValue());
        String number = on.getYear() + "-" + held.path("meeting").stringValue();
        held.put("meeting", number).put("heldOn", on.toString());
        ArrayNode about = NODES.arrayNode();
        held.path("cases").forEach(one -> about.add(id(one.stringValue())));
        held.set("cases", about);
        held.path("decisions").forEach(one -> {
            ObjectNode decision = (ObjectNode) one;
            decision.put("dueOn", day(one.path("dueOn").intValue()).toString());
            if (one.has("about")) {
                decision.put("about", id(one.path("about").stringValue()));
            }
        });
        sheet.path("reported")
                .forEach(one -> ((ObjectNode) one)
                        .put("meeting", number)
                        .put("doneOn", day(one.path("doneOn").intValue()).toString()));
        return WireMapper.mapper().treeToValue(sheet, MeetingSheet.class);
    }

    private String id(String sheet) {
        CaseSheet its = sheet(sheet);
        return CaseId.of(new CaseNumber(meeting(its.kind()), its.number())).value();
    }

    /** The line with its days written out; only what stands before the first bar can name one. */
    private String dated(String line) {
        int bar = line.indexOf('|');
        Matcher days = DAYS.matcher(bar < 0 ? line : line.substring(0, bar));
        return days.replaceAll(found -> day(Integer.parseInt(found.group())).toString())
                + (bar < 0 ? "" : line.substring(bar));
    }

    /** An office works from Monday to Friday: what would fall on a weekend was done on the Friday before. */
    private LocalDate day(int after) {
        LocalDate day = today.plusDays(after);
        return switch (day.getDayOfWeek()) {
            case DayOfWeek.SATURDAY -> day.minusDays(1);
            case DayOfWeek.SUNDAY -> day.minusDays(2);
            default -> day;
        };
    }

    private static JsonNode tree(String file) {
        try (InputStream in = CurrentDemoCases.class.getResourceAsStream(FOLDER + file)) {
            return WireMapper.mapper().readTree(in);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
