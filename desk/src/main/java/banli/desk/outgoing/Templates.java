package banli.desk.outgoing;

import banli.desk.docx.Template;
import banli.desk.problem.Problem;
import banli.desk.problem.ProblemKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** 模板。 By which template each kind of letter is made: the office's newest, else the one that comes with the product. */
@Component
class Templates {
    private static final int MOST_READ = 50;

    private final ObjectProvider<TemplateTable> tables;
    private final Map<TemplateVersion, Template> read = new ConcurrentHashMap<>();

    Templates(ObjectProvider<TemplateTable> tables) {
        this.tables = tables;
    }

    /** The version in use. */
    TemplateVersion now(LetterKind kind) {
        return table().flatMap(table -> table.latest(kind)).orElseGet(() -> TemplateVersion.shipped(kind));
    }

    /** All versions, the newest first, the one that comes with the product last. */
    List<TemplateVersion> all(LetterKind kind) {
        return table().map(table -> table.of(kind)).orElse(List.of());
    }

    Template template(TemplateVersion version) {
        if (read.size() > MOST_READ) {
            read.clear();
        }
        return read.computeIfAbsent(version, one -> Template.of(bytes(one), LetterField.known()));
    }

    byte[] bytes(TemplateVersion version) {
        return version.shipped()
                ? Shipped.of(version.kind())
                : table().flatMap(table -> table.bytes(version.kind(), version.version()))
                        .orElseThrow(Templates::none);
    }

    /** A version by its number; 0 for the one that comes with the product. */
    TemplateVersion version(LetterKind kind, int number) {
        return number == 0
                ? TemplateVersion.shipped(kind)
                : all(kind).stream()
                        .filter(one -> one.version() == number)
                        .findFirst()
                        .orElseThrow(Templates::none);
    }

    /** Keeps a file as the office's template once it was looked through. */
    void keep(LetterKind kind, byte[] docx, String name, String person) {
        Template.of(docx, LetterField.known());
        put(kind, docx, name, person);
    }

    /** Back to the template that comes with the product. */
    void back(LetterKind kind, String person) {
        if (!now(kind).shipped()) {
            put(kind, null, null, person);
        }
    }

    private void put(LetterKind kind, byte[] docx, String name, String person) {
        if (!table().orElseThrow(() -> Problem.of(ProblemKind.UNAVAILABLE)).keep(kind, docx, name, person)) {
            throw Problem.of(
                    ProblemKind.CONFLICT,
                    "另一个人同时换了这份模板，请打开模板页看过再办。",
                    "Somebody else changed this template at the same time. Look at the page of templates first.");
        }
    }

    private Optional<TemplateTable> table() {
        return Optional.ofNullable(tables.getIfAvailable());
    }

    private static Problem none() {
        return Problem.of(ProblemKind.UNKNOWN, "没有这一版模板。", "There is no such version of the template.");
    }
}
