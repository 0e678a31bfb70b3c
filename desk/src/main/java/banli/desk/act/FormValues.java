package banli.desk.act;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 已填写的内容。 What stands in a form, by path; lists of one name are ticked boxes, numbered paths are rows. */
final class FormValues {
    private static final Pattern ROW = Pattern.compile("(.*?)\\[(\\d{1,3})](.*)", Pattern.DOTALL);

    private final LinkedHashMap<String, ArrayList<String>> values = new LinkedHashMap<>();

    /** What was sent; names that begin with an underscore are the form's own. */
    static FormValues of(Map<String, String[]> parameters) {
        FormValues typed = new FormValues();
        parameters.forEach((name, sent) -> {
            if (!name.startsWith("_")) {
                typed.put(name, List.of(sent));
            }
        });
        return typed;
    }

    /** What was typed before, apart from what the form itself knows better: which letter and which record it is about. */
    static FormValues again(Map<String, List<String>> fields, FormValues known) {
        FormValues typed = new FormValues();
        fields.forEach(typed::put);
        known.values.forEach((path, value) -> {
            if (PartsOfAct.HIDDEN.contains(path)) {
                typed.put(path, value);
            }
        });
        return typed;
    }

    FormValues put(String path, List<String> filled) {
        ArrayList<String> kept = new ArrayList<>();
        filled.forEach(value -> kept.add(value.replace("\r\n", "\n")));
        values.put(path, kept);
        return this;
    }

    /** Fills in a value; null fills in nothing. */
    FormValues put(String path, Object value) {
        return value == null
                ? this
                : put(path, List.of(value instanceof Enum<?> word ? word.name() : value.toString()));
    }

    /** Fills in what JSON holds at a path and below it; an outcome and a proposer also as one that is chosen. */
    FormValues putJson(String path, Object json) {
        switch (json) {
            case null -> {}
            case Map<?, ?> parts -> {
                parts.forEach((name, part) -> putJson(path.isEmpty() ? String.valueOf(name) : path + "." + name, part));
                if (parts.keySet().equals(Set.of("proposer", "name"))) {
                    put(path, parts.get("proposer"));
                }
                if (parts.containsKey("scheme") && parts.containsKey("code")) {
                    put(
                            path,
                            List.of(Choices.outcome(one(path + ".scheme"), one(path + ".code"), one(path + ".text"))));
                }
            }
            case List<?> all
            when all.stream().allMatch(one -> one instanceof String) ->
                put(path, all.stream().map(String::valueOf).toList());
            case List<?> rows -> {
                for (int at = 0; at < rows.size(); at++) {
                    putJson(path + "[" + at + "]", rows.get(at));
                }
            }
            default -> put(path, List.of(json.toString()));
        }
        return this;
    }

    /** Everything of another on top of this. */
    FormValues over(FormValues other) {
        other.values.forEach(this::put);
        return this;
    }

    List<String> all(String path) {
        return values.getOrDefault(path, new ArrayList<>()).stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    /** The one value without spaces around it, empty for none. */
    String one(String path) {
        List<String> all = all(path);
        return all.isEmpty() ? "" : all.getFirst();
    }

    /** The values exactly as typed. */
    List<String> raw(String path) {
        return List.copyOf(values.getOrDefault(path, new ArrayList<>()));
    }

    boolean has(String path) {
        return values.containsKey(path);
    }

    /** Each path with all its values, exactly as typed. */
    Map<String, List<String>> everything() {
        return Map.copyOf(values);
    }

    /** Whether anything stands at a path or below it, apart from what {@code ignored} says. */
    boolean any(String path, Predicate<String> ignored) {
        return values.keySet().stream()
                .filter(name -> name.equals(path) || name.startsWith(path + ".") || name.startsWith(path + "["))
                .filter(name -> !ignored.test(name))
                .anyMatch(name -> !all(name).isEmpty());
    }

    /** How many rows stand under a path. */
    int rows(String path) {
        return values.keySet().stream()
                .map(ROW::matcher)
                .filter(Matcher::matches)
                .filter(row -> row.group(1).equals(path))
                .mapToInt(row -> Integer.parseInt(row.group(2)) + 1)
                .max()
                .orElse(0);
    }

    /** Drops the rows in which nothing was filled in and numbers the others anew, so that errors name the rows shown. */
    FormValues withoutEmptyRows(Predicate<String> ignored) {
        Map<String, TreeMap<Integer, Boolean>> filled = new LinkedHashMap<>();
        values.keySet().forEach(name -> {
            Matcher row = ROW.matcher(name);
            if (row.matches()) {
                boolean kept = any(row.group(1) + "[" + row.group(2) + "]", ignored);
                filled.computeIfAbsent(row.group(1), _ -> new TreeMap<>()).put(Integer.valueOf(row.group(2)), kept);
            }
        });
        FormValues compact = new FormValues();
        values.forEach((name, value) -> {
            Matcher row = ROW.matcher(name);
            if (!row.matches()) {
                compact.put(name, value);
            } else if (filled.get(row.group(1)).get(Integer.valueOf(row.group(2)))) {
                long before = filled.get(row.group(1)).headMap(Integer.valueOf(row.group(2))).values().stream()
                        .filter(kept -> kept)
                        .count();
                compact.put(row.group(1) + "[" + before + "]" + row.group(3), value);
            }
        });
        return compact;
    }

    /** Leaves one path out. */
    FormValues without(String path) {
        values.remove(path);
        return this;
    }
}
