package banli.command.policy;

import banli.language.event.PolicyEvent.CalendarAdopted;
import banli.language.event.PolicyEvent.PolicyAdopted;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

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

    static PolicyBook bookOf(String policy) {
        PolicyBook book = PolicyBook.EMPTY.with(adopted(policy, LocalDate.of(2015, 1, 1)));
        for (int year = 2020; year <= 2026; year++) {
            String version = "state-council-" + year;
            book = book.with(new CalendarAdopted("x", year, version, "", text("calendars/" + version + ".json")));
        }
        return book;
    }

    static PolicyAdopted adopted(String policy, LocalDate from) {
        String document = text(policy);
        return new PolicyAdopted("x", DocumentReader.policy(document).version(), "", document, from);
    }
}
