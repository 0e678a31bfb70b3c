package banli.desk.api;

import banli.desk.form.JsonName;
import banli.language.command.CaseCommand;
import banli.language.command.Command;
import banli.language.command.Input;
import banli.language.word.CaseId;
import banli.language.word.Labelled;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.BooleanSchema;
import io.swagger.v3.oas.models.media.DateSchema;
import io.swagger.v3.oas.models.media.DateTimeSchema;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** 接口中的数据形状。 Makes the API's schemas from the language's records, so that the description can't differ from them. */
final class Schemas {
    private final Map<String, Schema<?>> named = new TreeMap<>();

    /** Every schema named so far. */
    Map<String, Schema<?>> named() {
        return named;
    }

    /** The schema of a type; records are named and referred to. */
    Schema<?> of(Type type) {
        if (type instanceof ParameterizedType generic) {
            return generic.getRawType() == List.class
                    ? new ArraySchema().items(of(generic.getActualTypeArguments()[0]))
                    : new ObjectSchema();
        }
        Class<?> raw = (Class<?>) type;
        if (raw == CaseId.class) {
            return new StringSchema().pattern("[a-z0-9][a-z0-9-]{2,79}").example("district-cppcc-6-5-21-168");
        } else if (raw.isEnum()) {
            return words(raw);
        } else if (raw == CaseCommand.class) {
            return new ObjectSchema().description("一个案件办理动作，另加 act 写明动作名称。 An act on the case, with its name in act.");
        } else if (raw.isRecord()) {
            return record(raw);
        }
        return single(raw);
    }

    private Schema<?> record(Class<?> raw) {
        String name = raw.getEnclosingClass() != null && raw.getEnclosingClass().isRecord()
                ? raw.getEnclosingClass().getSimpleName() + "." + raw.getSimpleName()
                : raw.getSimpleName();
        if (!named.containsKey(name)) {
            ObjectSchema schema = new ObjectSchema();
            named.put(name, schema);
            for (RecordComponent part : raw.getRecordComponents()) {
                String property = JsonName.of(part);
                boolean asked = Command.class.isAssignableFrom(raw);
                schema.addProperty(property, asked ? upTo(part) : of(part.getGenericType()));
                if (part.getType().isPrimitive() || asked && !inAddress(part) && !Input.mayBeEmpty(part)) {
                    schema.addRequiredItem(property);
                }
            }
        }
        return new Schema<>().$ref("#/components/schemas/" + name);
    }

    /** The case of an act stands in its address. */
    private static boolean inAddress(RecordComponent part) {
        return part.getName().equals("caseId");
    }

    private Schema<?> upTo(RecordComponent part) {
        Schema<?> schema = of(part.getGenericType());
        return part.getType() == String.class
                ? schema.maxLength(Input.limit(part).characters())
                : schema;
    }

    private static Schema<?> words(Class<?> raw) {
        StringSchema schema = new StringSchema();
        Arrays.stream(raw.getEnumConstants()).forEach(word -> schema.addEnumItem(((Enum<?>) word).name()));
        if (Labelled.class.isAssignableFrom(raw)) {
            schema.description(Arrays.stream(raw.getEnumConstants())
                    .map(word -> ((Enum<?>) word).name() + " "
                            + ((Labelled) word).label().zh() + " / "
                            + ((Labelled) word).label().en())
                    .collect(Collectors.joining("; ")));
        }
        return schema;
    }

    private static Schema<?> single(Class<?> raw) {
        if (raw == int.class || raw == Integer.class) {
            return new IntegerSchema().format("int32");
        } else if (raw == long.class || raw == Long.class) {
            return new IntegerSchema().format("int64");
        } else if (raw == boolean.class || raw == Boolean.class) {
            return new BooleanSchema();
        } else if (raw == LocalDate.class) {
            return new DateSchema();
        } else if (raw == Instant.class) {
            return new DateTimeSchema();
        }
        return raw == String.class ? new StringSchema() : new ObjectSchema();
    }
}
