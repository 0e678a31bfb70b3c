package banli.command.policy;

import banli.language.event.PolicyEvent.CalendarAdopted;
import banli.language.event.PolicyEvent.PolicyAdopted;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;

/** 随程序提供的规则与日历。 The documents that the program ships with, as tests read them. */
public final class Policies {
    private Policies() {}

    /** The text of a document under {@code policies/}. */
    public static String text(String name) {
        try (InputStream file = Policies.class.getResourceAsStream("/banli/policies/" + name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** 随程序提供的各地规则。 The file names of every policy, under {@code policies/}. */
    public static Stream<String> shipped() {
        try (Stream<Path> own = Files.list(Path.of("../policies"));
                Stream<Path> examples = Files.list(Path.of("../policies/examples"))) {
            return Stream.concat(own, examples)
                    .filter(file -> file.toString().endsWith(".json"))
                    .map(file ->
                            Path.of("../policies").relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** 一地的规则，连同日历。 The book of a place that adopted only this policy, and every calendar. */
    public static PolicyBook bookOf(String policy) {
        return calendars().with(adopted(policy, LocalDate.of(2015, 1, 1)), "li");
    }

    /** 文号另有规定的。 Shanghai's, with document numbers from there and these marks. */
    public static String numberedText(String from, String reply, String opinion) {
        String numbers = """
            "numbers": {
              "from": "%s",
              "marks": {"REPLY": "%s", "OPINION": "%s"},
              "basis": {"zh": "本单位约定", "en": "house practice"}
            },
            "openCasesToo\"\
            """.formatted(from, reply, opinion);
        return text("shanghai-2015.json")
                .replace("\"openCasesToo\"", numbers)
                .replace("\"version\": \"shanghai-2015\"", "\"version\": \"try-numbers\"");
    }

    /** As {@link #numberedText}, with every calendar. */
    public static PolicyBook numbered(String from, String reply, String opinion) {
        return calendars().supposingPolicy(numberedText(from, reply, opinion), LocalDate.of(2015, 1, 1));
    }

    static PolicyBook policyAlone() {
        return PolicyBook.EMPTY.with(adopted("shanghai-2015.json", LocalDate.of(2015, 1, 1)), "li");
    }

    /** The calendars of 2020 to 2026, and no policy. */
    static PolicyBook calendars() {
        PolicyBook book = PolicyBook.EMPTY;
        for (int year = 2020; year <= 2026; year++) {
            String version = "state-council-" + year;
            book = book.with(new CalendarAdopted("x", year, version, "", text("calendars/" + version + ".json")), "li");
        }
        return book;
    }

    static PolicyAdopted adopted(String policy, LocalDate from) {
        String document = text(policy);
        return new PolicyAdopted("x", DocumentReader.policy(document).version(), "", document, from);
    }
}
