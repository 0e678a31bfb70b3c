package banli.standalone.stored;

import static org.assertj.core.api.Assertions.assertThat;

import banli.proof.notary.Notary;
import banli.proof.notary.NotaryDoor;
import banli.proof.note.KeyFile;
import banli.proof.note.VerifierKey;
import banli.proof.serve.Front;
import banli.proof.serve.TokenFile;
import banli.standalone.Main;
import banli.standalone.data.DataFolder;
import banli.standalone.run.Application;
import banli.standalone.run.Listening;
import banli.standalone.whole.PreparedDemo;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("密钥交给公证以后照样封存；备份与所签的比较")
class SignedBackupTest {
    @TempDir
    private Path temporary;

    @Test
    @DisplayName("公证另立，数据文件夹里没有私钥；改掉的事实：签过的日志说出是哪一条，不备份；改回去就备份，检查点同去")
    void whatWasSigned() throws Exception {
        Path data = PreparedDemo.copy(temporary.resolve("data"));
        signedElsewhere(data);
        StoppedLedger.asOwner(data, "update ledger.fact set payload = payload || ' '::bytea where global_index = 300");
        assertThat(backup(data, "bad")).isEqualTo(2);

        StoppedLedger.asOwner(
                data,
                "update ledger.fact set payload = substring(payload for length(payload) - 1) where global_index = 300");
        assertThat(backup(data, "good")).isZero();
        assertThat(temporary.resolve("good/checkpoint"))
                .hasSameBinaryContentAs(data.resolve("log").resolve("checkpoint"));
        assertThat(temporary.resolve("good/keys/vault.key")).exists();
        assertThat(temporary.resolve("good/keys/signing.key")).doesNotExist();
    }

    /** Hands the key over, and has the log made again and signed by a notary that alone has it. */
    private void signedElsewhere(Path data) throws IOException {
        Path theirs = Files.createDirectory(temporary.resolve("notary"));
        assertThat(Main.run("hand-over", "--data", data.toString(), "--to", theirs.toString()))
                .isZero();
        assertThat(data.resolve("signing.key")).doesNotExist();
        VerifierKey known = VerifierKey.parse(
                Files.readString(data.resolve("signing.key.pub")).strip());
        Notary notary = Notary.of(theirs.resolve("notary.state"), KeyFile.log(theirs.resolve("signing.key"), known));
        Path token = theirs.resolve("token");
        Files.deleteIfExists(data.resolve("log/checkpoint"));
        InetSocketAddress here = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
        try (Front front = Front.open(here, TokenFile.readOrMake(token), NotaryDoor.of(notary))) {
            String address = "http://127.0.0.1:" + front.address().getPort();
            Map<String, Object> settings =
                    Map.of("banli.log.notary", address, "banli.log.notary-token-file", token.toString());
            Application.start(DataFolder.take(data), Listening.quietly(), true, settings)
                    .close();
        }
        assertThat(notary.size()).isGreaterThan(300);
        assertThat(Files.readString(data.resolve("log/checkpoint")))
                .startsWith(notary.last().text());
    }

    private int backup(Path data, String to) {
        return Main.run(
                "backup",
                "--data",
                data.toString(),
                "--to",
                temporary.resolve(to).toString());
    }
}
