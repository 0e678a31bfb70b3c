package banli.desk.act;

import static org.assertj.core.api.Assertions.assertThat;

import banli.language.policy.OfficeLists;
import banli.language.query.directory.DirectoryView;
import banli.language.query.directory.DirectoryView.ProposerView;
import banli.language.word.Body;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("登记时的界别")
class NewCaseTest {
    private static final DirectoryView DIRECTORY = new DirectoryView(
            1,
            "局",
            null,
            false,
            List.of(),
            List.of(),
            List.of(
                    new ProposerView("gu", "顾文静", Body.CPPCC, "妇联界", false),
                    new ProposerView("he", "何继明", Body.CONGRESS, "南翔镇代表团", false),
                    new ProposerView("old", "旧界别", Body.CPPCC, "已撤的界别", false)),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            new OfficeLists(List.of(), List.of("妇联界", "科技界"), List.of("南翔镇代表团"), List.of()));

    @ParameterizedTest
    @CsvSource({
        "CPPCC,gu,,妇联界",
        "CPPCC,gu,科技界,科技界",
        "CONGRESS,he,,南翔镇代表团",
        "CONGRESS,gu,,''",
        "CPPCC,old,,''",
        "CPPCC,nobody,,''"
    })
    @DisplayName("没有写的，取名单里领衔人的界别或代表团；写了的以写的为准；不在本单位清单上的不代填")
    void fromTheDirectory(String body, String lead, String typed, String sector) {
        FormValues form = new FormValues()
                .put("number.meeting.body", (Object) body)
                .put("leadProposer", (Object) lead)
                .put("sector", (Object) typed);
        FormContext context = new FormContext(null, DIRECTORY, List.of(), List.of(), null, null);

        assertThat(NewCase.fromDirectory("register-case", form, context).one("sector"))
                .isEqualTo(sector);
        assertThat(form.one("sector")).isEqualTo(typed == null ? "" : typed);
    }
}
