package banli.query.seal;

import static org.assertj.core.api.Assertions.assertThat;

import banli.language.word.Meta;
import banli.language.word.proposal.UnitRole;
import banli.proof.notary.Notary;
import banli.proof.note.Kind;
import banli.proof.note.LogKeys;
import banli.proof.note.NoteSigner;
import banli.proof.note.VerifierKey;
import banli.query.feed.AxonFeeds;
import banli.query.feed.FactFeed;
import banli.query.feed.RawFact;
import banli.query.live.Bureau;
import banli.query.story.Story;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("同一本账，存在 PostgreSQL 还是 Axon Server，日志一字不差")
class SameRootTest {
    @TempDir
    private Path temporary;

    @Test
    @DisplayName("条目、瓦片、根、签名都相同，不论元数据以什么次序存放")
    void sameFiles() throws Exception {
        KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        NoteSigner signer = new NoteSigner(
                VerifierKey.of("a.example/log", Kind.LOG, pair.getPublic()), pair.getPrivate(), Clock.systemUTC());
        try (Bureau office = new Bureau(LocalDate.of(2021, 5, 1))) {
            Map<String, String> meta = new LinkedHashMap<>();
            meta.put(Meta.OFFICE, "SECTION");
            meta.put(Meta.ACTOR_NAME, "李四 \\ \"李\" \u2028");
            meta.put(Meta.ACTOR, "li");
            for (int many = 0; many < 60; many++) {
                Story story = Story.proposal("21-" + many, UnitRole.LEAD).assigned();
                office.ledger().record(story.id(), story.facts());
                office.ledger().record("note-" + many, "unknown", "1", "{ \"b\" : 1.0, \"a\":\"字\" }", meta);
            }
            office.ledger().write();
            FactFeed postgres = office.part(FactFeed.class);
            List<RawFact> facts = new ArrayList<>();
            postgres.each(0, postgres.head(), facts::add);
            assertThat(facts).hasSizeGreaterThan(256);

            seal(postgres, "postgres", signer);
            seal(AxonFeeds.of(facts), "axonserver", signer);
            assertThat(files("axonserver")).hasSizeGreaterThan(4).isEqualTo(files("postgres"));
        }
    }

    private void seal(FactFeed feed, String folder, NoteSigner signer) {
        LedgerLog log = new LedgerLog(
                feed,
                temporary.resolve(folder),
                LogKeys.of(signer.key()),
                Notary.of(temporary.resolve(folder + ".state"), signer));
        log.seal();
        assertThat(log.changed(() -> true)).isEmpty();
    }

    /** Each file's content as text of one character a byte. */
    private Map<String, String> files(String folder) throws IOException {
        Path root = temporary.resolve(folder);
        Map<String, String> all = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.put(root.relativize(file).toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return all;
    }
}
