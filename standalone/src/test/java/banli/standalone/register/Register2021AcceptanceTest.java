package banli.standalone.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

@DisplayName("嘉定区民政局2021年登记簿")
class Register2021AcceptanceTest {
    private final LoadedRegister register = LoadedRegister.get();

    @ParameterizedTest(name = "{0} = {1}/{2}")
    @CsvSource({
        "CASES,28,",
        "SUGGESTIONS,6,",
        "PROPOSALS,22,",
        "LEAD_CASES,18,",
        "ASSIST_CASES,10,",
        "KEY_CASES,3,",
        "MEETING_RATE,18,18",
        "REPLY_RATE,18,18",
        "ON_TIME_RATE,18,18",
        "OPINION_ON_TIME_RATE,10,10",
        "SATISFACTION_RATE_ALL,18,18",
        "ADOPTION_RATE,16,18",
        "FULL_CASES,16,",
        "PARTIAL_CASES,2,",
        "DISCLOSURE_RATE,18,18",
        "DISCLOSURE_RATE_PUBLIC,18,18",
        "REVISIT_RATE,18,18"
    })
    @DisplayName("指标与公开的总结一致，明细有几行，数就是几")
    void figuresAreThoseOfTheSummary(String figure, long numerator, Long denominator) {
        JsonNode value = figure(figure);
        assertThat(value.path("numerator").asLong()).isEqualTo(numerator);
        assertThat(listed(figure, "numerator").size()).isEqualTo((int) numerator);
        if (denominator == null) {
            assertThat(value.path("denominator").isNull()).isTrue();
        } else {
            assertThat(value.path("denominator").asLong()).isEqualTo(denominator);
            assertThat(listed(figure, "denominator").size()).isEqualTo(denominator.intValue());
        }
    }

    @Test
    @DisplayName("满意率按表计算也是百分之百；上年件数22件取自补录")
    void formsAreAllSatisfiedAndLastYearIsKnown() {
        for (String figure : List.of("SATISFACTION_RATE", "ATTITUDE_RATE")) {
            JsonNode rate = figure(figure);
            assertThat(rate.path("numerator").asLong())
                    .isPositive()
                    .isEqualTo(rate.path("denominator").asLong());
        }
        assertThat(figure("CASES").path("lastYear").asLong()).isEqualTo(22);
    }

    @Test
    @DisplayName("重点督办、部分采纳的正是总结所说的案件")
    void namedCasesAreCounted() {
        assertThat(numbers(listed("KEY_CASES", "numerator"))).contains("21-168", "21-084");
        assertThat(numbers(listed("PARTIAL_CASES", "numerator")))
                .contains("21-084")
                .doesNotContain("21-168");
    }

    @Test
    @DisplayName("第21-084号：四条建议，第一条部分采纳；最新进展没有第二条")
    void socialOrganisations() {
        JsonNode file = register.ask("/api/cases/district-cppcc-6-5-21-084");
        assertThat(texts(file.path("items"), "adoption")).containsExactly("PARTIAL", "FULL", "FULL", "FULL");
        assertThat(file.path("items").get(0).path("reason").stringValue()).endsWith("这些手续并不都在民政部门办理,因此作部分采纳。");
        assertThat(texts(file.path("progress"), "item")).containsExactly("", "1", "3", "4");
        assertThat(texts(file.path("row").path("coSigners"), "name")).containsExactly("丁新华", "金一欧", "孙原野");
    }

    @Test
    @DisplayName("工作总结全文与公开的原文一字不差：账本填写的、签发在案的都是；每个数字都有依据，每句话都成立")
    void theSummaryIsWordForWord() throws IOException {
        String published;
        try (var in = getClass().getResourceAsStream("/banli/summary-2021.txt")) {
            published = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        JsonNode summary = register.ask("/api/summary?year=2021");
        assertThat(summary.path("text").stringValue()).isEqualTo(published);
        assertThat(summary.path("issued").path("text").stringValue()).isEqualTo(published);
        assertThat(summary.path("issued").path("decidedOn").stringValue()).isEqualTo("2021-11-15");
        assertThat(summary.path("issued").path("decidedBy").path("person").stringValue())
                .isEqualTo("chief");
        assertThat(summary.path("checks")).isEmpty();
        summary.path("parts").forEach(part -> {
            boolean plain = part.path("field").isNull();
            assertThat(plain && part.path("text").stringValue().matches("(?s).*([0-9]|诸海霞|朱芳|关于进一步).*"))
                    .as(part.toString())
                    .isFalse();
            assertThat(part.path("fails").booleanValue()).as(part.toString()).isFalse();
        });
        List<String> facts = new ArrayList<>();
        summary.path("parts")
                .forEach(part -> part.path("behind")
                        .forEach(one -> facts.add(one.path("fact").asString(""))));
        assertThat(facts).anyMatch(fact -> fact.matches("\\d+"));
        assertThat(register.ask("/api/summary?year=2022").path("text").stringValue())
                .contains("嘉定区民政局2022年区建议提案办理工作总结")
                .contains("代表建议、政协提案0件,比去年减少28件");
    }

    @Test
    @DisplayName("三件实案的办理成果和最新进展一字不差")
    void seedTextsAreWordForWord() throws IOException {
        String published;
        try (var in = getClass().getResourceAsStream("/banli/summary-2021.txt")) {
            published = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        for (String key :
                List.of("district-cppcc-6-5-21-168", "district-cppcc-6-5-21-084", "district-congress-6-7-0017")) {
            JsonNode file = register.ask("/api/cases/" + key);
            assertThat(published).contains(file.path("row").path("title").stringValue());
            assertThat(published).contains(texts(file.path("replies"), "text"));
            assertThat(published).contains(texts(file.path("progress"), "text"));
        }
    }

    @Test
    @DisplayName("再录入一次，什么也不改变")
    void loadingAgainChangesNothing() {
        long before = register.last();
        register.enterAgain();
        assertThat(register.last()).isEqualTo(before);
        assertThat(register.demo.isComplete(register.application.today())).isTrue();
    }

    @Test
    @DisplayName("换规则重演：在自己的规则之下处处相同；在别处的规则之下逐案并列，账本不添一字")
    void theYearUnderOtherRules() {
        long before = register.last();
        JsonNode own = register.ask("/api/policies/shanghai-2015/year/2021");
        assertThat(own.path("cases").intValue()).isEqualTo(28);
        assertThat(own.path("dues").intValue()).isGreaterThan(28);
        assertThat(own.path("differences").isEmpty())
                .as(own.path("differences").toString())
                .isTrue();
        own.path("figures").forEach(line -> {
            assertThat(line.path("wouldBe")).isEqualTo(line.path("was"));
            assertThat(line.path("wouldBeOf")).isEqualTo(line.path("wasOf"));
            assertThat(line.path("was"))
                    .isEqualTo(figure(line.path("id").stringValue()).path("numerator"));
        });
        JsonNode other = register.ask("/api/policies/chongqing/year/2021");
        assertThat(other.path("version").stringValue()).startsWith("chongqing");
        assertThat(texts(
                        other.path("differences")
                                .valueStream()
                                .map(one -> one.path("due"))
                                .toList(),
                        "kind"))
                .contains("FIRST_CONTACT", "FEEDBACK");
        assertThat(register.last()).isEqualTo(before);
    }

    @Test
    @DisplayName("编造之处都有标明，补录不算迟录")
    void madeUpIsMarked() {
        JsonNode cases = register.ask("/api/cases?year=2021&size=100").path("cases");
        assertThat(cases.size()).isEqualTo(28);
        for (JsonNode row : cases) {
            assertThat(row.path("madeUp").isEmpty())
                    .as(row.path("number").asString())
                    .isFalse();
            assertThat(row.path("historical").asBoolean()).isTrue();
        }
        register.ask("/api/trail?case=district-cppcc-6-5-21-168&size=1000")
                .path("entries")
                .forEach(entry -> assertThat(entry.path("late").asBoolean()).isFalse());
    }

    private JsonNode figure(String id) {
        for (JsonNode figure : register.ask("/api/figures?year=2021").path("figures")) {
            if (figure.path("id").stringValue().equals(id)) {
                return figure;
            }
        }
        throw new AssertionError("no figure " + id);
    }

    private JsonNode listed(String figure, String part) {
        return register.ask("/api/figures/" + figure + "/cases?year=2021&part=" + part)
                .path("cases");
    }

    private static Set<String> numbers(JsonNode rows) {
        return rows.valueStream()
                .map(row -> row.path("number").stringValue())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> texts(JsonNode rows, String field) {
        return texts(rows.valueStream().toList(), field);
    }

    private static List<String> texts(List<JsonNode> rows, String field) {
        return rows.stream()
                .map(row -> row.path(field).isNull() ? "" : row.path(field).asString())
                .toList();
    }
}
