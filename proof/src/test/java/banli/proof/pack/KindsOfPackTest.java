package banli.proof.pack;

import static banli.proof.pack.PackTest.KNOWN;
import static banli.proof.pack.PackTest.isTold;
import static banli.proof.pack.PackTest.told;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import banli.proof.note.Keys;
import banli.proof.note.NoteSigner;
import banli.proof.note.Policy;
import banli.proof.word.Standing;
import banli.proof.word.Verdict;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("说明自己是什么的包：一案、公开答复、指标")
class KindsOfPackTest {
    private static final String CASE = PackSample.CASE;

    /** A case with what stands beside it. */
    static final byte[] BESIDE =
            new PackSample().beside().pack(About.ofCase(CASE)).written();

    /** The same, with how its streams ended. */
    static final byte[] SEALED =
            new PackSample().beside().sealed().later().pack(About.ofCase(CASE)).written();

    /** The key that follows the log's first one. */
    static final NoteSigner NEXT = Keys.log(PackSample.LOG.key().name(), 2);

    /** One of each kind, as written today. */
    static Map<String, byte[]> today() {
        return Map.of(
                "beside",
                BESIDE,
                "sealed",
                SEALED,
                "figure",
                figure(List.of(CASE), "c-2"),
                "reply",
                new PackSample().published().pack(About.ofReply(CASE)).written(),
                "changed",
                changed(Optional.of(PackSample.LOG), NEXT));
    }

    @Test
    @DisplayName("案件旁边的会议和代理分开说；会议少一条、混进别的案件、自称别的案件，都不成立；会议整个不在的，说明")
    void whatStandsBesideTheCase() {
        Verdict verdict = PackCheck.of(Pack.read(BESIDE), KNOWN);
        assertThat(verdict.code()).isZero();
        assertThat(told(verdict, Standing.HOLDS))
                .contains("From the first on none is missing: " + CASE + ".", "beside the case", "meeting:m-1.");
        assertThat(told(verdict, Standing.UNCHECKED))
                .contains("Only the delegations", "user:leader", "printed.html: it shows this checkpoint");

        Pack good = Pack.read(BESIDE);
        assertThat(codeWithout(good, fact -> fact.stream().equals("meeting:m-1") && fact.sequence() == 0))
                .isOne();
        assertThat(codeWithout(good, fact -> fact.stream().equals(CASE) && fact.sequence() == 0))
                .isOne();
        Pack without = without(good, fact -> fact.stream().equals("meeting:m-1"));
        assertThat(told(PackCheck.of(without, KNOWN), Standing.UNCHECKED))
                .contains("Meetings that the facts name are not in the pack: meeting:m-1.");
        PackSample two = new PackSample().another("c-2");
        assertThat(PackCheck.of(two.pack(About.ofCase(CASE)), KNOWN).code()).isOne();
        assertThat(PackCheck.of(new PackSample().pack(About.ofCase("c-2")), KNOWN)
                        .code())
                .isOne();
    }

    @Test
    @DisplayName("末端封存过：截去案件或会议的最后一条，不成立；连证明一起拿掉，说明看不出来；以后又记的不妨")
    void whereTheStreamsEnd() {
        Pack good = Pack.read(SEALED);
        Verdict verdict = PackCheck.of(good, KNOWN);
        assertThat(verdict.code()).as(verdict.findings().toString()).isZero();
        assertThat(told(verdict, Standing.HOLDS)).contains("none was withheld of: " + CASE + ", meeting:m-1.");
        assertThat(told(verdict, Standing.UNCHECKED))
                .contains("What was recorded after fact 11")
                .doesNotContain("not told of", "later facts were left out of the pack");

        assertThat(codeWithout(good, fact -> fact.stream().equals(CASE) && fact.sequence() >= 3))
                .isOne();
        assertThat(codeWithout(good, fact -> fact.stream().equals("meeting:m-1") && fact.sequence() == 1))
                .isOne();
        assertThat(codeWithout(good, fact -> fact.stream().equals("meeting:m-1")))
                .isOne();
        assertThat(codeWithout(good, fact -> fact.stream().equals("ledger"))).isOne();
        assertThat(codeWithout(good, fact -> fact.sequence() == 4)).isZero();

        Map<String, byte[]> others = new TreeMap<>(good.others());
        others.remove(Pack.HEADS);
        Pack silent = new Pack(good.facts(), good.proofs(), good.checkpoint(), good.attachments(), others);
        assertThat(told(PackCheck.of(silent, KNOWN), Standing.UNCHECKED)).contains("later facts were left out");
        PackedHeads heads = PackedHeads.read(good.others().get(Pack.HEADS));
        others.put(Pack.HEADS, new PackedHeads(heads.ends().subList(0, 1)).written());
        Pack half = new Pack(good.facts(), good.proofs(), good.checkpoint(), good.attachments(), others);
        assertThat(told(PackCheck.of(half, KNOWN), Standing.UNCHECKED)).contains("not told of meeting:m-1");
        others.put(
                Pack.HEADS,
                new PackedHeads(List.of(heads.ends().getFirst(), heads.ends().getFirst())).written());
        Pack twice = new Pack(good.facts(), good.proofs(), good.checkpoint(), good.attachments(), others);
        assertThat(PackCheck.of(twice, KNOWN).code()).isOne();
    }

    @Test
    @DisplayName("指标的包：值就是所列的案件数，列出的都在；多列、少列、值不符都不成立；还有没有别的案件，说明没有核对")
    void figures() {
        Verdict verdict = PackCheck.of(Pack.read(figure(List.of(CASE), "c-2")), KNOWN);
        assertThat(verdict.code()).isZero();
        assertThat(told(verdict, Standing.HOLDS)).contains("lists exactly 1/2");
        assertThat(told(verdict, Standing.UNCHECKED)).contains("Whether other cases exist");
        assertThat(PackCheck.of(Pack.read(figure(List.of(CASE, "c-3"), "c-2")), KNOWN)
                        .code())
                .isOne();
        assertThat(PackCheck.of(Pack.read(figure(List.of(CASE), CASE)), KNOWN).code())
                .isOne();
        SortedMap<String, byte[]> files = Zip.read(figure(List.of(CASE), "c-2"));
        for (String value : List.of("\"value\":1", "\"outOf\":2", "figures", "\"kind\":\"figure\"")) {
            SortedMap<String, byte[]> other = new TreeMap<>(files);
            other.put(
                    Pack.ABOUT,
                    PackSample.utf8(new String(files.get(Pack.ABOUT), UTF_8)
                            .replace(
                                    value,
                                    value.replace('1', '3').replace('2', '3').replace("figure", "reply"))));
            assertThat(isTold(Zip.written(other))).as(value).isTrue();
        }
    }

    @Test
    @DisplayName("公开答复的包只有公开的那条；混进别的事实不成立；说明其他事实不在")
    void publishedReplies() {
        Verdict verdict = PackCheck.of(new PackSample().published().pack(About.ofReply(CASE)), KNOWN);
        assertThat(verdict.code()).isZero();
        assertThat(told(verdict, Standing.UNCHECKED)).contains("other facts of \"" + CASE + "\" are not public");
        assertThat(PackCheck.of(new PackSample().pack(About.ofReply(CASE)), KNOWN)
                        .code())
                .isOne();
    }

    @Test
    @DisplayName("换过密钥的：持旧密钥也能查下去，并说出换了什么；旧密钥没有签认的，未能核对；换下的再签，不成立")
    void keysThatFollow() {
        Verdict verdict = PackCheck.of(Pack.read(changed(Optional.of(PackSample.LOG), NEXT)), KNOWN);
        assertThat(verdict.code()).as(verdict.findings().toString()).isZero();
        assertThat(told(verdict, Standing.HOLDS)).contains("another key signs", "none was withheld of: " + CASE);
        assertThat(told(verdict, Standing.UNCHECKED)).contains("in this same history", "ever stolen");
        Policy next = Policy.of(NEXT.key());
        Pack lost = Pack.read(changed(Optional.empty(), NEXT));
        assertThat(PackCheck.of(lost, Optional.of(next)).code()).isZero();
        assertThat(PackCheck.of(lost, KNOWN).code()).isEqualTo(2);
        assertThat(PackCheck.of(Pack.read(changed(Optional.of(PackSample.LOG), PackSample.LOG)), KNOWN)
                        .code())
                .isOne();
        Pack reply = new PackSample()
                .published()
                .changed(NEXT, Optional.of(PackSample.LOG))
                .pack(About.ofReply(CASE), NEXT);
        assertThat(PackCheck.of(reply, KNOWN).code()).isZero();
    }

    @Test
    @DisplayName("不附元数据的包同样成立，说明没有核对由谁记录；摘要改了一个字，或不是摘要，都不成立")
    void withoutMetadata() {
        byte[] bare = new PackSample()
                .published()
                .pack(About.ofReply(CASE))
                .withoutMeta()
                .written();
        Pack pack = Pack.read(bare);
        Verdict verdict = PackCheck.of(pack, KNOWN);
        assertThat(verdict.code()).as(verdict.findings().toString()).isZero();
        assertThat(told(verdict, Standing.UNCHECKED)).contains("Who recorded it");
        assertThat(new String(Zip.read(bare).get("case.json"), UTF_8)).doesNotContain("actor", "\"meta\":{");
        String digest = pack.facts().getFirst().digest();
        char other = digest.charAt(5) == '0' ? '1' : '0';
        for (String instead : List.of(
                digest.substring(0, 5) + other + digest.substring(6), digest.substring(1), digest.toUpperCase())) {
            SortedMap<String, byte[]> files = new TreeMap<>(Zip.read(bare));
            files.put("case.json", PackSample.utf8(new String(files.get("case.json"), UTF_8).replace(digest, instead)));
            assertThat(isTold(Zip.written(files))).as(instead).isTrue();
        }
    }

    @Test
    @DisplayName("印出的页上是别的检查点：不成立")
    void anotherCheckpointOnPaper() {
        for (String other : List.of("<code id=\"size\">8</code>", "<code id=\"root\"></code>")) {
            SortedMap<String, byte[]> files = new TreeMap<>(Zip.read(BESIDE));
            String page = new String(files.get("printed.html"), UTF_8);
            files.put("printed.html", PackSample.utf8(page + other));
            assertThat(isTold(Zip.written(files))).isTrue();
            files.put("printed.html", PackSample.utf8(other));
            assertThat(isTold(Zip.written(files))).isTrue();
        }
    }

    private static byte[] changed(Optional<NoteSigner> vouching, NoteSigner signer) {
        return new PackSample()
                .changed(NEXT, vouching)
                .sealed()
                .pack(About.ofCase(CASE), signer)
                .written();
    }

    private static byte[] figure(List<String> counted, String among) {
        About about = new About(
                About.Kind.FIGURE,
                "MEETING_RATE",
                2021L,
                9L,
                List.of(new About.Counted("MEETING_RATE", PackSample.HOSTILE, counted, List.of(CASE, among))),
                List.of());
        return new PackSample().another("c-2").pack(about).written();
    }

    private static int codeWithout(Pack good, Predicate<PackedFact> cut) {
        return PackCheck.of(without(good, cut), KNOWN).code();
    }

    private static Pack without(Pack good, Predicate<PackedFact> cut) {
        List<PackedFact> some = good.facts().stream().filter(cut.negate()).toList();
        return new Pack(some, good.proofs(), good.checkpoint(), good.attachments(), good.others());
    }
}
