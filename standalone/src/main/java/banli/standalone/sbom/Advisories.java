package banli.standalone.sbom;

import banli.language.word.Text;
import banli.standalone.data.CommandFailed;
import banli.standalone.sbom.Sbom.Part;
import banli.wire.WireMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.maven.artifact.versioning.ComparableVersion;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * 漏洞资料。 Known vulnerabilities as OSV records (https://ossf.github.io/osv-schema/), from a folder of JSON files or a ZIP
 * of them, such as the export of the Maven ecosystem. Nothing is fetched.
 */
public final class Advisories {
    private static final int LARGEST = 4 * 1024 * 1024;

    private final List<JsonNode> records;

    private Advisories(List<JsonNode> records) {
        this.records = records;
    }

    /** 命中。 A component to which a record applies. */
    public record Hit(Part part, String id, String summary) {}

    /**
     * 读入。 The records at that place that are not withdrawn.
     *
     * @throws CouldNot when there are none, or one is no OSV record
     */
    public static Advisories at(Path place) {
        List<JsonNode> records = new ArrayList<>();
        try {
            if (Files.isDirectory(place)) {
                folder(place, records);
            } else {
                zip(place, records);
            }
        } catch (IOException | JacksonException unreadable) {
            throw new CommandFailed(
                    new Text(place + " 读不出漏洞资料。", "No advisories could be read from " + place + "."), unreadable);
        }
        if (records.isEmpty()) {
            throw new CommandFailed(
                    new Text(place + " 里没有漏洞资料（OSV 格式的 JSON）。", place + " holds no advisories (OSV records, JSON)."));
        }
        return new Advisories(records.stream()
                .filter(one -> one.path("withdrawn").isMissingNode())
                .toList());
    }

    /** 几条。 How many records there are. */
    public int size() {
        return records.size();
    }

    /** 对照。 Each component to which a record applies, with that record. */
    public List<Hit> against(List<Part> parts) {
        return records.stream()
                .flatMap(record -> parts.stream()
                        .filter(part -> appliesTo(record, part))
                        .map(part -> new Hit(
                                part,
                                record.path("id").stringValue(""),
                                record.path("summary").stringValue(""))))
                .toList();
    }

    private static boolean appliesTo(JsonNode record, Part part) {
        for (JsonNode affected : record.path("affected")) {
            JsonNode named = affected.path("package");
            if (named.path("ecosystem").stringValue("").equals("Maven")
                    && named.path("name").stringValue("").equals(part.name())
                    && (listed(affected, part) || ranged(affected, part))) {
                return true;
            }
        }
        return false;
    }

    private static boolean listed(JsonNode affected, Part part) {
        for (JsonNode version : affected.path("versions")) {
            if (version.stringValue("").equals(part.version())) {
                return true;
            }
        }
        return false;
    }

    /** As the schema's evaluation has it: the events in order switch the range on and off. */
    private static boolean ranged(JsonNode affected, Part part) {
        ComparableVersion is = new ComparableVersion(part.version());
        for (JsonNode range : affected.path("ranges")) {
            boolean inside = false;
            for (JsonNode event : range.path("events")) {
                String introduced = event.path("introduced").stringValue(null);
                String fixed = event.path("fixed").stringValue(null);
                String last = event.path("last_affected").stringValue(null);
                if (introduced != null
                        && (introduced.equals("0") || is.compareTo(new ComparableVersion(introduced)) >= 0)) {
                    inside = true;
                } else if (fixed != null && is.compareTo(new ComparableVersion(fixed)) >= 0
                        || last != null && is.compareTo(new ComparableVersion(last)) > 0) {
                    inside = false;
                }
            }
            if (inside && range.path("type").stringValue("").equals("ECOSYSTEM")) {
                return true;
            }
        }
        return false;
    }

    private static void folder(Path folder, List<JsonNode> records) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(one -> one.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                try (InputStream in = Files.newInputStream(file)) {
                    records.add(record(in));
                }
            }
        }
    }

    private static void zip(Path file, List<JsonNode> records) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith(".json")) {
                    records.add(record(zip));
                }
            }
        }
    }

    private static JsonNode record(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(LARGEST + 1);
        JsonNode record = WireMapper.mapper().readTree(bytes);
        if (bytes.length > LARGEST || record.path("id").stringValue("").isEmpty()) {
            throw new IOException("no OSV record");
        }
        return record;
    }
}
