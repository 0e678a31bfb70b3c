package banli.standalone.sbom;

import banli.language.word.Text;
import banli.standalone.data.CommandFailed;
import banli.wire.WireMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * 组成清单。 The CycloneDX list of components that the build put into the program.
 *
 * @param text the list as it stands, JSON
 * @param parts the Maven components in it
 */
public record Sbom(String text, List<Part> parts) {
    private static final String PLACE = "/META-INF/sbom/application.cdx.json";

    /** 组成部分。 A Maven component: {@code group:artifact} and its version. */
    public record Part(String name, String version) {}

    /**
     * 本程序的清单。 The list of this program.
     *
     * @throws CouldNot when the program was built without one
     */
    public static Sbom ofThisProgram() {
        try (InputStream in = Sbom.class.getResourceAsStream(PLACE)) {
            if (in == null) {
                throw new CommandFailed(
                        new Text("本程序构建时没有写下组成清单。", "This program was built without its list of components."));
            }
            return read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new CommandFailed(new Text("组成清单读不出来。", "The list of components can't be read."), unreadable);
        }
    }

    static Sbom read(String text) {
        var components = WireMapper.mapper().readTree(text).path("components");
        List<Part> parts = StreamSupport.stream(components.spliterator(), false)
                .filter(one -> one.path("purl").stringValue("").startsWith("pkg:maven/"))
                .map(one -> new Part(
                        one.path("group").stringValue("") + ":"
                                + one.path("name").stringValue(""),
                        one.path("version").stringValue("")))
                .toList();
        return new Sbom(text, parts);
    }
}
