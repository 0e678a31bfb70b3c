package banli.desk.correction;

import banli.desk.ask.Buses;
import banli.desk.frame.Said;
import banli.desk.frame.Say;
import banli.language.query.casefile.CaseFile;
import banli.language.query.directory.KnownNames;
import banli.language.query.directory.ReadNames;
import banli.language.query.trail.FactsOfCase;
import banli.language.query.trail.ReadFacts;
import banli.language.query.trail.StoredFact;
import banli.language.word.CaseId;
import banli.wire.WireNames;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** 更正改了什么。 Which parts of a record each correction of a case changes, asked for or made, read off the facts as they are stored. */
@Component
public class CorrectionChanges {
    private static final String ASKED = "correction-asked";
    private static final String MADE = "record-corrected";
    private static final KnownNames NONE = new KnownNames(Map.of(), Map.of(), Map.of(), Map.of());

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
        Map<Long, Map<String, Object>> reads = new HashMap<>();
        Map<Long, Class<?>> types = new HashMap<>();
        Map<String, List<Changed>> changes = new HashMap<>();
        for (StoredFact fact : facts) {
            types.put(fact.sequence(), WireNames.fact(fact.type()).orElse(null));
            reads.put(fact.sequence(), Values.of(fact.payload(), types.get(fact.sequence())));
            if (fact.payload().get("sequence") instanceof Number corrected
                    && fact.payload().get("anew") instanceof Map<?, ?> anew) {
                Map<String, Object> before = reads.getOrDefault(corrected.longValue(), Map.of());
                Map<String, Object> after = Values.of(anew, types.get(corrected.longValue()));
                if (fact.type().equals(ASKED)) {
                    changes.put("asked-" + fact.payload().get("correction"), between(before, after));
                } else if (fact.type().equals(MADE)) {
                    changes.put("made-" + fact.sequence(), between(before, after));
                    reads.put(corrected.longValue(), after);
                }
            }
        }
        return said(changes, meta, locale);
    }

    private static List<Changed> between(Map<String, Object> before, Map<String, Object> after) {
        Set<String> paths = new LinkedHashSet<>(before.keySet());
        paths.addAll(after.keySet());
        return paths.stream()
                .filter(path -> !Objects.equals(before.get(path), after.get(path)))
                .map(path -> new Changed(path, before.get(path), after.get(path)))
                .toList();
    }

    /** In words: constants by their labels, ids by the names that they have. */
    private Map<String, List<Change>> said(
            Map<String, List<Changed>> changes, Map<String, String> meta, Locale locale) {
        List<String> ids = changes.values().stream()
                .flatMap(List::stream)
                .flatMap(one -> Stream.of(one.before, one.after))
                .flatMap(Values::ids)
                .distinct()
                .toList();
        KnownNames names =
                ids.isEmpty() ? NONE : buses.maybe(new ReadNames(ids), meta).orElse(NONE);
        Said said = new Said(new Say(locale.getLanguage()), names);
        Map<String, List<Change>> all = new HashMap<>();
        changes.forEach((which, parts) -> all.put(
                which,
                parts.stream()
                        .map(one -> new Change(
                                said(one.path, locale),
                                said(said, one.path, one.before),
                                said(said, one.path, one.after)))
                        .toList()));
        return all;
    }

    private static String said(Said said, String path, Object value) {
        return value == null ? null : said.of(Values.component(path), value);
    }

    private String said(String path, Locale locale) {
        return STEPS.splitAsStream(path)
                .map(step -> step.startsWith("[")
                        ? step.substring(1, step.length() - 1)
                        : messages.getMessage(
                                "field." + step,
                                null,
                                messages.getMessage("replay.of." + step, null, step, locale),
                                locale))
                .collect(Collectors.joining(" "));
    }

    /** A part by its path, before and after as it is stored; null where it was, or is, not there. */
    private record Changed(String path, Object before, Object after) {}
}
