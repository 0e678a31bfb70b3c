package banli.command.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import banli.language.word.person.Enciphered;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("更换主密钥")
class RewrapTest {
    private static final Place PLACE = new Place("proposer:zhu-fang", "key-1", "proposer-entered", "contact");

    @Test
    @DisplayName("换后只有新的开得了，内容照旧，已删除的仍是已删除；中间断在哪一步，两把在一起都开得了，再来一次即成")
    void everyKeyIsWrappedAnew(@TempDir Path folder) throws Exception {
        TestVault vault = TestVault.another();
        try (Connection owner = vault.ownersConnection()) {
            Path file = folder.resolve("vault.key");
            MasterKey old = MasterKey.inFile(file);
            Encryption before = new Encryption(vault.under(old));
            Enciphered<String> note = before.encipher("zhu-fang", PLACE, "备注");
            before.encipher("gone", PLACE, "备注");
            vault.under(old).erase("gone");
            byte[] house = vault.under(old).house("command-hmac");

            MasterKey next = MasterKey.inFile(MasterKey.next(file));
            // Killed before the transaction, and after it before the files changed places: both lie there.
            for (int times = 0; times < 2; times++) {
                Encryption either = new Encryption(vault.under(MasterKey.inFile(file)));
                assertThat(either.decipher(note, PLACE, String.class)).contains("备注");
                assertThat(Rewrap.all(owner, old, next)).isEqualTo(2);
            }
            Files.move(MasterKey.next(file), file, StandardCopyOption.REPLACE_EXISTING);

            PersonKeys now = vault.under(MasterKey.inFile(file));
            assertThat(new Encryption(now).decipher(note, PLACE, String.class)).contains("备注");
            assertThat(now.house("command-hmac")).isEqualTo(house);
            assertThat(now.find("gone")).isEmpty();
            assertThatIllegalArgumentException().isThrownBy(() -> before.decipher(note, PLACE, String.class));
        } finally {
            vault.stop();
        }
    }
}
