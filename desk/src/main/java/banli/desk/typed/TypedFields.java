package banli.desk.typed;

import banli.language.word.input.Secret;
import banli.wire.WireNames;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 可存的各项。 What of a form is kept: what people type, never what proves who they are, what the form itself needs to be sent, or a file. */
final class TypedFields {
    /** The longest draft in characters. */
    static final int LONGEST = 400_000;

    /** Names of a secret in any act, and the keys of pages. */
    private static final Set<String> NEVER = Stream.concat(
                    WireNames.allActs().values().stream()
                            .flatMap(act -> Arrays.stream(act.getRecordComponents()))
                            .filter(part -> part.isAnnotationPresent(Secret.class))
                            .map(part -> part.getName()),
                    Stream.of("key"))
            .collect(Collectors.toUnmodifiableSet());

    private TypedFields() {}

    /** Line ends as pages show them; names that begin with an underscore are the form's own. */
    static Map<String, List<String>> of(HttpServletRequest request) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> {
            if (!name.startsWith("_") && !NEVER.contains(name)) {
                fields.put(
                        name,
                        Stream.of(values)
                                .map(value -> value.replace("\r\n", "\n").replace("\u0000", ""))
                                .toList());
            }
        });
        return fields;
    }

    static boolean areTooLong(Map<String, List<String>> fields) {
        return size(fields) > LONGEST;
    }

    /** How many characters there are in all. */
    static long size(Map<String, List<String>> fields) {
        return fields.entrySet().stream()
                .mapToLong(field -> field.getKey().length()
                        + field.getValue().stream().mapToLong(String::length).sum())
                .sum();
    }
}
