package banli.desk.form;

import java.lang.reflect.RecordComponent;

/** JSON 中的名称。 The name of a component in JSON, as the wire writes it. */
public final class JsonName {
    private JsonName() {}

    /** {@code case} for {@code caseId}, the component's own name otherwise. */
    public static String of(RecordComponent part) {
        return part.getName().equals("caseId") ? "case" : part.getName();
    }

    static String path(String parent, String name) {
        return parent.isEmpty() ? name : parent + "." + name;
    }
}
