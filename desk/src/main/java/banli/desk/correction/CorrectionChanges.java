package banli.desk.correction;

import banli.desk.ask.Buses;
import banli.language.query.casefile.CaseFile;
import banli.language.query.trail.FactsOfCase;
import banli.language.query.trail.ReadFacts;
import banli.language.query.trail.StoredFact;
import banli.language.word.CaseId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** 更正改了什么。 Which parts of a record each correction of a case changes, asked for or made, read off the facts as they are stored. */
@Component
public class CorrectionChanges {
    private static final String ASKED = "correction-asked";
    private static final String MADE = "record-corrected";
    /** Its cipher tells nobody anything. */
    private static final String ENCIPHERED = "privateNote";

    private static final Pattern STEPS = Pattern.compile("\\.|(?=\\[)");

    private final Buses buses;
    private final MessageSource messages;

    CorrectionChanges(Buses buses, MessageSource messages) {
        this.buses = buses;
        this.messages = messages;
    }

    /** By {@code asked-N}, N the number of the correction asked for, and {@code made-N}, N the sequence of the fact that corrected. */
    public Map<String, List<Change>> of(CaseFile file, Map<String, String> meta, Locale locale) {
        if (file.corrections().isEmpty() && file.correctionsAsked().isEmpty()) {
            return Map.of();
        }
        return of(file.row().caseId(), meta, locale);
    }

    /** The same of any case, by its facts alone. */
    public Map<String, List<Change>> of(CaseId caseId, Map<String, String> meta, Locale locale) {
        List<StoredFact> facts = buses.maybe(new ReadFacts(caseId, 0, 0), meta)
                .map(FactsOfCase::facts)
                .orElse(List.of());
        Map<Long, Map<String, String>> reads = new HashMap<>();
        Map<String, List<Change>> changes = new HashMap<>();
        for (StoredFact fact : facts) {
            reads.put(fact.sequence(), flat(fact.payload()));
            if (fact.payload().get("sequence") instanceof Number corrected
                    && fact.payload().get("anew") instanceof Map<?, ?> anew) {
                Map<String, String> before = reads.getOrDefault(corrected.longValue(), Map.of());
                Map<String, String> after = flat(anew);
                if (fact.type().equals(ASKED)) {
                    changes.put("asked-" + fact.payload().get("correction"), between(before, after, locale));
                } else if (fact.type().equals(MADE)) {
                    changes.put("made-" + fact.sequence(), between(before, after, locale));
                    reads.put(corrected.longValue(), after);
                }
            }
        }
        return changes;
    }

    private List<Change> between(Map<String, String> before, Map<String, String> after, Locale locale) {
        Set<String> paths = new LinkedHashSet<>(before.keySet());
        paths.addAll(after.keySet());
        return paths.stream()
                .filter(path -> !Objects.equals(before.get(path), after.get(path)))
                .map(path -> new Change(said(path, locale), before.get(path), after.get(path)))
                .toList();
    }

    /** Every text and number of a record by its path; what kind of record it is does not count. */
    private static Map<String, String> flat(Map<?, ?> record) {
        Map<String, String> flat = new LinkedHashMap<>();
        record.forEach((name, value) -> {
            if (!name.equals("type")) {
                put(flat, String.valueOf(name), value);
            }
        });
        return flat;
    }

    private static void put(Map<String, String> flat, String path, Object value) {
        switch (value) {
            case null -> {}
            case Map<?, ?> parts
            when !path.contains(ENCIPHERED) -> parts.forEach((name, part) -> put(flat, path + "." + name, part));
            case List<?> rows -> {
                for (int at = 0; at < rows.size(); at++) {
                    put(flat, path + "[" + (at + 1) + "]", rows.get(at));
                }
            }
            case Map<?, ?> cipher -> flat.put(path, "×××");
            default -> flat.put(path, value.toString());
        }
    }

    private String said(String path, Locale locale) {
        return STEPS.splitAsStream(path)
                .map(step -> step.startsWith("[")
                        ? step.substring(1, step.length() - 1)
                        : messages.getMessage("field." + step, null, step, locale))
                .collect(Collectors.joining(" "));
    }
}
