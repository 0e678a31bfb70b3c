package banli.desk.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import banli.desk.problem.Problem;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("没完没了的模板")
class EndlessTemplateTest {
    private static final Fields FIELDS = new Fields(Set.of("文号"), Map.of("事项", Set.of("序号", "内容")), Set.of());

    @Test
    @DisplayName("循环套几千层的、一段极宽又层层重复的：一句话，不会没完没了；平着几千段的照常")
    void endlessLoops() {
        assertThatThrownBy(() -> Template.of(nested(60), FIELDS))
                .isInstanceOfSatisfying(
                        Problem.class, told -> assertThat(told.detail().zh()).contains("二十层"));
        assertThatThrownBy(() -> Template.of(nested(5_000), FIELDS)).isInstanceOf(Problem.class);

        Docx wide = new Docx();
        IntStream.range(0, 6).forEach(_ -> wide.plain("{{#事项}}"));
        wide.table(List.of(1, 1), List.of(), Collections.nCopies(3_000, List.of("{{序号}}", "{{内容}}")));
        IntStream.range(0, 6).forEach(_ -> wide.plain("{{/事项}}"));
        Template template = Template.of(wide.bytes(), FIELDS);
        Values many = new Values().list("事项", Collections.nCopies(30, Map.of("序号", "1", "内容", "甲")));
        assertThatThrownBy(() -> template.filled(many, "", "", List.of()))
                .isInstanceOfSatisfying(
                        Problem.class, told -> assertThat(told.detail().zh()).contains("过长"));

        Docx flat = new Docx();
        IntStream.range(0, 3_000)
                .forEach(_ -> flat.plain("{{#文号}}").plain("{{文号}}").plain("{{/文号}}"));
        byte[] filled = Template.of(flat.bytes(), FIELDS).filled(new Values().text("文号", "甲"), "", "", List.of());
        String text = new String(Package.read(filled).get(Parts.TEXT), StandardCharsets.UTF_8);
        assertThat(text.chars().filter(one -> one == '甲').count()).isEqualTo(3_000);
    }

    private static byte[] nested(int deep) {
        Docx made = new Docx();
        IntStream.range(0, deep).forEach(_ -> made.plain("{{#文号}}"));
        IntStream.range(0, deep).forEach(_ -> made.plain("{{/文号}}"));
        return made.bytes();
    }
}
