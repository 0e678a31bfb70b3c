package banli.standalone.docs;

import banli.language.event.LedgerFact;
import banli.language.event.Wire;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.stream.Collectors;

/** 事实一览。 Every fact the ledger can hold, printed from the sealed families. */
final class FactsPage {
    private FactsPage() {}

    static String markdown() {
        StringBuilder page = new StringBuilder("""
            # 事实一览 · The facts

            由代码中的事实类型生成；名称一经使用不再更改。 Printed from the fact types in the code; a name never changes once used.
            """);
        family(LedgerFact.class, page);
        return page.toString();
    }

    private static void family(Class<?> type, StringBuilder page) {
        Class<?>[] members = type.getPermittedSubclasses();
        if (Arrays.stream(members).anyMatch(Class::isRecord)) {
            page.append("\n## ").append(type.getSimpleName()).append("\n\n");
            page.append("| 名称 name | 版次 rev | 含义 meaning | 字段 fields |\n|---|---|---|---|\n");
        }
        for (Class<?> member : members) {
            if (member.isRecord()) {
                page.append(row(member));
            } else {
                family(member, page);
            }
        }
    }

    private static String row(Class<?> fact) {
        Wire wire = fact.getAnnotation(Wire.class);
        String fields =
                Arrays.stream(fact.getRecordComponents()).map(FactsPage::field).collect(Collectors.joining(", "));
        return "| `" + wire.value() + "` | " + wire.revision() + " | " + Javadocs.of(fact) + " | " + fields + " |\n";
    }

    private static String field(RecordComponent component) {
        return "`" + component.getName().replaceFirst("^caseId$", "case") + "` " + name(component.getGenericType());
    }

    private static String name(Type type) {
        if (type instanceof ParameterizedType generic) {
            String of = Arrays.stream(generic.getActualTypeArguments())
                    .map(FactsPage::name)
                    .collect(Collectors.joining(", "));
            return ((Class<?>) generic.getRawType()).getSimpleName() + "‹" + of + "›";
        }
        return type instanceof Class<?> known ? known.getSimpleName() : type.getTypeName();
    }
}
