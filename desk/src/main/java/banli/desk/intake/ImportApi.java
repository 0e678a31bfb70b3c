package banli.desk.intake;

import banli.desk.ask.Person;
import banli.desk.intake.file.SheetFile;
import banli.desk.intake.sheet.Field;
import banli.desk.intake.sheet.Mapping;
import banli.desk.intake.sheet.SheetKind;
import banli.desk.intake.sheet.Told;
import banli.desk.problem.Problem;
import banli.desk.problem.ProblemWriter;
import banli.language.word.Text;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * 导入接口。 What the import page does, for programs: a sheet as the whole body, its name percent-encoded in
 * {@code Banli-File-Name}; {@code look} and {@code go} do some rows each time they are called, until none is left.
 */
@RestController
class ImportApi {
    private static final int TOLD = 500;

    private final Imports imports;
    private final BadRows bad;

    ImportApi(Imports imports, BadRows bad) {
        this.imports = imports;
        this.bad = bad;
    }

    @PostMapping("/api/imports")
    Answer begin(
            @RequestParam(name = "kind", required = false) SheetKind kind,
            @RequestParam(name = "mapping", required = false) String mapping,
            @RequestParam(name = "set", required = false) List<String> set,
            HttpServletRequest request,
            @AuthenticationPrincipal Person caller)
            throws IOException {
        Imports.meta(caller);
        byte[] file = request.getInputStream().readNBytes(SheetFile.LARGEST + 1);
        Import it = imports.begin(caller, file, decoded(request.getHeader("Banli-File-Name")), kind, mapping);
        if (set != null && !set.isEmpty()) {
            it = imports.mapped(caller, it.id(), with(it.head().mapping(), set), null);
        }
        return answer(it);
    }

    @GetMapping("/api/imports/{id}")
    Answer one(@PathVariable("id") String id, @AuthenticationPrincipal Person caller) {
        return answer(imports.find(caller, id));
    }

    @PostMapping("/api/imports/{id}/look")
    Answer look(@PathVariable("id") String id, @AuthenticationPrincipal Person caller) {
        return answer(imports.look(caller, id));
    }

    @PostMapping("/api/imports/{id}/go")
    Answer go(
            @PathVariable("id") String id,
            @RequestParam(name = "correct", required = false) String reason,
            @RequestParam(name = "whole", defaultValue = "false") boolean whole,
            @AuthenticationPrincipal Person caller) {
        return answer(imports.go(caller, id, reason, whole));
    }

    @GetMapping("/api/imports/{id}/bad.{form}")
    void badRows(
            @PathVariable("id") String id,
            @PathVariable("form") String form,
            HttpServletRequest request,
            HttpServletResponse response,
            @AuthenticationPrincipal Person caller)
            throws IOException {
        boolean chinese = ProblemWriter.language(request).equals("zh");
        bad.answer(imports, imports.find(caller, id), form, chinese, caller, request, response);
    }

    private static Mapping with(Mapping mapping, List<String> set) {
        Map<Field, String> forAll = new EnumMap<>(Field.class);
        forAll.putAll(mapping.forAll());
        for (String one : set) {
            int at = one.indexOf('=');
            Field field = at < 0
                    ? null
                    : Field.named(mapping.kind(), one.substring(0, at).strip())
                            .filter(Field::isForAll)
                            .orElse(null);
            if (field == null) {
                String zh = String.join(
                        "、",
                        mapping.kind().forAll().stream()
                                .map(f -> f.label().zh())
                                .toList());
                throw Problem.field(
                        "set",
                        new Text(
                                "整表填写请写作“名称=内容”，可填：" + zh + "。",
                                "For the whole sheet write name=value, where the name is one of: " + zh + "."));
            }
            forAll.put(field, one.substring(at + 1).strip());
        }
        return new Mapping(mapping.kind(), mapping.columns(), forAll);
    }

    private static String decoded(String name) {
        try {
            return name == null ? null : URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return name;
        }
    }

    private Answer answer(Import it) {
        List<Row> told = it.looked()
                ? imports.rows(it, 0, TOLD, RowState.BAD, RowState.REFUSED, RowState.CHANGED).stream()
                        .map(row -> new Row(
                                row.line().number(),
                                row.state(),
                                row.key(),
                                row.told().wrong().stream().map(Said::of).toList(),
                                row.told().changes()))
                        .toList()
                : List.of();
        Mapping mapping = it.head().mapping();
        List<Column> columns = IntStream.range(0, mapping.columns().size())
                .mapToObj(at -> new Column(
                        it.head().headings().get(at),
                        mapping.columns().get(at),
                        mapping.columns().get(at) == null
                                ? null
                                : mapping.columns().get(at).label()))
                .toList();
        return new Answer(
                it.id(),
                mapping.kind(),
                columns,
                it.head().notes(),
                it.rows(),
                it.total(),
                it.looked(),
                it.left(),
                it.went(),
                told);
    }

    /** 导入的情况。 An import: its columns, how many rows are in which state, and what is said of those that are wrong or differ. */
    record Answer(
            String id,
            SheetKind kind,
            List<Column> columns,
            List<Text> notes,
            Map<RowState, Integer> rows,
            int total,
            boolean looked,
            int left,
            int went,
            List<Row> told) {}

    /** 一列。 A column's heading and what it holds, null for what is not taken over. */
    record Column(String heading, Field field, Text label) {}

    /** 一行。 What is said of a row. */
    record Row(int row, RowState state, String key, List<Said> wrong, List<Outcome.Change> changes) {}

    /** 一句话。 A sentence in both languages, with the cell that it is about. */
    record Said(String zh, String en) {
        static Said of(Told told) {
            return new Said(BadRows.said(told, true), BadRows.said(told, false));
        }
    }
}
