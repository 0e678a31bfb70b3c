package banli.command.axon.answer;

import banli.command.policy.DocumentChecks;
import banli.language.query.policy.PolicyFiles;
import banli.language.query.policy.PolicyFiles.PolicyFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** 随程序提供的规则文件。 Every policy file that lies on the class path under {@code banli/policies}: a place is a file and nothing else. */
final class PolicyFilesHeld {
    private static final List<String> WHERE =
            List.of("classpath*:banli/policies/*.json", "classpath*:banli/policies/examples/*.json");
    private static final PolicyFiles FILES = new PolicyFiles(WHERE.stream()
            .flatMap(PolicyFilesHeld::in)
            .map(PolicyFilesHeld::read)
            .sorted(Comparator.comparing(PolicyFile::name))
            .toList());

    private PolicyFilesHeld() {}

    static PolicyFiles all() {
        return FILES;
    }

    /** That of this name, or of this version. */
    static Optional<PolicyFile> named(String name) {
        return FILES.files().stream()
                .filter(file ->
                        file.name().equals(name) || file.document().version().equals(name))
                .findFirst();
    }

    private static Stream<Resource> in(String where) {
        try {
            return Stream.of(new PathMatchingResourcePatternResolver().getResources(where));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static PolicyFile read(Resource file) {
        try {
            String text = file.getContentAsString(StandardCharsets.UTF_8);
            return new PolicyFile(
                    file.getFilename().substring(0, file.getFilename().length() - ".json".length()),
                    text,
                    DocumentChecks.read(text));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
