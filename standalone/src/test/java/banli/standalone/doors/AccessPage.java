package banli.standalone.doors;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** 谁进得了哪扇门。 The page docs/generated/access.md: what the running product answered, address by address and act by act. */
final class AccessPage {
    private final Map<String, Map<Role, Boolean>> doors = new TreeMap<>();
    private final Map<String, Map<Role, Boolean>> acts = new TreeMap<>();
    private final Map<String, Map<Role, Boolean>> headers = new TreeMap<>();

    /** Notes one answer. */
    synchronized void note(Address address, String act, Role role, boolean open) {
        if (act == null) {
            doors.computeIfAbsent(address.pattern() + "` " + address.method(), _ -> new TreeMap<>())
                    .put(role, open);
        } else {
            doors.computeIfAbsent(address.pattern() + "` " + address.method(), _ -> new TreeMap<>());
            String own = address.pattern().startsWith("/me/") ? act + "`（本人 for oneself）" : act + "`";
            acts.computeIfAbsent(own, _ -> new TreeMap<>()).merge(role, open, (one, other) -> {
                if (!one.equals(other)) {
                    throw new AssertionError(act + ": the page and the interface differ for " + role);
                }
                return one;
            });
        }
    }

    /** Notes what headers opened. */
    void headers(Map<String, Map<Role, Boolean>> tried) {
        headers.putAll(tried);
    }

    String markdown() {
        return """
                # 谁进得了哪扇门 · Who gets in where

                由测试逐个访问运行中的产品得出，并与规则的职权逐项核对。 Answered by the running product, address by address, and compared with the rulebook's authority.
                案件由养老服务科承办。✓ 可以；— 不可以；↓ 见下面的动作。 The case is with one section; “own” and “other” say whether it is theirs; ↓: see the acts below.

                ## 地址 · Addresses

                """ + table("地址 address", doors) + """

                ## 请求头 · Headers

                以别的职务、别人的名义、代理、补录办理，在演示账本上（补录已结束）。 To act in another office, as another, by delegation, from an older register; in the demo's ledger, where historical entry is closed.

                """ + table("请求头 header", headers) + """

                ## 动作 · Acts

                """ + table("动作 act", acts);
    }

    private static String table(String first, Map<String, Map<Role, Boolean>> rows) {
        String head = "| " + first + " | " + roles(role -> role.zh + " " + role.en) + " |\n|---|"
                + "---|".repeat(Role.values().length) + "\n";
        return rows.entrySet().stream()
                .map(row -> "| `" + row.getKey() + " | "
                        + (row.getValue().isEmpty()
                                ? roles(_ -> "↓")
                                : roles(role -> row.getValue().get(role) ? "✓" : "—"))
                        + " |\n")
                .collect(Collectors.joining("", head, ""));
    }

    private static String roles(Function<Role, String> cell) {
        return Arrays.stream(Role.values()).map(cell).collect(Collectors.joining(" | "));
    }
}
