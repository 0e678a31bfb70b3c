package banli.command.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import banli.command.rulebook.RefusedException;
import banli.language.command.DirectoryCommand.SetCredential;
import banli.language.word.Actor;
import banli.language.word.CaseId;
import banli.language.word.person.ContactDetails;
import banli.language.word.person.Enciphered;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataAccessException;

@DisplayName("保险库")
class VaultTest {
    private static final TestVault VAULT = TestVault.shared();
    private static final Place PLACE = new Place("proposer:zhu-fang", "key-1", "proposer-entered", "contact");
    private static final ContactDetails DETAILS = new ContactDetails("13900000000", "某路1号", null);
    private final Encryption encryption = new Encryption(VAULT.keys());

    @Test
    @DisplayName("加密后可原样解开，每次密文不同，密文里没有原文")
    void whatIsSealedOpensAgain() {
        Enciphered<ContactDetails> once = encryption.encipher("zhu-fang", PLACE, DETAILS);
        Enciphered<ContactDetails> again = encryption.encipher("zhu-fang", PLACE, DETAILS);
        assertThat(encryption.decipher(once, PLACE, ContactDetails.class)).contains(DETAILS);
        assertThat(once.sealed()).isNotEqualTo(again.sealed());
        assertThat(once.keyCommitment()).isEqualTo(again.keyCommitment());
        assertThat(new String(Base64.getDecoder().decode(once.sealed()), StandardCharsets.ISO_8859_1))
                .doesNotContain("13900000000");
    }

    @Test
    @DisplayName("密文搬到别处、换人或改动一位都解不开")
    void whatIsMovedOrChangedStaysShut() {
        Enciphered<String> note = encryption.encipher("chen-zhen", PLACE, "备注");
        for (Place other : new Place[] {
            new Place("proposer:other", "key-1", "proposer-entered", "contact"),
            new Place("proposer:zhu-fang", "key-2", "proposer-entered", "contact"),
            new Place("proposer:zhu-fang", "key-1", "contact-recorded", "contact"),
            new Place("proposer:zhu-fang", "key-1", "proposer-entered", "note"),
            new Place("proposer:zhu-fangk", "ey-1", "proposer-entered", "contact")
        }) {
            assertThatIllegalArgumentException().isThrownBy(() -> encryption.decipher(note, other, String.class));
        }
        encryption.encipher("gu-yintao", PLACE, "x");
        Enciphered<String> anothers = new Enciphered<>("gu-yintao", note.keyCommitment(), note.sealed());
        assertThatIllegalArgumentException().isThrownBy(() -> encryption.decipher(anothers, PLACE, String.class));
        byte[] changed = Base64.getDecoder().decode(note.sealed());
        changed[changed.length - 1] ^= 1;
        Enciphered<String> flipped = new Enciphered<>(
                "chen-zhen", note.keyCommitment(), Base64.getEncoder().encodeToString(changed));
        assertThatIllegalArgumentException().isThrownBy(() -> encryption.decipher(flipped, PLACE, String.class));
    }

    @Test
    @DisplayName("长度补齐到32字节的倍数")
    void lengthsArePadded() {
        assertThat(IntStream.range(0, 70).mapToObj(n -> encryption.encipher("pad", PLACE, "x".repeat(n))))
                .allSatisfy(locked -> assertThat((Base64.getDecoder().decode(locked.sealed()).length - 28) % 32)
                        .isZero());
    }

    @Test
    @DisplayName("删去个人密钥后，内容再也读不出来")
    void withoutTheKeyNothingIsRead() {
        Enciphered<String> note = encryption.encipher("erased-person", PLACE, "备注");
        VAULT.keys().erase("erased-person");
        VAULT.keys().erase("erased-person");
        assertThat(encryption.decipher(note, PLACE, String.class)).isEmpty();
        assertThat(encryption.commitmentOf("erased-person")).isEmpty();
    }

    @Test
    @DisplayName("删去以后不再为同一人另造密钥，哪怕从未有过；应用的角色删不掉这一行")
    void anErasedPersonGetsNoOtherKey() {
        encryption.encipher("twice-erased", PLACE, "备注");
        for (String person : List.of("twice-erased", "never-sealed")) {
            VAULT.keys().erase(person);
            assertThatExceptionOfType(RefusedException.class)
                    .isThrownBy(() -> encryption.encipher(person, PLACE, "又一条"))
                    .satisfies(refused -> assertThat(refused.refused().rules())
                            .extracting(one -> one.rule())
                            .containsExactly("not-erased"));
        }
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() ->
                        VAULT.database().sql("delete from vault.person_key").update());
    }

    @Test
    @DisplayName("口令只存散列；对错分明；不存在的人也照样核对")
    void passwordsAreChecked() {
        Credentials credentials = new Credentials(VAULT.database());
        credentials.set("wang", "correct horse");
        assertThat(credentials.check("wang", "correct horse")).isTrue();
        assertThat(credentials.check("wang", "wrong horse")).isFalse();
        assertThat(credentials.check("nobody-here", "nobody")).isFalse();
        credentials.set("wang", "another horse");
        assertThat(credentials.check("wang", "correct horse")).isFalse();
        String stored = VAULT.database()
                .sql("select argon2id from vault.credential where person = 'wang'")
                .query(String.class)
                .single();
        assertThat(stored).startsWith("$argon2id$v=19$").doesNotContain("horse");
    }

    @Test
    @DisplayName("动作校验码：同一动作相同，内容不同则不同，重启后不变")
    void theHmacTellsActsApart() {
        CommandHmac hmac = new CommandHmac(VAULT.keys());
        String first = hmac.of(new SetCredential("wang", "correct horse"));
        assertThat(first).matches("[0-9a-f]{64}");
        assertThat(hmac.of(new SetCredential("wang", "correct horsf"))).isNotEqualTo(first);
        assertThat(new CommandHmac(VAULT.keys()).of(new SetCredential("wang", "correct horse")))
                .isEqualTo(first);
    }

    @Test
    @DisplayName("查阅记录只增不改不删")
    void readsAreNotedForGood() {
        new PersonalReads(VAULT.database()).note(Actor.SYSTEM, "zhu-fang", "contact", "回访", new CaseId("a-case"));
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() ->
                        VAULT.database().sql("delete from vault.personal_read").update());
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> VAULT.database()
                        .sql("update vault.personal_read set why = ''")
                        .update());
        assertThat(VAULT.asOwner()
                        .sql("select why from vault.personal_read where person = 'zhu-fang'")
                        .query(String.class)
                        .list())
                .contains("回访");
    }

    @Test
    @DisplayName("主密钥文件不存在时新建，只有本人可读，再次启动用同一把")
    void theMasterKeyFileIsMadeOnce(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("keys").resolve("vault.key");
        byte[] wrapped = MasterKey.inFile(file).wrap("a", new byte[32]);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(MasterKey.inFile(file).unwrap("a", wrapped)).isEqualTo(new byte[32]);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MasterKey.inFile(file).unwrap("b", wrapped));
        try (var files = Files.list(file.getParent())) {
            assertThat(files).containsExactly(file);
        }
        assertThatIllegalArgumentException().isThrownBy(() -> MasterKey.of("c2hvcnQ="));
    }
}
