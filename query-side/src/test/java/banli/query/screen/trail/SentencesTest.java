package banli.query.screen.trail;

import static org.assertj.core.api.Assertions.assertThat;

import banli.language.event.DeadlineEvent.DeadlinesRecalculated;
import banli.language.event.FeedbackEvent.FeedbackRequested;
import banli.language.event.IntakeEvent.RoutingApproved;
import banli.language.event.LedgerFact;
import banli.language.event.PolicyEvent.PolicyAdopted;
import banli.language.word.Text;
import banli.language.word.deadline.Changed;
import banli.wire.WireMapper;
import banli.wire.WireNames;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("轨迹的句子")
class SentencesTest {
    /** The approved shapes of all facts serve as specimens. */
    private static final Path SPECIMENS = Path.of("../language/src/test/contracts");

    static Stream<String> everyFact() {
        return WireNames.allFacts().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("everyFact")
    @DisplayName("每类事实都有一句中文、一句英文")
    void everyFactHasASentence(String name) throws IOException {
        Class<? extends LedgerFact> type = WireNames.fact(name).orElseThrow();
        Path specimen = SPECIMENS.resolve(name + "." + WireNames.revision(type) + ".json");
        Text sentence = Sentences.of(WireMapper.mapper().readValue(Files.readString(specimen), type));

        assertThat(sentence.zh()).containsPattern("\\p{IsHan}{2}").doesNotContainPattern("\\bnull\\b");
        // A document number is printed in Chinese in either language.
        assertThat(sentence.en().replace("号", ""))
                .containsPattern("[a-z]{3} ")
                .doesNotContainPattern("\\bnull\\b")
                .doesNotContainPattern("\\p{IsHan}");
    }

    @Test
    @DisplayName("引用的话自带句号时不写两个句号，没有期限时不提期限")
    void readsWell() {
        assertThat(Sentences.of(new RoutingApproved("同意拟办意见。", LocalDate.of(2021, 3, 3)))
                        .zh())
                .isEqualTo("批准拟办意见，批示：同意拟办意见。");
        Text asked = Sentences.of(new FeedbackRequested(1, "zhu-fang", null, LocalDate.of(2021, 4, 14)));
        assertThat(asked.zh()).isEqualTo("向⟦proposer|zhu-fang⟧发出征询意见表。");
        assertThat(asked.en()).isEqualTo("The feedback form was sent to ⟦proposer|zhu-fang⟧.");
    }

    @Test
    @DisplayName("因何重算期限，用本句的文字说")
    void whatChangedIsNamedInWords() {
        Text policy = new Text("上海市的规则（试行）", "Shanghai's rules on trial");
        assertThat(recalculated(Changed.policy("shanghai-try", policy)).zh()).isEqualTo("因规则“上海市的规则（试行）”变更，重新计算期限。");
        assertThat(recalculated(Changed.policy("shanghai-try", policy)).en())
                .isEqualTo("Deadlines were counted anew because the policy “Shanghai's rules on trial” changed.");
        assertThat(recalculated(Changed.calendar("2021-b", 2021)).zh()).isEqualTo("因工作日历“2021年”变更，重新计算期限。");
    }

    @Test
    @DisplayName("没有记下名称的旧事实，说版本；无论如何，中文句子里没有英文的类别")
    void anOlderFactNamesItsVersion() {
        assertThat(recalculated("policy shanghai-try").zh()).isEqualTo("因规则“shanghai-try”变更，重新计算期限。");
        assertThat(recalculated("calendar 2021-b").en())
                .isEqualTo("Deadlines were counted anew because the calendar “2021-b” changed.");
        for (String changed : List.of("policy x", "policy", "calendar x", "calendar", "policy x|规则|rules")) {
            assertThat(recalculated(changed).zh()).doesNotContain("policy").doesNotContain("calendar");
        }
        assertThat(Changed.policy("x", new Text("长".repeat(500), "long ".repeat(200))))
                .hasSizeLessThan(200);
    }

    @Test
    @DisplayName("采用规则的句子说出规则的名称，文件读不出的说版本")
    void anAdoptedPolicyIsCalledByItsName() {
        String document = "{\"name\": {\"zh\": \"某地的规则\", \"en\": \"Rules of a place\"}}";
        LocalDate day = LocalDate.of(2021, 4, 14);
        assertThat(Sentences.of(new PolicyAdopted("x", "x-1", "", document, day))
                        .zh())
                .startsWith("采用规则“某地的规则”（x-1），自");
        assertThat(Sentences.of(new PolicyAdopted("x", "x-1", "", "{", day)).en())
                .startsWith("The policy “x-1” was adopted");
    }

    private static Text recalculated(String changed) {
        return Sentences.of(new DeadlinesRecalculated(changed, List.of(), List.of(), LocalDate.of(2021, 4, 14)));
    }
}
