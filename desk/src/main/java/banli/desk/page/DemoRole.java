package banli.desk.page;

import banli.language.word.Office;
import java.util.List;

/** 演示角色。 A demo user and the office shown on the button; all have the password that the demo prints. */
public record DemoRole(String user, Office office) {
    /** Every role, the leaders first. */
    public static final List<DemoRole> ALL = List.of(
            new DemoRole("chief", Office.CHIEF_LEADER),
            new DemoRole("deputy", Office.DEPUTY_LEADER),
            new DemoRole("registry", Office.REGISTRY),
            new DemoRole("section", Office.SECTION),
            new DemoRole("supervisor", Office.SUPERVISOR),
            new DemoRole("auditor", Office.AUDITOR),
            new DemoRole("admin", Office.ADMIN));
}
