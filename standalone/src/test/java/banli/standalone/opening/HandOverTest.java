package banli.standalone.opening;

import static org.assertj.core.api.Assertions.assertThat;

import banli.proof.note.Checkpoint;
import banli.proof.note.KeyFile;
import banli.proof.note.NoteSigner;
import banli.proof.note.VerifierKey;
import banli.proof.tree.Hash;
import banli.standalone.Main;
import banli.standalone.data.DataFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("移交签名密钥：先在新处能签，旧处才删；断在哪里，再来一次都成")
class HandOverTest {
    private static final String ORIGIN = "mz.example.gov.cn/banli/2026";

    @TempDir
    private Path temporary;

    private Path data;
    private Path theirs;

    @BeforeEach
    void ledger() throws IOException {
        data = Files.createDirectory(temporary.resolve("data"));
        theirs = Files.createDirectory(temporary.resolve("notary"));
        SigningKey.verifierKey(data.resolve("signing.key"), ORIGIN);
        Files.writeString(data.resolve("notary.state"), signed(7));
    }

    @Test
    @DisplayName("交出以后，数据文件夹里没有私钥，也没有记录；再交一次，说已交过")
    void handedOver() throws IOException {
        String secret = Files.readString(data.resolve("signing.key"));
        NoteSigner later = KeyFile.make(ORIGIN);
        KeyFile.write(data, later);
        assertThat(handOver(theirs)).isZero();
        assertThat(names(data)).noneMatch(name -> name.matches("signing.*\\.key"));
        assertThat(KeyFile.log(theirs.resolve("signing.key"), later.key()).key())
                .isEqualTo(later.key());
        assertThat(names(data)).contains("signing.key.pub").doesNotContain("signing.key", "notary.state");
        assertThat(Files.readString(theirs.resolve("signing.key"))).isEqualTo(secret);
        assertThat(Files.readString(theirs.resolve("notary.state"))).isEqualTo(signed(7));
        VerifierKey known = VerifierKey.parse(
                Files.readString(data.resolve("signing.key.pub")).strip());
        assertThat(KeyFile.log(theirs.resolve("signing.key"), known).key().name())
                .isEqualTo(ORIGIN);
        assertThat(handOver(theirs)).isEqualTo(2);
    }

    @Test
    @DisplayName("断在抄完之后、删到一半：再来一次；其间公证已往下签的，以它的为准")
    void cutShort() throws IOException {
        byte[] secret = Files.readAllBytes(data.resolve("signing.key"));
        assertThat(handOver(theirs)).isZero();
        Files.write(data.resolve("signing.key"), secret);
        Files.writeString(data.resolve("notary.state"), signed(7));
        Files.writeString(theirs.resolve("notary.state"), signed(9));
        assertThat(handOver(theirs)).isZero();
        assertThat(names(data)).doesNotContain("signing.key", "notary.state");
        assertThat(Files.readString(theirs.resolve("notary.state"))).isEqualTo(signed(9));
    }

    @Test
    @DisplayName("地方不对、里面是另一把、账本正在运行、密钥不成对：不交，原处不动")
    void refused() throws IOException {
        assertThat(handOver(Files.createDirectory(data.resolve("log")))).isEqualTo(2);
        assertThat(Main.run("hand-over", "--data", temporary.resolve("none").toString(), "--to", theirs.toString()))
                .isEqualTo(2);
        assertThat(temporary.resolve("none")).doesNotExist();
        assertThat(handOver(temporary)).isEqualTo(2);
        assertThat(handOver(temporary.resolve("nowhere"))).isEqualTo(2);
        try (DataFolder running = DataFolder.take(data)) {
            assertThat(running.path()).isEqualTo(data);
            assertThat(handOver(theirs)).isEqualTo(2);
        }
        Files.writeString(theirs.resolve("signing.key"), "another");
        assertThat(handOver(theirs)).isEqualTo(2);
        Files.delete(theirs.resolve("signing.key"));
        Files.delete(theirs.resolve("signing.key.pub"));

        SigningKey.verifierKey(temporary.resolve("other.key"), ORIGIN);
        Files.copy(temporary.resolve("other.key"), theirs.resolve("signing.key"));
        assertThat(handOver(theirs)).isEqualTo(2);
        assertThat(names(data)).contains("signing.key", "notary.state");
    }

    private int handOver(Path to) {
        return Main.run("hand-over", "--data", data.toString(), "--to", to.toString());
    }

    private static String signed(long size) {
        return new Checkpoint(ORIGIN, size, Hash.sha256(new byte[0], new byte[] {(byte) size})).text();
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
