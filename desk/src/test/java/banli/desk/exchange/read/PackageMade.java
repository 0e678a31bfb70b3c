package banli.desk.exchange.read;

import banli.desk.exchange.DataXml;
import banli.language.word.Sha256;
import banli.wire.WireMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tools.jackson.databind.node.ObjectNode;

/** 做一个包。 A package as a district's platform would make it, for tests. */
final class PackageMade {
    final Map<String, byte[]> files = new LinkedHashMap<>();
    final ObjectNode data;

    PackageMade() {
        data = (ObjectNode) WireMapper.mapper().readTree("""
                {"format": "banli/case-package/1",
                 "package": {"id": "P-1", "sender": "区政协提案委"},
                 "case": {"key": "district-cppcc-7-6-in-1", "number": "IN-1", "level": "DISTRICT", "body": "CPPCC", "term": 7,
                          "session": 6, "kind": "PROPOSAL", "role": "LEAD", "registerYear": 2026, "title": "关于助浴点的建议",
                          "mayBePublic": true, "leadProposer": {"name": "测试委员甲"}, "coSigners": [],
                          "items": [{"number": 1, "text": "每个街镇设一处助浴点。"}]},
                 "attachments": []}
                """);
    }

    PackageMade document(String name, String path, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        ((tools.jackson.databind.node.ArrayNode) data.path("attachments"))
                .addObject()
                .put("name", name)
                .put("mediaType", "text/plain")
                .put("size", bytes.length)
                .put("sha256", Sha256.of(bytes))
                .put("path", path);
        files.put(path, bytes);
        return this;
    }

    byte[] json() {
        return WireMapper.mapper().writeValueAsBytes(data);
    }

    byte[] xml() {
        return DataXml.of(data);
    }

    byte[] zip() {
        Map<String, byte[]> all = new LinkedHashMap<>();
        all.put("data.json", json());
        all.putAll(files);
        return zip(all);
    }

    static byte[] zip(Map<String, byte[]> files) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> one : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(one.getKey()));
                zip.write(one.getValue());
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
