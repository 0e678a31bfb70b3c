package banli.standalone.house;

import static org.assertj.core.api.Assertions.assertThat;

import banli.query.screen.register.Bucket;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("看板的每一格在页面上都有名称")
class BoardWordsTest {
    @ParameterizedTest
    @EnumSource(Bucket.class)
    @DisplayName("筛选标签和导出用两种语言说得出每一格")
    void everyBucketIsSaid(Bucket bucket) {
        for (String language : new String[] {"zh", "en"}) {
            String said = ResourceBundle.getBundle("banli.desk.messages_papers", Locale.of(language))
                    .getString("board.of." + bucket.id());
            assertThat(said)
                    .startsWith(
                            language.equals("zh")
                                    ? bucket.label().zh()
                                    : bucket.label().en());
        }
    }
}
