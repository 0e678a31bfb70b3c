package banli.query.story;

import banli.language.event.CaseEvent;
import banli.language.event.ContactEvent.ContactWaived;
import banli.language.event.CorrectionEvent.CorrectionAsked;
import banli.language.event.CorrectionEvent.RecordCorrected;
import banli.language.event.FeedbackEvent.SatisfactionRecorded;
import banli.language.event.IntakeEvent.CaseRegistered;
import banli.language.event.ReplyEvent.ReplyDelivered;
import banli.language.event.ReplyEvent.ReplyIssued;
import banli.language.event.ReplyEvent.ReplySigned;
import banli.language.event.ReplyEvent.ReplySubmitted;
import banli.language.lifecycle.Life;
import banli.language.lifecycle.Lifecycle;
import banli.language.word.Body;
import banli.language.word.CaseId;
import banli.language.word.CaseNumber;
import banli.language.word.Level;
import banli.language.word.Session;
import banli.language.word.Text;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** 随机的案件经历。 Histories that the lifecycle table allows, with values made up at random from a seed. */
public final class RandomFacts {
    /** Of a later answer. */
    private static final List<Class<?>> STEPS = List.of(
            ReplySubmitted.class,
            ReplySigned.class,
            ReplyIssued.class,
            ReplyDelivered.class,
            SatisfactionRecorded.class);

    private final Random random;

    public RandomFacts(long seed) {
        random = new Random(seed);
    }

    /** The facts of one case: a registration and up to {@code most} others, each allowed in its stage. */
    public List<CaseEvent> ofACase(CaseId id, int most) {
        List<CaseEvent> facts = new ArrayList<>(List.of(registration(id)));
        Life life = Life.NONE.with(facts.getFirst());
        int wanted = random.nextInt(most);
        while (facts.size() < wanted) {
            Class<? extends CaseEvent> type = allowed(life);
            CaseEvent fact = type == RecordCorrected.class
                    ? correction(facts)
                    : type == CorrectionAsked.class ? asked(facts) : type.cast(anyOf(type));
            facts.add(fact);
            life = life.with(fact);
        }
        return facts;
    }

    private Class<? extends CaseEvent> allowed(Life life) {
        var rows = Lifecycle.rows().stream()
                .filter(row -> row.allowedIn(life.stage()) && row.fact() != CaseRegistered.class)
                .toList();
        var moving = rows.stream()
                .filter(row -> row.moves() && (row.to() == null || !row.to().endedEarly()))
                .toList();
        var from = !moving.isEmpty() && random.nextInt(3) == 0 ? moving : rows;
        return from.get(random.nextInt(from.size())).fact();
    }

    /** Its number is its own, as in a register. */
    private CaseRegistered registration(CaseId id) {
        CaseRegistered any = (CaseRegistered) anyOf(CaseRegistered.class);
        return new CaseRegistered(
                id,
                new CaseNumber(any.number().meeting(), "21-" + id.value().replaceAll("\\D", "")),
                any.kind(),
                any.raised(),
                2020 + random.nextInt(2),
                any.role(),
                any.leadUnit(),
                any.handedOnOn(),
                any.receivedOn(),
                any.upstreamReference(),
                any.upstreamDue(),
                any.title(),
                any.subject(),
                any.background(),
                any.items(),
                any.leadProposer(),
                any.coSigners(),
                any.sector(),
                any.town(),
                any.mayBePublic(),
                any.notPublicReason(),
                any.source(),
                any.deadlines(),
                any.happenedOn());
    }

    /** Corrects an earlier fact that moves nothing, by another of its kind, so that the life stays a possible one. */
    private CaseEvent correction(List<CaseEvent> facts) {
        int sequence = random.nextInt(facts.size());
        CaseEvent old = facts.get(sequence);
        boolean still = !Lifecycle.of(old.getClass()).moves()
                && !(old instanceof RecordCorrected)
                && !(old instanceof CorrectionAsked);
        CaseEvent anew = still ? (CaseEvent) anyOf(old.getClass()) : old;
        return new RecordCorrected(sequence, "event", anew, "记错", day());
    }

    /** Asks that an earlier fact read otherwise. */
    private CaseEvent asked(List<CaseEvent> facts) {
        CaseEvent anew = (CaseEvent) anyOf(ContactWaived.class);
        return new CorrectionAsked(1 + random.nextInt(3), random.nextInt(facts.size()), "event", anew, "记错", day());
    }

    private Object any(Type type) {
        if (type instanceof ParameterizedType of) {
            return of.getRawType() == List.class
                    ? list(of.getActualTypeArguments()[0])
                    : anyOf((Class<?>) of.getRawType());
        }
        return anyOf((Class<?>) type);
    }

    private List<Object> list(Type of) {
        List<Object> values = new ArrayList<>();
        for (int index = random.nextInt(3); index >= 0; index--) {
            values.add(any(of));
        }
        return values;
    }

    private Object anyOf(Class<?> type) {
        if (type.isEnum()) {
            return type.getEnumConstants()[random.nextInt(type.getEnumConstants().length)];
        }
        return switch (type.getSimpleName()) {
            case "String" -> "词" + (char) ('甲' + random.nextInt(40)) + random.nextInt(4);
            case "int" -> 1 + random.nextInt(3);
            case "long" -> (long) random.nextInt(3);
            case "Integer" -> random.nextBoolean() ? null : 1 + random.nextInt(3);
            case "boolean" -> random.nextInt(3) > 0;
            case "Boolean" -> random.nextBoolean() ? null : (Boolean) random.nextBoolean();
            case "LocalDate" -> day();
            case "Text" -> new Text("依据", "basis");
            case "CaseId" -> new CaseId("district-cppcc-6-5-" + random.nextInt(50));
            case "Meeting" -> new Session(Level.DISTRICT, Body.CPPCC, 6, 5);
            case "CaseNumber" ->
                new CaseNumber(new Session(Level.DISTRICT, Body.CPPCC, 6, 5), "21-" + random.nextInt(900));
            case "CaseEvent" -> anyOf(STEPS.get(random.nextInt(STEPS.size())));
            default -> record(type);
        };
    }

    private Object record(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values =
                Arrays.stream(components).map(it -> any(it.getGenericType())).toArray();
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException failed) {
            throw new IllegalStateException(type.getName(), failed);
        }
    }

    private LocalDate day() {
        return LocalDate.of(2021, 1, 1).plusDays(random.nextInt(365));
    }
}
