package banli.proof.witness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import banli.proof.note.Keys;
import banli.proof.note.NoteSigner;
import banli.proof.note.Policy;
import banli.proof.note.VerifierKey;
import banli.proof.serve.Answer;
import banli.proof.word.Refused;
import banli.proof.word.Strict;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("见证人：公开的一组问答（litewitness 的试验日志），逐条同样答复")
class KnownWitnessTest {
    private static final String ORIGIN =
            "sigsum.org/v1/tree/4d6d8825a6bb689d459628312889dfbb0bcd41b5211d9e1ce768b0ff0309e562";
    private static final VerifierKey KEY =
            VerifierKey.parse(ORIGIN + "+5202289b+Af/cLU2Y5BJNP+r3iMDC+av9eWCD0fBJVDfzAux5zxAP");
    private static final NoteSigner NPC = Keys.witness("npc.example.gov.cn/witness");

    private static final String ONE = checkpoint(
            1,
            "KgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
            "UgIom7fPZTqpxWWhyjWduBvTvGVqsokMbqTArsQilegKoFBJQjUFAmQ0+YeSPM3wfUQMFSzVnnNuWRTYrajXpNUbIQY=");
    private static final String THREE = checkpoint(
            3,
            "RcCI1Nk56ZcSmIEfIn0SleqtV7uvrlXNccFx595Iwl0=",
            "UgIom2VbtIcdFbwFAy1n7s6IkAxIY6J/GQOTuZF2ORV39d75cbAj2aQYwyJre36kezNobZs4SUUdrcawfAB8WVrx6go=");
    private static final String FIVE = checkpoint(
            5,
            "QrtXrQZCCvpIgsSmOsah7HdICzMLLyDfxToMql9WTjY=",
            "UgIomw/EOJmWi0i1FQsOj+etB7F8IccFam/jgd6wzRns4QPVmyEZtdvl1U2KEmLOZ/ASRcWJi0tW90dJWAShei7sDww=");
    private static final String TO_THREE =
            "KgEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n" + "KgIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n";
    private static final String TO_FIVE = """
            KgIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=
            KgMAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=
            wgiIFdZfYNv6WU1OllBKsWnLYIS/DBMqt8Uh/S4OukE=
            KgQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=
            """;

    @TempDir
    private Path folder;

    @Test
    @DisplayName("增长、签名不对、不认识、缺证明、错证明、条数不符")
    void theKnownAnswers() throws IOException {
        try (Witness witness = witness()) {
            assertThat(answers(
                            witness,
                            "old 0\n\n" + ONE,
                            "old 1\n" + TO_THREE + "\n" + THREE.replace("6go=", "6gx="),
                            "old 1\n" + TO_THREE + "\n" + THREE.replace("6go=", "6gk="),
                            "old 1\n" + TO_THREE + "\n" + THREE.replace("9e562", "9e563"),
                            "old 1\n\n" + THREE,
                            "old 1\n" + TO_THREE.replace("AAA=\n", "ABA=\n") + "\n" + THREE,
                            "old 1\n" + TO_THREE + "\n" + THREE,
                            "old 1\n" + TO_THREE + "\n" + FIVE,
                            "old 3\n" + TO_FIVE + "\n" + FIVE,
                            "old 0\n\n" + FIVE))
                    .containsExactly("200", "400", "403", "404", "422", "422", "200", "409 3", "200", "409 5");
        }
    }

    private static List<String> answers(Witness witness, String... bodies) {
        return List.of(bodies).stream()
                .map(body -> {
                    try {
                        Answer answer = witness.add(Strict.utf8(body));
                        return answer.status() + (answer.status() == 409 ? " " + answer.size() : "");
                    } catch (Refused notUnderstood) {
                        return "400";
                    }
                })
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "old 0",
                "old 0\n",
                "old 0\n\n",
                "old 00\n\nONE",
                "old -1\n\nONE",
                "old +0\n\nONE",
                "old 9223372036854775808\n\nONE",
                "old  0\n\nONE",
                "old 0 \n\nONE",
                "Old 0\n\nONE",
                "new 0\n\nONE",
                "\nold 0\n\nONE",
                "old 0\nONE",
                "old 0\r\n\r\nONE",
                "old 2\n\nONE",
                "old 0\nbananas\n\nONE",
                "old 0\nKgEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAB=\n\nONE",
                "old 0\nKgE=\n\nONE",
                "old 0\n\n\nONE",
                "old 0\n\nONEextension\n",
                "old 0\n\nsigsum.org/v1/tree/x\n1\nKgE=\n"
            })
    @DisplayName("写错的来文：看不懂，什么也不记")
    void otherBodies(String body) throws IOException {
        try (Witness witness = witness()) {
            byte[] sent = Strict.utf8(body.replace("ONE", ONE));
            assertThatThrownBy(() -> witness.add(sent)).isInstanceOf(Refused.class);
            assertThat(witness.last(ORIGIN).size()).isZero();
        }
    }

    private Witness witness() throws IOException {
        return new Witness(folder, Policy.of(KEY), NPC);
    }

    private static String checkpoint(int size, String root, String signature) {
        return ORIGIN + "\n" + size + "\n" + root + "\n\n— " + ORIGIN + " " + signature + "\n";
    }
}
