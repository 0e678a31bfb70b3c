package banli.command.reaction;

import static org.assertj.core.api.Assertions.assertThat;

import banli.command.vault.Encryption;
import banli.command.vault.ErasedRegister;
import banli.command.vault.Place;
import banli.command.vault.TestVault;
import banli.language.event.SubjectEvent.SubjectErased;
import banli.language.word.person.ErasureCertificate;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("一千人依法删除")
class ThousandErasedTest {
    @Test
    @DisplayName("密钥一把不剩，登记一人不少；全部重来一遍也不多，别人的密钥还在")
    void allOfThemAndNobodyElse(@TempDir Path folder) {
        TestVault vault = TestVault.shared();
        Encryption encryption = new Encryption(vault.keys());
        List<String> gone =
                IntStream.range(0, 1_000).mapToObj(n -> "of-a-thousand-" + n).toList();
        gone.forEach(id -> seal(id, encryption));
        seal("who-stays", encryption);
        ErasedRegister register = new ErasedRegister(folder.resolve("erased.jsonl"));
        WhenSubjectErasedThenDropTheKey reaction = new WhenSubjectErasedThenDropTheKey(vault.keys(), register);
        for (int times = 0; times < 2; times++) {
            gone.forEach(id -> reaction.on(erased(id, encryption)));
        }
        assertThat(gone)
                .allSatisfy(id -> assertThat(encryption.commitmentOf(id)).isEmpty());
        assertThat(register.entries()).extracting(SubjectErased::subject).containsExactlyElementsOf(gone);
        assertThat(encryption.commitmentOf("who-stays")).isNotEmpty();
    }

    private static void seal(String id, Encryption encryption) {
        encryption.encipher(id, new Place("proposer:" + id, "key", "proposer-entered", "contact"), "13900001111");
    }

    private static SubjectErased erased(String id, Encryption encryption) {
        return new SubjectErased(
                id,
                "本人申请",
                ErasureCertificate.of(id, encryption.commitmentOf(id), "本人申请", "wu", "chen", LocalDate.of(2026, 3, 2)));
    }
}
