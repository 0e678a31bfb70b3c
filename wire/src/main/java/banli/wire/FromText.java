package banli.wire;

import java.time.DateTimeException;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/** 只从文本读取的值。 Reads a value from JSON text and from nothing else: no arrays, no numbers. */
final class FromText<T> extends StdScalarDeserializer<T> {
    private final transient Function<String, T> parse;

    FromText(Class<T> type, Function<String, T> parse) {
        super(type);
        this.parse = parse;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) throws JacksonException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return handledType().cast(context.handleUnexpectedToken(context.constructType(handledType()), parser));
        }
        String text = parser.getString();
        try {
            return parse.apply(text);
        } catch (IllegalArgumentException | DateTimeException e) {
            return handledType().cast(context.handleWeirdStringValue(handledType(), text, "not of this form"));
        }
    }

    @Override
    @SuppressWarnings("unchecked")
    public Class<T> handledType() {
        return (Class<T>) super.handledType();
    }
}
