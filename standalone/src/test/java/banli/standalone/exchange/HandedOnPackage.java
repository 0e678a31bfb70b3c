package banli.standalone.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import banli.standalone.whole.Api;
import banli.standalone.whole.CaseDriver;
import banli.wire.WireMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** 做一件来件。 Packages as the district's platform would send them. */
final class HandedOnPackage {
    private HandedOnPackage() {}

    static Map<String, Object> with(Map<String, Object> data, String name, Map<String, Object> part) {
        data.put(name, part);
        return data;
    }

    /** A case as the district's platform would hand it on; {@code change} replaces some of it. */
    static Map<String, Object> data(String number, String id, Map<String, ?> change) {
        Map<String, Object> registration = CaseDriver.registration("X", "LEAD", Map.of());
        Map<String, Object> it = new LinkedHashMap<>();
        it.put("key", "whatever-they-call-it");
        it.put("number", number);
        it.put("level", "DISTRICT");
        it.put("body", "CPPCC");
        it.put("term", 7);
        it.put("session", 6);
        it.put("kind", "PROPOSAL");
        it.put("raised", "IN_SESSION");
        it.put("role", "LEAD");
        it.put("registerYear", registration.get("registerYear"));
        it.put("title", "关于来件的建议 " + number);
        it.put("subject", registration.get("subject"));
        it.put("receivedOn", registration.get("receivedOn"));
        it.put("handedOnOn", registration.get("handedOnOn"));
        it.put("mayBePublic", true);
        it.put("leadProposer", Map.of("name", "测试 委员甲"));
        it.put("coSigners", List.of(Map.of("name", "测试委员乙")));
        it.put("items", List.of(Map.of("number", 1, "text", "增加助餐点")));
        it.putAll(change);
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("format", "banli/case-package/1");
        data.put("package", Map.of("id", id, "sender", "区政协提案委"));
        data.put("case", it);
        data.put("attachments", List.of());
        return data;
    }

    /** Enters a member of the CPPCC. */
    static void enter(Api api, String proposer, String name) {
        Map<String, Object> fields = Map.of("proposer", proposer, "name", name, "body", "CPPCC", "confidential", false);
        assertThat(api.post("registry", "/api/directory/acts/enter-proposer", fields, Map.of())
                        .status())
                .isEqualTo(200);
    }

    /** Another lead proposer. */
    static Map<String, Object> lead(String proposer, String name) {
        return Map.of("leadProposer", Map.of("id", proposer, "name", name));
    }

    static byte[] json(Object data) {
        return WireMapper.mapper().writeValueAsBytes(data);
    }

    static byte[] zip(Map<String, byte[]> files) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> one : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(one.getKey()));
                zip.write(one.getValue());
            }
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return out.toByteArray();
    }
}
