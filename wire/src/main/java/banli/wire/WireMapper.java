package banli.wire;

import banli.language.command.CorrectionCommand.CorrectRecord;
import banli.language.event.CorrectionEvent.CorrectionAsked;
import banli.language.event.CorrectionEvent.RecordCorrected;
import banli.language.event.ReplyEvent.FollowUpStepped;
import banli.language.word.CaseId;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.MapperBuilder;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.ToStringSerializer;
import tools.jackson.databind.type.LogicalType;

/**
 * 统一的 JSON 写法。 The one way JSON is written and read: dates are ISO text, a case's key is a string named
 * {@code case}, nothing is guessed (no number for a text, no unknown field, no 30 February).
 */
public final class WireMapper {
    private static final JsonMapper WIRE = strict(
                    JsonMapper.builderWithJackson2Defaults(), JsonInclude.Include.NON_NULL)
            .build();
    private static final JsonMapper PEOPLE = strict(
                    JsonMapper.builderWithJackson2Defaults(), JsonInclude.Include.ALWAYS)
            .build();

    private WireMapper() {}

    /** For facts and messages: absent values are left out. */
    public static JsonMapper mapper() {
        return WIRE;
    }

    /** For the HTTP API: absent values are written as null. */
    public static JsonMapper forPeople() {
        return PEOPLE;
    }

    /** Shapes another mapper in the same way, such as the one inside a serializer. */
    static <B extends MapperBuilder<?, B>> B strict(B builder, JsonInclude.Include absent) {
        return builder.addModule(words())
                .addMixIn(RecordCorrected.class, NamedByWire.OfFact.class)
                .addMixIn(CorrectionAsked.class, NamedByWire.OfFact.class)
                .addMixIn(FollowUpStepped.class, NamedByWire.OfStep.class)
                .addMixIn(CorrectRecord.class, NamedByWire.OfAct.class)
                .propertyNamingStrategy(new CaseForCaseId())
                .changeDefaultPropertyInclusion(now -> JsonInclude.Value.construct(absent, absent))
                .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
                .enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .enable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
                .withCoercionConfig(
                        LogicalType.Textual,
                        config -> config.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
                .withCoercionConfig(
                        LogicalType.Enum,
                        config -> config.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail))
                .withConfigOverride(
                        Instant.class, moment -> moment.setFormat(JsonFormat.Value.forShape(JsonFormat.Shape.STRING)))
                .configure(StreamReadFeature.STRICT_DUPLICATE_DETECTION, true);
    }

    private static SimpleModule words() {
        return new SimpleModule("banli-words")
                .addSerializer(CaseId.class, ToStringSerializer.instance)
                .addDeserializer(CaseId.class, new FromText<>(CaseId.class, CaseId::new))
                .addDeserializer(LocalDate.class, new FromText<>(LocalDate.class, WireMapper::day));
    }

    /** As {@link LocalDate#parse(CharSequence)}, which takes many times as long for the form that nearly all days have. */
    private static LocalDate day(String text) {
        if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return LocalDate.parse(text);
        }
        int digits = 0;
        for (int at = 0; at < 10; at++) {
            int digit = text.charAt(at) - '0';
            if (at != 4 && at != 7) {
                if (digit < 0 || digit > 9) {
                    return LocalDate.parse(text);
                }
                digits = 10 * digits + digit;
            }
        }
        return LocalDate.of(digits / 10_000, digits / 100 % 100, digits % 100);
    }

    /** 案件键写作 case。 {@code case} can't be a Java name, so records say {@code caseId}. */
    private static final class CaseForCaseId extends PropertyNamingStrategies.NamingBase {
        @Override
        public String translate(String name) {
            return "caseId".equals(name) ? "case" : name;
        }
    }
}
