package banli.standalone.papers;

import static org.assertj.core.api.Assertions.assertThat;

import banli.standalone.whole.Api;
import banli.standalone.whole.CaseDriver;
import banli.standalone.whole.PageBrowser;
import banli.standalone.whole.WholeProduct;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("催办单、延期申请、退回函")
class NotesTest {
    private final Api api = WholeProduct.api();
    private final PageBrowser registry =
            PageBrowser.loggedIn(WholeProduct.running().port(), "registry");

    @Test
    @DisplayName("催办单和延期申请说的就是记下的话")
    void chasesAndExtensions() {
        CaseDriver one = CaseDriver.register(api, "LT-3", "LEAD")
                .accepted("LEAD", List.of())
                .does("supervisor", "chase-case", Map.of("about", "请抓紧报送。"))
                .does("section", "request-extension", Map.of("days", 20, "reason", "选址需要论证"));
        shows(one, "paper-extension-1");
        assertThat(words(one, "chase")).contains("催办单", "：\n　　请抓紧报送。\n　　催办件：第LT-3号提案《关于完善社区助餐点布局的建议 LT-3》");
        assertThat(words(one, "extension")).contains("因选址需要论证。", "延期 20 天");
    }

    @Test
    @DisplayName("退回函：同意以前是稿，同意以后不是")
    void theReturn() {
        CaseDriver one = CaseDriver.register(api, "LT-2", "LEAD")
                .does("registry", "object-to-hand-on", Map.of("reason", "不属本局职责", "unitProposed", "区卫生健康委"));
        shows(one, "稿：尚未同意退回");
        assertThat(words(one, "return")).startsWith("（稿：尚未同意退回）");
        one.does("chief", "approve-objection", Map.of());
        WholeProduct.until("退回函不是稿", () -> !page(one).contains("稿：尚未同意退回"));
        assertThat(words(one, "return"))
                .contains("关于退回第LT-2号提案的函", "经研究，不属本局职责。建议改由区卫生健康委办理。")
                .doesNotContain("（稿");
    }

    private void shows(CaseDriver one, String words) {
        WholeProduct.until("文书页上有“" + words + "”", () -> page(one).contains(words));
    }

    private String page(CaseDriver one) {
        return registry.answer("/cases/" + one.id + "/letters").body();
    }

    private String words(CaseDriver one, String paper) {
        var answer = registry.file("/cases/" + one.id + "/papers/" + paper, null);
        assertThat(answer.statusCode()).as(paper).isEqualTo(200);
        return Word.of(answer.body()).text();
    }
}
