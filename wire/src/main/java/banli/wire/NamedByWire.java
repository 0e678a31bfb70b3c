package banli.wire;

import banli.language.command.CaseCommand;
import banli.language.event.CaseEvent;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import tools.jackson.databind.DatabindContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.annotation.JsonTypeIdResolver;
import tools.jackson.databind.jsontype.impl.TypeIdResolverBase;

/** 嵌套的事实与动作带上名称。 A fact or act inside another names itself: {@code "type":"contact-recorded/1"}, {@code "act":"record-contact"}. */
final class NamedByWire {
    private NamedByWire() {}

    /** How a corrected fact is written inside its correction. */
    interface OfFact {
        /** The fact anew. */
        @JsonTypeInfo(use = JsonTypeInfo.Id.CUSTOM, property = "type")
        @JsonTypeIdResolver(FactName.class)
        CaseEvent anew();
    }

    /** How a step of a later answer is written inside it. */
    interface OfStep {
        /** The step. */
        @JsonTypeInfo(use = JsonTypeInfo.Id.CUSTOM, property = "type")
        @JsonTypeIdResolver(FactName.class)
        CaseEvent step();
    }

    /** How an act done anew is written inside its correction. */
    interface OfAct {
        /** The act anew. */
        @JsonTypeInfo(use = JsonTypeInfo.Id.CUSTOM, property = "act")
        @JsonTypeIdResolver(ActName.class)
        CaseCommand anew();
    }

    /** Wire name and revision. */
    static final class FactName extends Named {
        @Override
        String name(Class<?> type) {
            return WireNames.of(type) + "/" + WireNames.revision(type);
        }

        @Override
        Class<?> type(String id) {
            String[] parts = id.split("/", 2);
            return WireNames.fact(parts[0])
                    .filter(found -> parts.length == 2 && WireNames.reads(found, parts[1]))
                    .orElse(null);
        }
    }

    /** The act in kebab case. */
    static final class ActName extends Named {
        @Override
        String name(Class<?> type) {
            return WireNames.of(type);
        }

        @Override
        Class<?> type(String id) {
            return WireNames.act(id).orElse(null);
        }
    }

    private abstract static class Named extends TypeIdResolverBase {
        abstract String name(Class<?> type);

        abstract Class<?> type(String id);

        @Override
        public String idFromValue(DatabindContext context, Object value) {
            return name(value.getClass());
        }

        @Override
        public String idFromValueAndType(DatabindContext context, Object value, Class<?> suggested) {
            return name(value == null ? suggested : value.getClass());
        }

        @Override
        public JavaType typeFromId(DatabindContext context, String id) {
            Class<?> type = type(id);
            return type == null ? null : context.constructType(type);
        }

        @Override
        public JsonTypeInfo.Id getMechanism() {
            return JsonTypeInfo.Id.CUSTOM;
        }
    }
}
