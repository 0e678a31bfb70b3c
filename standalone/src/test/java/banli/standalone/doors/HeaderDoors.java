package banli.standalone.doors;

import banli.standalone.whole.Api;
import banli.standalone.whole.CaseDriver;
import banli.standalone.whole.WholeProduct;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** 请求头能开什么门。 What headers open for whom: another office, another person, a delegation, an older register; in the demo's ledger. */
final class HeaderDoors {
    private static final String SUPERVISION = "designate-key-supervision";
    private static final Map<String, Object> KEY =
            Map.of("leader", "x", "level", "x", "happenedOn", CaseDriver.TODAY.toString());
    private static final Map<String, String> TOLD = Map.of(
            "Banli-Entry",
            "HISTORICAL",
            "Banli-Entry-Source",
            "x",
            "Banli-Actor",
            "supervisor",
            "Banli-Office",
            "SUPERVISOR");
    private static final Map<String, String> BEHALF =
            Map.of("Banli-On-Behalf-Of", "supervisor", "Banli-Office", "SUPERVISOR");
    private static final Predicate<Role> NOBODY = _ -> false;

    private final Api api = WholeProduct.api();
    private final String caseId;

    HeaderDoors(String caseId) {
        this.caseId = caseId;
    }

    /** Every try for every role; what differs from what was expected is added to {@code wrong}. */
    Map<String, Map<Role, Boolean>> tried(List<String> wrong) {
        Map<String, Map<Role, Boolean>> doors = new TreeMap<>();
        tries().forEach(one -> one.by(api, doors, wrong));
        Map<String, Object> lent =
                Map.of("person", "supervisor", "delegate", Role.REGISTRY.user, "office", "SUPERVISOR");
        Map<String, Object> days = new TreeMap<>(lent);
        days.putAll(Map.of("from", CaseDriver.TODAY.toString(), "to", CaseDriver.TODAY.toString()));
        api.post("supervisor", "/api/directory/acts/delegate", days, Map.of());
        onCase("代理期内，代理人 within the delegation, its delegate", BEHALF, role -> role == Role.REGISTRY)
                .by(api, doors, wrong);
        api.post("supervisor", "/api/directory/acts/end-delegation", lent, Map.of());
        onCase("代理已结束，事情发生在代理期内 a delegation that is over, of what happened in it", BEHALF, NOBODY)
                .by(api, doors, wrong);
        return doors;
    }

    private List<Try> tries() {
        Map<String, Object> password = Map.of("person", "chief", "password", "x");
        Map<String, Object> delegation = Map.of("person", "chief");
        Map<String, Object> figure = Map.of("year", 2020, "figure", "x", "numerator", 1, "source", "x");
        Map<String, Object> policy =
                Map.of("place", "shanghai", "version", "x", "document", "{}", "from", CaseDriver.TODAY.toString());
        return List.of(
                onCase("没有请求头 no header", Map.of(), role -> role == Role.SUPERVISOR),
                onCase("SYSTEM", Map.of("Banli-Office", "SYSTEM"), NOBODY),
                onCase("PROPOSER", Map.of("Banli-Office", "PROPOSER"), NOBODY),
                onCase("SUPERVISOR", Map.of("Banli-Office", "SUPERVISOR"), role -> role == Role.SUPERVISOR),
                onCase("没有授权的代理 on behalf, without a delegation", BEHALF, NOBODY),
                onCase("写明别人，没有补录头 another named, no historical entry", Map.of("Banli-Actor", "supervisor"), NOBODY),
                new Try(
                        "补录已结束：案件 historical entry, closed: a case",
                        acts("cases/" + caseId, SUPERVISION),
                        KEY,
                        TOLD,
                        NOBODY),
                new Try("补录：目录 historical: directory", acts("directory", "set-credential"), password, TOLD, NOBODY),
                new Try("补录：规则 historical: policy", acts("policy", "adopt-policy"), policy, TOLD, NOBODY),
                new Try("补录：账本 historical: ledger", acts("ledger", "enter-earlier-figure"), figure, TOLD, NOBODY),
                new Try(
                        "演示账本里设置 chief 的口令 in the demo, a password for chief",
                        acts("directory", "set-credential"),
                        password,
                        Map.of(),
                        role -> role == Role.CHIEF),
                new Try(
                        "演示账本里授权代理 chief in the demo, a delegation of chief",
                        acts("directory", "delegate"),
                        delegation,
                        Map.of(),
                        role -> role == Role.CHIEF));
    }

    /** The supervisor's alone; nobody is named as the leader, so that nothing is recorded. */
    private Try onCase(String name, Map<String, String> headers, Predicate<Role> open) {
        return new Try(name, acts("cases/" + caseId, SUPERVISION), Map.of("leader", " "), headers, open);
    }

    private static String acts(String of, String act) {
        return "/api/" + of + "/acts/" + act;
    }

    private record Try(
            String name, String path, Map<String, Object> body, Map<String, String> headers, Predicate<Role> open) {
        void by(Api api, Map<String, Map<Role, Boolean>> doors, List<String> wrong) {
            for (Role role : Role.values()) {
                Api.Answer answer = api.post(role.user, path, body, headers);
                boolean refused = answer.status() == 401
                        || answer.status() == 403
                        || answer.fields().stream().anyMatch(field -> field.startsWith("Banli-"))
                        || answer.rules().contains("historical-entry-open");
                if (answer.status() < 400 || refused == open.test(role)) {
                    wrong.add(name + " " + role + ": " + answer.status() + " " + answer.text());
                }
                doors.computeIfAbsent(name + "`", _ -> new TreeMap<>()).put(role, !refused);
            }
        }
    }
}
