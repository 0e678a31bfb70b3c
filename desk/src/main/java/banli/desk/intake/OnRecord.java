package banli.desk.intake;

import banli.desk.intake.Outcome.Change;
import banli.desk.intake.sheet.Field;
import banli.language.command.IntakeCommand.RegisterCase;
import banli.language.query.trail.StoredFact;
import banli.language.word.Labelled;
import banli.language.word.Text;
import banli.language.word.proposal.Item;
import banli.language.word.proposal.Signatory;
import banli.wire.WireMapper;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.type.TypeReference;

/**
 * 在案的登记。 How a case is registered, after what was corrected in it.
 *
 * @param sequence of the registration
 * @param asked a correction of it that waits for another person; null for none
 */
record OnRecord(long sequence, String eventId, RegisterCase registration, RegisterCase asked) {
    private static final String REGISTERED = "case-registered";
    static final Text NOTHING = new Text("—", "—");
    private static final Set<String> PARTS = Arrays.stream(RegisterCase.class.getRecordComponents())
            .map(RecordComponent::getName)
            .collect(Collectors.toSet());

    /** As the facts of a case say; empty where it is not registered now. */
    static Optional<OnRecord> of(List<StoredFact> facts) {
        StoredFact registered = null;
        Map<String, Object> reads = null;
        Map<Object, Map<?, ?>> asked = new LinkedHashMap<>();
        for (StoredFact fact : facts) {
            Map<String, Object> payload = fact.payload();
            switch (fact.type()) {
                case REGISTERED -> {
                    registered = fact;
                    reads = payload;
                    asked.clear();
                }
                case "registration-annulled" -> registered = null;
                case "correction-asked" -> {
                    if (ofRegistration(payload, registered)) {
                        asked.put(payload.get("correction"), (Map<?, ?>) payload.get("anew"));
                    }
                }
                case "correction-declined" -> asked.remove(payload.get("correction"));
                case "record-corrected" -> {
                    if (ofRegistration(payload, registered)) {
                        reads = WireMapper.mapper().convertValue(payload.get("anew"), new TypeReference<>() {});
                        asked.clear();
                    }
                }
                default -> {}
            }
        }
        if (registered == null) {
            return Optional.empty();
        }
        RegisterCase waits = asked.values().stream()
                .reduce((_, last) -> last)
                .map(OnRecord::act)
                .orElse(null);
        return Optional.of(new OnRecord(registered.sequence(), registered.eventId(), act(reads), waits));
    }

    private static boolean ofRegistration(Map<String, Object> payload, StoredFact registered) {
        return registered != null
                && payload.get("sequence") instanceof Number sequence
                && sequence.longValue() == registered.sequence()
                && payload.get("anew") instanceof Map<?, ?>;
    }

    private static RegisterCase act(Map<?, ?> record) {
        Map<String, Object> parts = new LinkedHashMap<>();
        record.forEach((name, value) -> {
            if (PARTS.contains(String.valueOf(name))) {
                parts.put(String.valueOf(name), value);
            }
        });
        return WireMapper.mapper().convertValue(parts, RegisterCase.class);
    }

    /** The registration with what a sheet says in the place of what is on record; what the sheet leaves empty stays. */
    RegisterCase with(RegisterCase act, Set<Field> said) {
        Map<String, Object> parts = parts(registration);
        Map<String, Object> sheet = parts(act);
        said.forEach(field -> field.parts().forEach(part -> parts.put(part, sheet.get(part))));
        parts.values().removeIf(Objects::isNull);
        return WireMapper.mapper().convertValue(parts, RegisterCase.class);
    }

    /** Where another registration of the case differs, by the fields that a sheet may have. */
    List<Change> changes(RegisterCase anew) {
        return Arrays.stream(Field.values())
                .filter(field -> !field.parts().isEmpty())
                .flatMap(field -> change(field, anew).stream())
                .toList();
    }

    /** People of one name are told apart by their numbers. */
    private Optional<Change> change(Field field, RegisterCase anew) {
        Object before = value(field.parts().getFirst(), registration);
        Object after = value(field.parts().getFirst(), anew);
        return Stream.of(
                        new Change(field, said(before), said(after)),
                        new Change(field, said(numbered(before)), said(numbered(after))))
                .filter(change -> !change.before().equals(change.after()))
                .findFirst();
    }

    private static Object numbered(Object value) {
        return switch (value) {
            case Signatory one -> one.name() + "（" + one.proposer() + "）";
            case List<?> all -> all.stream().map(OnRecord::numbered).toList();
            case null, default -> value;
        };
    }

    /** The registration by the fields that a sheet may have. */
    Map<Field, Text> said() {
        Map<Field, Text> said = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            if (!field.parts().isEmpty()) {
                said.put(field, said(value(field.parts().getFirst(), registration)));
            }
        }
        return said;
    }

    private static Map<String, Object> parts(RegisterCase act) {
        return WireMapper.mapper().convertValue(act, new TypeReference<>() {});
    }

    private static Object value(String part, RegisterCase act) {
        for (RecordComponent one : RegisterCase.class.getRecordComponents()) {
            if (one.getName().equals(part)) {
                try {
                    return one.getAccessor().invoke(act);
                } catch (ReflectiveOperationException impossible) {
                    throw new IllegalStateException(impossible);
                }
            }
        }
        throw new IllegalArgumentException(part);
    }

    /** As a value would stand in a cell. */
    static Text said(Object value) {
        return switch (value) {
            case null -> NOTHING;
            case Labelled word -> word.label();
            case Boolean yes -> yes ? new Text("是", "yes") : new Text("否", "no");
            case Signatory one -> new Text(one.name(), one.name());
            case Item item -> new Text(item.number() + ". " + item.text(), item.number() + ". " + item.text());
            case List<?> none when none.isEmpty() -> NOTHING;
            case List<?> all -> {
                String together = all.stream().map(one -> said(one).zh()).collect(Collectors.joining("\n"));
                yield new Text(together, together);
            }
            default -> new Text(value.toString(), value.toString());
        };
    }
}
