package banli.desk.exchange.read;

import banli.desk.exchange.read.Received.Enclosed;
import banli.language.word.Sha256;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** 读包。 Reads a package: a ZIP as {@code /cases/{case}/package} gives it, or its data alone as JSON or XML. */
public final class PackageReader {
    /** 包的上限。 The most bytes of a package as it comes. */
    public static final int LARGEST = 20 << 20;

    private static final String DATA_JSON = "data.json";
    private static final String DATA_XML = "data.xml";
    private static final String SIGNATURE = "signature.txt";

    /** Beside data and documents: what a package from here has for people and for proof. */
    private static final Set<String> BESIDE =
            Set.of(SIGNATURE, "letter.txt", "evidence.zip", "case-package-1.schema.json", "case-package-1.xsd");

    private final DataSchema json = new DataSchema();
    private final DataFromXml xml = new DataFromXml(json.source());
    private final SenderKey key;

    /** {@code key} of the sender. */
    public PackageReader(SenderKey key) {
        this.key = key;
    }

    /**
     * 读入。 What a file holds.
     *
     * @throws banli.desk.problem.Problem when it is no such package, or not whole
     */
    public Received read(byte[] file) {
        if (file.length == 0) {
            throw BadPackage.empty();
        } else if (file.length > LARGEST) {
            throw BadPackage.tooLarge(LARGEST);
        }
        boolean zip = file.length > 3 && file[0] == 'P' && file[1] == 'K';
        Map<String, byte[]> files = zip ? Unpacked.of(file) : Map.of(isXml(file) ? DATA_XML : DATA_JSON, file);
        byte[] first = files.containsKey(DATA_JSON) ? files.get(DATA_JSON) : files.get(DATA_XML);
        if (first == null) {
            throw BadPackage.noData();
        }
        key.orRefuse(first, files.get(SIGNATURE));
        JsonNode data = data(files);
        List<Enclosed> documents = new ArrayList<>();
        List<String> left = new ArrayList<>();
        Set<String> known = new HashSet<>(BESIDE);
        known.addAll(List.of(DATA_JSON, DATA_XML));
        for (JsonNode one : data.path("attachments")) {
            String path = one.path("path").asString(null);
            if (path == null) {
                left.add(one.path("name").asString());
            } else {
                documents.add(enclosed(one, files.get(path)));
                known.add(path);
            }
        }
        files.keySet().stream()
                .filter(name -> !known.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw BadPackage.unlisted(name);
                });
        return new Received(data, documents, left, key.expected());
    }

    private JsonNode data(Map<String, byte[]> files) {
        JsonNode said = null;
        if (files.containsKey(DATA_JSON)) {
            JsonNode read = DataSchema.read(utf8(files, DATA_JSON));
            json.orRefuse(read);
            said = xml.alike(read);
        }
        if (files.containsKey(DATA_XML)) {
            JsonNode other = xml.read(utf8(files, DATA_XML));
            json.orRefuse(other);
            if (said != null && !said.equals(other)) {
                throw BadPackage.disagree();
            }
            said = other;
        }
        return said;
    }

    private static byte[] utf8(Map<String, byte[]> files, String name) {
        byte[] bytes = files.get(name);
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return bytes;
        } catch (CharacterCodingException other) {
            throw BadPackage.notUtf8(name);
        }
    }

    private static Enclosed enclosed(JsonNode one, byte[] bytes) {
        String name = one.path("name").asString();
        String sha256 = one.path("sha256").asString();
        if (bytes == null) {
            throw BadPackage.missing(name);
        } else if (bytes.length != one.path("size").asLong()
                || !Sha256.of(bytes).equals(sha256)) {
            throw BadPackage.digest(name);
        }
        return new Enclosed(name, one.path("mediaType").asString(), sha256, bytes);
    }

    private static boolean isXml(byte[] file) {
        int at = file.length > 2 && file[0] == (byte) 0xEF && file[1] == (byte) 0xBB ? 3 : 0;
        while (at < file.length && Character.isWhitespace(file[at])) {
            at++;
        }
        return at < file.length && file[at] == '<';
    }
}
