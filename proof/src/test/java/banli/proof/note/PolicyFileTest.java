package banli.proof.note;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import banli.proof.word.Refused;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("策略文件的写法")
class PolicyFileTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "quorum none",
                "quorum none\r\n",
                "quorum none\nquorum none\n",
                "quorum 人大\n",
                "bananas\n",
                "log\nquorum none\n",
                "log a+b+c\nquorum none\n",
                "LOG\nLOG\nquorum none\n",
                "LOG\nW1\nW1\nquorum none\n",
                "log WKEY\nquorum none\n",
                "witness a LKEY\nquorum none\n",
                "witness none WKEY\nquorum none\n",
                "W1\ngroup g 0 人大\nquorum g\n",
                "W1\ngroup g 2 人大\nquorum g\n",
                "W1\ngroup g 01 人大\nquorum g\n",
                "W1\ngroup g all\nquorum g\n",
                "W1\ngroup g any 政协\nquorum g\n",
                "W1\ngroup g any 人大 人大\nquorum g\n",
                "W1\ngroup g any 人大\ngroup h any 人大\nquorum h\n",
                "group g any g\nquorum g\n",
                "W1\ngroup 人大 any 人大\nquorum none\n",
                "quorum none none\n"
            })
    @DisplayName("写错的策略文件不收，说得出哪一行")
    void wrongPoliciesAreRefused(String text) {
        String file = text.replace("LOG", "log LKEY")
                .replace("W1", "witness 人大 WKEY")
                .replace("LKEY", Keys.log("a.example/log").key().toString())
                .replace("WKEY", Keys.witness("b.example/w").key().toString());
        assertThatThrownBy(() -> Policy.parse(file.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Refused.class);
    }
}
