package banli.desk.intake;

import banli.desk.ask.Buses;
import banli.desk.ask.PageActs;
import banli.desk.ask.Person;
import banli.desk.intake.file.Cell;
import banli.desk.intake.file.Grid;
import banli.desk.intake.file.Line;
import banli.desk.intake.file.SheetFile;
import banli.desk.intake.sheet.Field;
import banli.desk.intake.sheet.Headings;
import banli.desk.intake.sheet.Mapping;
import banli.desk.intake.sheet.SheetKind;
import banli.desk.problem.Problem;
import banli.desk.problem.ProblemKind;
import banli.language.query.account.HeldOffice;
import banli.language.query.register.FindCases;
import banli.language.word.Office;
import banli.language.word.Sha256;
import banli.language.word.Text;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** 导入事务。 What people do with a sheet: send it, say what its columns hold, have it tried, have it recorded, put it aside. */
@Component
public class Imports {
    private static final ZoneId HERE = ZoneId.of("Asia/Shanghai");
    private static final int MOST = 20;
    private static final int LONGEST_NAME = 120;

    private final Buses buses;
    private final ObjectProvider<ImportTable> tables;

    Imports(Buses buses, ObjectProvider<ImportTable> tables) {
        this.buses = buses;
        this.tables = tables;
    }

    /** Refuses whoever does not keep the register. */
    static Map<String, String> meta(Person caller) {
        HeldOffice registry = caller.held(Office.REGISTRY).orElseThrow(() -> Problem.of(ProblemKind.OFFICE));
        return PageActs.meta(caller, registry);
    }

    /** All of this person, the newest first. */
    List<Import> of(Person caller) {
        meta(caller);
        return Optional.ofNullable(tables.getIfAvailable())
                .map(table -> table.of(caller.id()))
                .orElse(List.of());
    }

    /** One of this person. */
    Import find(Person caller, String id) {
        meta(caller);
        return table().find(caller.id(), id)
                .orElseThrow(() -> Problem.of(
                        ProblemKind.UNKNOWN,
                        "没有这次导入，或已过一个月被清除，请重新导入。",
                        "There is no such import, or it went after a month. Send the sheet anew."));
    }

    /**
     * 读入。 Reads a sheet and guesses its columns.
     *
     * @param name of the file, null for what was pasted
     * @param kind of the sheet, null to tell by its headings
     * @param kept the name of a mapping kept before, null for none
     */
    Import begin(Person caller, byte[] file, String name, SheetKind kind, String kept) {
        Map<String, String> meta = meta(caller);
        makeRoom(caller);
        Optional<KeptMapping> mapping = kept == null || kept.isBlank() ? Optional.empty() : Optional.of(kept(kept));
        Grid grid = SheetFile.read(file, Headings::known);
        int at = Headings.at(grid.lines());
        List<String> headings =
                grid.lines().get(at).cells().stream().map(Cell::text).toList();
        List<Line> rows = grid.lines().subList(at + 1, grid.lines().size());
        if (rows.isEmpty()) {
            throw Problem.field("file", new Text("表头下面没有内容。", "There is nothing below the headings."));
        } else if (rows.size() > SheetFile.MOST_ROWS) {
            throw Problem.field(
                    "file",
                    new Text(
                            "一张表最多 " + SheetFile.MOST_ROWS + " 行，请分成几个文件。",
                            "A sheet has at most " + SheetFile.MOST_ROWS + " rows. Split it."));
        }
        Head head = new Head(
                named(name),
                Sha256.of(file),
                grid.sheet(),
                headings,
                grid.lines().get(at).number(),
                mapping.map(one -> one.over(headings)).orElseGet(() -> guessed(headings, kind, meta)),
                grid.notes(),
                LocalDate.now(HERE),
                null,
                false);
        return find(caller, table().keep(caller.id(), head, rows));
    }

    /** The oldest that nothing is left of makes room. */
    private void makeRoom(Person caller) {
        List<Import> all = table().of(caller.id());
        if (all.size() >= MOST) {
            Import oldest = all.reversed().stream()
                    .filter(one -> !one.head().begun() || one.left() == 0)
                    .findFirst()
                    .orElseThrow(() -> Problem.of(
                            ProblemKind.TOO_LARGE,
                            "您有 " + MOST + " 次导入没有办完，请先办完或放弃一些。",
                            "You have " + MOST + " imports that are not done. Go on with them, or put some aside."));
            table().drop(oldest);
        }
    }

    private static String named(String name) {
        if (name == null || name.isBlank()) {
            return null;
        }
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{C}", "");
        return last.length() > LONGEST_NAME ? last.substring(0, LONGEST_NAME) : last;
    }

    /** The meeting that is usual is that of the case that came in last. */
    private Mapping guessed(List<String> headings, SheetKind asked, Map<String, String> meta) {
        SheetKind kind = asked == null ? Headings.kind(headings) : asked;
        List<Field> columns = Headings.guessed(kind, headings);
        Map<Field, String> forAll = new EnumMap<>(Field.class);
        if (kind == SheetKind.CASES && !columns.contains(Field.MEETING)) {
            buses.maybe(FindCases.all(1).by("-receivedOn"), meta).stream()
                    .flatMap(list -> list.cases().stream())
                    .forEach(last ->
                            forAll.put(Field.MEETING, last.meeting().label().zh()));
        }
        return new Mapping(kind, columns, forAll);
    }

    /** 改对照。 Says anew what the columns hold; every row is to be tried again. A name keeps it for other sheets. */
    Import mapped(Person caller, String id, Mapping mapping, String keepAs) {
        Import it = find(caller, id);
        if (it.head().begun()) {
            throw Problem.of(
                    ProblemKind.CONFLICT,
                    "已经开始登记，列的对照不能再改；余下的行请另外导入。",
                    "Rows are recorded already, so the columns stay as they are. Import the rest anew.");
        }
        Head head = it.head().with(mapping);
        table().put(it, head);
        table().again(it);
        if (keepAs != null && !keepAs.isBlank()) {
            String name = keepAs.strip();
            if (name.length() > 40) {
                throw Problem.field("keepAs", new Text("名称不超过 40 个字。", "A name of at most 40 characters."));
            }
            table().keep(caller.id(), name, KeptMapping.of(head));
        }
        return find(caller, id);
    }

    /** The mappings kept before, by name. */
    List<String> mappings() {
        return Optional.ofNullable(tables.getIfAvailable())
                .map(ImportTable::mappings)
                .orElse(List.of());
    }

    private KeptMapping kept(String name) {
        return table().mapping(name.strip()).orElseThrow(() -> {
            List<String> all = new ArrayList<>(mappings());
            String known = all.isEmpty() ? "" : String.join("、", all);
            return Problem.field(
                    "mapping",
                    new Text(
                            "没有名为“" + name.strip() + "”的对照。" + (known.isEmpty() ? "" : "已有：" + known + "。"),
                            "There is no mapping named “" + name.strip() + "”."
                                    + (known.isEmpty() ? "" : " There are: " + known + ".")));
        });
    }

    /** 试办一段。 Tries rows for a few seconds; ask again until all are looked at. */
    Import look(Person caller, String id) {
        Import it = find(caller, id);
        new Turns(buses, table(), it, meta(caller)).look();
        return find(caller, id);
    }

    /**
     * 办理一段。 Records rows for a few seconds; ask again until none is left.
     *
     * @param reason for correcting what differs from the record; blank to correct nothing
     * @param allOrNothing records nothing while any row is wrong
     */
    Import go(Person caller, String id, String reason, boolean allOrNothing) {
        Import it = find(caller, id);
        if (!it.looked()) {
            throw Problem.of(
                    ProblemKind.CONFLICT, "还有行没有试过，请先试办完。", "Some rows are not looked at yet. Let that end first.");
        } else if (allOrNothing && !it.head().begun() && it.count(RowState.BAD) > 0) {
            throw Problem.of(
                    ProblemKind.FIELD,
                    "有 " + it.count(RowState.BAD) + " 行有误，按“全部或都不”的要求，什么也没有登记。",
                    it.count(RowState.BAD) + " rows are wrong. All or nothing was asked for, so nothing was recorded.");
        }
        if (!it.head().begun()) {
            table().put(it, it.head().begun(reason == null || reason.isBlank() ? null : reason.strip()));
            it = find(caller, id);
        }
        new Turns(buses, table(), it, meta(caller)).go();
        Import now = find(caller, id);
        if (now.left() == 0) {
            table().forgetDone(now);
        }
        return now;
    }

    /** Rows in some states, after some were passed over. */
    List<ImportRow> rows(Import it, int over, int most, RowState... states) {
        return table().rows(it, over, most, states);
    }

    /** 放弃。 Puts an import aside; what was recorded stays recorded. */
    void drop(Person caller, String id) {
        table().drop(find(caller, id));
    }

    private ImportTable table() {
        return Optional.ofNullable(tables.getIfAvailable()).orElseThrow(() -> Problem.of(ProblemKind.UNAVAILABLE));
    }
}
