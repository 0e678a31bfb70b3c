package banli.wire;

import banli.language.command.Command;
import banli.language.event.LedgerFact;
import banli.language.event.Wire;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** 线上名称。 Which name stands for which class: facts by their {@link Wire} name, acts by their name in kebab case. */
public final class WireNames {
    private static final Map<String, Class<? extends LedgerFact>> FACTS = facts();
    private static final Map<String, Class<? extends Command>> ACTS = acts();

    private WireNames() {}

    /** The fact class of a wire name, empty when this program doesn't know it. */
    public static Optional<Class<? extends LedgerFact>> fact(String name) {
        return Optional.ofNullable(FACTS.get(name));
    }

    /** The act class of a kebab-case name, empty when there is none. */
    public static Optional<Class<? extends Command>> act(String name) {
        return Optional.ofNullable(ACTS.get(name));
    }

    /** Every fact class by wire name, in the names' order. */
    public static Map<String, Class<? extends LedgerFact>> allFacts() {
        return FACTS;
    }

    /** Every act class by kebab-case name, in the names' order. */
    public static Map<String, Class<? extends Command>> allActs() {
        return ACTS;
    }

    /** The wire name of a fact class, or the kebab-case name of any other. */
    public static String of(Class<?> type) {
        Wire wire = type.getAnnotation(Wire.class);
        return wire != null ? wire.value() : kebab(type.getSimpleName());
    }

    /** The revision of a fact class's shape, from 1. */
    public static int revision(Class<?> type) {
        Wire wire = type.getAnnotation(Wire.class);
        return wire == null ? 1 : wire.revision();
    }

    /** The revisions that a fact class reads: every one up to its own, since what a shape gained may be absent. */
    public static Set<String> revisionsRead(Class<?> type) {
        return IntStream.rangeClosed(1, revision(type))
                .mapToObj(Integer::toString)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** As {@link #revisionsRead}, without making the set: every fact that is read asks. */
    static boolean reads(Class<?> type, String revision) {
        for (int known = revision(type); known > 0; known--) {
            if (Integer.toString(known).equals(revision)) {
                return true;
            }
        }
        return false;
    }

    private static String kebab(String name) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    private static Map<String, Class<? extends LedgerFact>> facts() {
        Map<String, Class<? extends LedgerFact>> found = new TreeMap<>();
        for (Class<? extends LedgerFact> type : leaves(LedgerFact.class)) {
            found.put(type.getAnnotation(Wire.class).value(), type);
        }
        return Collections.unmodifiableMap(found);
    }

    private static Map<String, Class<? extends Command>> acts() {
        Map<String, Class<? extends Command>> found = new TreeMap<>();
        for (Class<? extends Command> type : leaves(Command.class)) {
            found.put(kebab(type.getSimpleName()), type);
        }
        return Collections.unmodifiableMap(found);
    }

    /** The records at the leaves of a sealed family. */
    public static <T> Collection<Class<? extends T>> leaves(Class<T> family) {
        List<Class<? extends T>> found = new ArrayList<>();
        collect(family, family, found);
        return found;
    }

    private static <T> void collect(Class<?> type, Class<T> family, List<Class<? extends T>> found) {
        if (type.isSealed()) {
            for (Class<?> child : type.getPermittedSubclasses()) {
                collect(child, family, found);
            }
        } else {
            found.add(type.asSubclass(family));
        }
    }
}
