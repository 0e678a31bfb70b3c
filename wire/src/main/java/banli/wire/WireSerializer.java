package banli.wire;

import banli.language.event.LedgerFact;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import tools.jackson.databind.jsontype.PolymorphicTypeValidator;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.ToStringSerializerBase;

/**
 * 账本与消息的序列化。 Axon's serializer for facts, messages and tokens: facts by wire name and revision, everything
 * else by class name from an allow-list. An unknown fact reads as {@link UnreadableFact}; any other unknown class is an
 * error, never skipped.
 */
public final class WireSerializer extends Jackson3Serializer {
    private static final List<String> ALLOWED =
            List.of("banli.language.", "banli.wire.", "org.axonframework.", "java.lang.", "java.util.", "java.time.");

    private static final PolymorphicTypeValidator TOKENS = BasicPolymorphicTypeValidator.builder()
            .allowIfSubType("org.axonframework.eventhandling.")
            .build();

    private static final SimpleModule ANSWERS = new SimpleModule("banli-answers")
            .addSerializer(Class.class, new ToStringSerializerBase(Class.class) {
                @Override
                public String valueToString(Object type) {
                    return MessageNames.of((Class<?>) type);
                }
            })
            .addDeserializer(Class.class, new FromText<>(Class.class, WireSerializer::answer));

    /** A serializer with the words' JSON. */
    public WireSerializer() {
        super(Jackson3Serializer.builder()
                .jsonMapperBuilderCustomizer(builder -> WireMapper.strict(builder, JsonInclude.Include.NON_NULL)
                        .addModule(ANSWERS)
                        .polymorphicTypeValidator(TOKENS)));
    }

    @Override
    public SerializedType typeForClass(Class type) {
        if (type != null && LedgerFact.class.isAssignableFrom(type) && type.isRecord()) {
            return new SimpleSerializedType(WireNames.of(type), Integer.toString(WireNames.revision(type)));
        }
        SerializedType own = super.typeForClass(type);
        return type == null ? own : new SimpleSerializedType(MessageNames.of(type), own.getRevision());
    }

    @Override
    public Class<?> classForType(SerializedType type) {
        if (SerializedType.isEmptyType(type)) {
            return Void.class;
        }
        String name = type.getName();
        if (isWireName(name)) {
            return WireNames.fact(name)
                    .<Class<?>>map(found -> WireNames.reads(found, type.getRevision()) ? found : UnreadableFact.class)
                    .orElse(UnreadableFact.class);
        }
        if (ALLOWED.stream().noneMatch(name::startsWith)) {
            throw new SerializationException("class not on the allow-list of messages: " + name);
        }
        return MessageNames.type(name).orElseGet(() -> super.classForType(type));
    }

    /** The class of an answer that is asked for. */
    private static Class<?> answer(String name) {
        return MessageNames.type(name).orElseGet(() -> {
            try {
                return Class.forName(name, false, WireSerializer.class.getClassLoader());
            } catch (ClassNotFoundException unknown) {
                throw new IllegalArgumentException(unknown);
            }
        });
    }

    /** @throws TooLarge before anything is sent or stored that Axon Server could not carry */
    @Override
    public <T> SerializedObject<T> serialize(Object object, Class<T> expected) {
        SerializedObject<T> written =
                object instanceof UnreadableFact fact ? asRead(fact, expected) : super.serialize(object, expected);
        if (written.getData() instanceof byte[] bytes && bytes.length > TooLarge.LARGEST) {
            throw new TooLarge();
        }
        return written;
    }

    @Override
    @SuppressWarnings("unchecked")
    public <S, T> T deserialize(SerializedObject<S> stored) {
        if (classForType(stored.getType()) == UnreadableFact.class) {
            byte[] bytes = getConverter().convert(stored, byte[].class).getData();
            return (T) new UnreadableFact(
                    stored.getType().getName(),
                    stored.getType().getRevision(),
                    new String(bytes, StandardCharsets.UTF_8));
        }
        return super.deserialize(stored);
    }

    /** What is set aside here may be read elsewhere, by a program that knows it. */
    private <T> SerializedObject<T> asRead(UnreadableFact fact, Class<T> expected) {
        SerializedObject<byte[]> stored = new SimpleSerializedObject<>(
                fact.payload().getBytes(StandardCharsets.UTF_8), byte[].class, fact.type(), fact.revision());
        return getConverter().convert(stored, expected);
    }

    private static boolean isWireName(String name) {
        return name.indexOf('.') < 0;
    }
}
