package banli.proof.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import banli.proof.note.Keys;
import banli.proof.note.Policy;
import banli.proof.note.VerifierKey;
import banli.proof.tree.Hash;
import banli.proof.word.Refused;
import banli.proof.word.Standing;
import banli.proof.word.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Predicate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("证据包：完好的成立，动过的不成立")
class PackTest {
    static final Optional<Policy> KNOWN = Optional.of(Policy.of(PackSample.LOG.key()));

    private final PackSample sample = new PackSample();
    private final byte[] whole = sample.pack(PackSample.LOG).written();

    @Test
    @DisplayName("成立，并说明没有核对什么；密钥只在包里时说未能核对；别的密钥不成立")
    void aGoodPackHolds() {
        Verdict verdict = PackCheck.of(Pack.read(whole), KNOWN);
        assertThat(verdict.code()).isZero();
        assertThat(told(verdict, Standing.HOLDS))
                .contains("All 3 facts are in the log", "attachments that the facts name: 1");
        assertThat(told(verdict, Standing.UNCHECKED))
                .contains("No witness is asked for", "later facts were left out", "printed.html: for reading only");
        assertThat(PackCheck.of(Pack.read(whole), Optional.empty()).code()).isEqualTo(2);
        Policy other = Policy.of(Keys.log("other.example/log").key());
        assertThat(PackCheck.of(Pack.read(whole), Optional.of(other)).code()).isOne();
    }

    @Test
    @DisplayName("写法不变：以前写出的包仍然成立，今天写出的一字不差")
    void packsOfBefore() throws IOException {
        Path before = Path.of("src/test/resources/packs");
        for (String name : List.of("case", "hostile", "beside", "sealed", "figure", "reply", "changed")) {
            byte[] old = Files.readAllBytes(before.resolve(name + ".zip"));
            Policy policy = Policy.of(
                    VerifierKey.parse(Files.readString(before.resolve("key")).strip()));
            assertThat(PackCheck.of(Pack.read(old), Optional.of(policy)).code()).isZero();
        }
        assertThat(Files.readAllBytes(before.resolve("case.zip"))).isEqualTo(whole);
        assertThat(Files.readAllBytes(before.resolve("hostile.zip")))
                .isEqualTo(
                        new PackSample(PackSample.HOSTILE).pack(PackSample.LOG).written());
        for (Map.Entry<String, byte[]> kind : KindsOfPackTest.today().entrySet()) {
            assertThat(Files.readAllBytes(before.resolve(kind.getKey() + ".zip")))
                    .isEqualTo(kind.getValue());
        }
    }

    @Test
    @DisplayName("见证人够数才成立")
    void witnessesAreCounted() {
        var congress = Keys.witness("rd.example.gov.cn/w");
        Optional<Policy> policy = Optional.of(Policy.parse(
                PackSample.utf8("log " + PackSample.LOG.key() + "\nwitness 人大 " + congress.key() + "\nquorum 人大\n")));
        assertThat(PackCheck.of(Pack.read(whole), policy).code())
                .as("not checked, rather than refuted: the witness may sign yet")
                .isEqualTo(2);
        Verdict seen =
                PackCheck.of(Pack.read(sample.pack(PackSample.LOG, congress).written()), policy);
        assertThat(seen.code()).isZero();
        assertThat(told(seen, Standing.HOLDS)).contains("The witness \"rd.example.gov.cn/w\" saw it");
    }

    @Test
    @DisplayName("包的每一个字节各改一位：百分之百说得出")
    void everyByteOfTheFile() {
        for (byte[] good :
                List.of(whole, KindsOfPackTest.SEALED, KindsOfPackTest.today().get("changed"))) {
            int told = 0;
            for (int at = 0; at < good.length; at++) {
                byte[] other = good.clone();
                other[at] ^= (byte) (1 << at % 8);
                told += isTold(other) ? 1 : 0;
            }
            System.out.println(told + " of " + good.length + " changed bytes of a pack were told");
            assertThat(told).isEqualTo(good.length).isGreaterThan(3_000);
        }
    }

    @Test
    @DisplayName("里面的文件每一个字节各改一位，再好好打包：除只供阅读的以外，百分之百说得出")
    void everyByteOfEachFileInIt() {
        SortedMap<String, byte[]> files = Zip.read(whole);
        int told = told(files, name -> !name.equals("printed.html") && !name.equals(Pack.POLICY));
        assertThat(told).isGreaterThan(2_000);
        told = told(Zip.read(KindsOfPackTest.SEALED), name -> name.equals(Pack.ABOUT) || name.equals(Pack.HEADS));
        assertThat(told).isGreaterThan(300);
    }

    /** How many bytes of these files were changed, each of which is told. */
    private static int told(SortedMap<String, byte[]> files, Predicate<String> which) {
        int changed = 0;
        int told = 0;
        for (Map.Entry<String, byte[]> file : List.copyOf(files.entrySet())) {
            if (!which.test(file.getKey())) {
                continue;
            }
            byte[] good = file.getValue();
            for (int at = 0; at < good.length; at++) {
                byte[] other = good.clone();
                other[at] ^= (byte) (1 << at % 8);
                files.put(file.getKey(), other);
                changed++;
                told += isTold(Zip.written(files)) ? 1 : 0;
            }
            files.put(file.getKey(), good);
        }
        System.out.println(told + " of " + changed + " changed bytes within a pack were told");
        assertThat(told).isEqualTo(changed);
        return told;
    }

    @Test
    @DisplayName("少一条、次序颠倒、换一条、同一条两次：说得出；少了最后一条说不出，报告里这样说")
    void factsLeftOut() {
        List<PackedFact> all = sample.facts;
        for (List<PackedFact> some : List.of(
                List.of(all.get(1), all.get(2)),
                List.of(all.get(0), all.get(2)),
                List.of(all.get(0), all.get(2), all.get(1)),
                List.of(all.get(0), all.get(1), all.get(1)))) {
            assertThatThrownBy(() -> {
                        Verdict verdict = PackCheck.of(Pack.read(with(some).written()), KNOWN);
                        if (verdict.code() == 1) {
                            throw new Refused("不成立", "refuted");
                        }
                    })
                    .isInstanceOf(Refused.class);
        }
        Verdict withoutLast = PackCheck.of(Pack.read(with(all.subList(0, 2)).written()), KNOWN);
        assertThat(withoutLast.code()).isZero();
        assertThat(told(withoutLast, Standing.UNCHECKED)).contains("later facts were left out");
    }

    @Test
    @DisplayName("没有一条事实提到的附件不收")
    void foreignAttachments() {
        Pack good = sample.pack(PackSample.LOG);
        byte[] foreign = PackSample.utf8("foreign");
        Pack more = new Pack(
                good.facts(),
                good.proofs(),
                good.checkpoint(),
                Map.of(Hash.sha256(foreign).hex(), foreign),
                good.others());
        assertThat(PackCheck.of(Pack.read(more.written()), KNOWN).code()).isOne();
    }

    private Pack with(List<PackedFact> some) {
        Pack good = sample.pack(PackSample.LOG);
        Map<Long, byte[]> proofs = new HashMap<>(good.proofs());
        proofs.keySet().retainAll(some.stream().map(PackedFact::index).toList());
        return new Pack(some, proofs, good.checkpoint(), Map.of(), good.others());
    }

    static boolean isTold(byte[] pack) {
        try {
            return PackCheck.of(Pack.read(pack), KNOWN).code() != 0;
        } catch (Refused told) {
            return true;
        }
    }

    static String told(Verdict verdict, Standing kind) {
        return verdict.findings().stream()
                .filter(one -> one.kind() == kind)
                .map(one -> one.said().en())
                .reduce("", (one, other) -> one + "\n" + other);
    }
}
