package banli.desk.inbound;

import banli.desk.exchange.read.Received;
import banli.desk.problem.Problem;
import banli.desk.problem.ProblemKind;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** 同号不同文。 Two packages of one sender under one number must say the same; where they don't, which parts differ is said. */
final class Differences {
    private static final int TOLD = 6;

    private Differences() {}

    /** {@code before} is null where the first one's bytes are gone. */
    static void orRefuse(Received now, Arrival first, Received before) {
        if (before != null && before.data().equals(now.data())) {
            return;
        }
        Set<String> parts = new LinkedHashSet<>();
        if (before != null) {
            differing("", before.data(), now.data(), parts);
        }
        String zh = parts.stream().limit(TOLD).collect(Collectors.joining("、")) + (parts.size() > TOLD ? "……" : "");
        String en = parts.stream().limit(TOLD).collect(Collectors.joining(", ")) + (parts.size() > TOLD ? " …" : "");
        throw Problem.of(
                ProblemKind.CONFLICT,
                "“" + now.sender() + "”的第 " + now.id() + " 号包已在 "
                        + first.cameAt().atZone(Inbound.HERE).toLocalDate() + " 收到过，内容不同"
                        + (zh.isEmpty() ? "" : "（" + zh + "）") + "。没有收进来；请发件单位核对，更正的包用新的编号。",
                "Package " + now.id() + " of “" + now.sender() + "” came on "
                        + first.cameAt().atZone(Inbound.HERE).toLocalDate() + " and says otherwise"
                        + (en.isEmpty() ? "" : " (" + en + ")")
                        + ". It was not taken in; ask its sender to check it, and to number a corrected one anew.");
    }

    private static void differing(String path, JsonNode before, JsonNode now, Set<String> parts) {
        if (before.equals(now)) {
            return;
        } else if (before.isObject() && now.isObject()) {
            Set<String> names = new LinkedHashSet<>(before.propertyNames());
            names.addAll(now.propertyNames());
            names.forEach(name ->
                    differing(path.isEmpty() ? name : path + "." + name, before.path(name), now.path(name), parts));
        } else {
            parts.add(path);
        }
    }
}
