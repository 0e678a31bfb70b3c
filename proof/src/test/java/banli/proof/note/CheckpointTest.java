package banli.proof.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import banli.proof.tree.Hash;
import banli.proof.word.Refused;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("检查点")
class CheckpointTest {
    private static final String ROOT = "CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=";

    @Test
    @DisplayName("C2SP 的例子读得出，写回去一字不差")
    void theExampleIsRead() {
        String text = "example.com/behind-the-sofa\n20852163\n" + ROOT + "\n";
        Checkpoint read = Checkpoint.parse(text);
        assertThat(read).isEqualTo(new Checkpoint("example.com/behind-the-sofa", 20852163, Hash.base64(ROOT)));
        assertThat(read.text()).isEqualTo(text);
    }

    @Test
    @DisplayName("零、一、2的53次方、最大的一个")
    void sizes() {
        assertThat(Checkpoint.parse("a\n0\n" + Hash.EMPTY + "\n").size()).isZero();
        assertThat(Checkpoint.parse("a\n1\n" + ROOT + "\n").size()).isOne();
        assertThat(Checkpoint.parse("a\n9007199254740992\n" + ROOT + "\n").size())
                .isEqualTo(1L << 53);
        assertThat(Checkpoint.parse("a\n9223372036854775807\n" + ROOT + "\n").size())
                .isEqualTo(Long.MAX_VALUE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a\n1\n",
                "a\n1\n" + ROOT,
                "\n1\n" + ROOT + "\n",
                "a\n0\n" + ROOT + "\n",
                "a\n01\n" + ROOT + "\n",
                "a\n-1\n" + ROOT + "\n",
                "a\n9223372036854775808\n" + ROOT + "\n",
                "a\n1\n" + ROOT + "\nextension\n",
                "a\n1\n" + ROOT + "\n\n",
                "a\n1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2J=\n",
                "a\n1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxqw==\n",
                "a\n1\n" + ROOT + " \n"
            })
    @DisplayName("附加的行、前导零、空日志的别的根、多余的位：都不收")
    void otherFormsAreRefused(String text) {
        assertThatThrownBy(() -> Checkpoint.parse(text)).isInstanceOf(Refused.class);
    }
}
