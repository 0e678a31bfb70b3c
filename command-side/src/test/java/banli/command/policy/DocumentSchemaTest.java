package banli.command.policy;

import static org.assertj.core.api.Assertions.assertThat;

import banli.language.act.Rule;
import banli.language.policy.AccessPolicy;
import banli.language.policy.CasesRead;
import banli.language.policy.ExtensionGrantor;
import banli.language.policy.RestDay;
import banli.language.word.FieldError;
import banli.language.word.NoticeKind;
import banli.language.word.Office;
import banli.language.word.deadline.DateUnit;
import banli.language.word.deadline.DeadlineKind;
import banli.language.word.deadline.Escalation;
import banli.language.word.proposal.Adoption;
import banli.language.word.proposal.CaseKind;
import banli.language.word.proposal.Channel;
import banli.language.word.proposal.Retention;
import banli.language.word.proposal.UnitRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

@DisplayName("规则与日历文件的格式")
class DocumentSchemaTest {
    private static final String SHANGHAI = Policies.text("shanghai-2015.json");

    @ParameterizedTest
    @MethodSource("banli.command.policy.Policies#shipped")
    @DisplayName("随程序提供的规则都合格式，没有矛盾，每一处都写明出处：读到的条款，或没有读到什么")
    void whatTheProgramBringsIsRight(String policy) {
        assertThat(DocumentChecks.wrongPolicy(Policies.text(policy))).isEmpty();
        assertThat(withoutSource(DocumentSchema.tree(Policies.text(policy)))).isEmpty();
    }

    /** Every rule that names a basis and no source, or one that was read at no article and doesn't say what is missing. */
    private static List<String> withoutSource(JsonNode node) {
        List<String> wrong = new ArrayList<>();
        if (node.has("basis")) {
            JsonNode source = node.path("source");
            boolean read = source.has("readAt") && source.has("article");
            if (!read && !source.has("unread")) {
                wrong.add(node.get("basis").toString());
            }
        }
        node.forEach(part -> wrong.addAll(withoutSource(part)));
        return wrong;
    }

    @Test
    @DisplayName("矛盾的规则、没有说明的出处：说出在哪里")
    void contradictionsAreTold() {
        String twice = SHANGHAI.replaceFirst(
                "\"id\": \"rework\",(\\s*)\"kind\": \"REWORK\"", "\"id\": \"rework\",$1\"kind\": \"REPLY\"");
        assertThat(DocumentChecks.wrongPolicy(twice)).singleElement().satisfies(error -> {
            assertThat(error.field()).isEqualTo("document.deadlines[4]");
            assertThat(error.message().zh()).contains("与 deadlines[3]（reply）矛盾", "答复期限只能有一条");
            assertThat(error.message().en()).contains("Contradicts deadlines[3] (reply)");
        });
        String all = SHANGHAI.replace(
                "\"bindings\": [",
                "\"bindings\": [{\"rules\": [\"outcome-known\"], \"basis\": {\"zh\": \"一\", \"en\": \"a\"}},");
        assertThat(DocumentChecks.wrongPolicy(all))
                .singleElement()
                .satisfies(error -> assertThat(error.field()).isEqualTo("document.bindings[1].rules"));
        assertThat(DocumentChecks.wrongPolicy(SHANGHAI.replaceFirst("\"readAt\": \"[^\"]*\"", "\"number\": \"1号\"")))
                .singleElement()
                .satisfies(error -> assertThat(error.field()).isEqualTo("document.deadlines[0].source"));
    }

    @Test
    @DisplayName("文号：代字只有汉字和字母，答复的不以“会”结尾，两类都写")
    void marks() {
        assertThat(DocumentChecks.wrongPolicy(Policies.numberedText("OUTSIDE", "嘉民发", "嘉民会")))
                .isEmpty();
        assertThat(DocumentChecks.wrongPolicy(Policies.numberedText("OUTSIDE", "嘉民会", "嘉民函")))
                .extracting(FieldError::field)
                .containsExactly("document.numbers.marks.REPLY");
        for (String mark : List.of("", "嘉民〔2021〕", "嘉 民", "嘉民\\u202e", "民".repeat(21))) {
            assertThat(DocumentChecks.wrongPolicy(Policies.numberedText("OURS", mark, "嘉民函")))
                    .as(mark)
                    .isNotEmpty();
        }
        assertThat(DocumentChecks.wrongPolicy(Policies.numberedText("ELSEWHERE", "嘉民发", "嘉民函")))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026})
    @DisplayName("随程序提供的日历都合格式")
    void calendarsToo(int year) {
        assertThat(DocumentSchema.CALENDAR.wrong(Policies.text("calendars/state-council-" + year + ".json")))
                .isEmpty();
    }

    @Test
    @DisplayName("格式里的代码就是程序认识的代码")
    void codesAreThoseOfTheProgram() {
        JsonNode defs = DocumentSchema.POLICY.source().get("$defs");
        Map<String, Enum<?>[]> words = Map.of(
                "adoption", Adoption.values(),
                "kind", CaseKind.values(),
                "role", UnitRole.values(),
                "unit", DateUnit.values(),
                "restDay", RestDay.values(),
                "channel", Channel.values(),
                "due", DeadlineKind.values(),
                "retention", Retention.values(),
                "reading", CasesRead.values());
        assertThat(choices(defs.get("notice")))
                .containsExactlyInAnyOrder(
                        Stream.of(NoticeKind.values()).map(Enum::name).toArray(String[]::new));
        assertThat(choices(defs.get("grantor")))
                .containsExactlyInAnyOrder(
                        Stream.of(ExtensionGrantor.values()).map(Enum::name).toArray(String[]::new));
        words.forEach((name, known) -> assertThat(choices(defs.get(name)))
                .as(name)
                .containsExactlyInAnyOrder(Stream.of(known).map(Enum::name).toArray(String[]::new)));
        assertThat(choices(defs.get("rule")))
                .containsExactlyInAnyOrder(Stream.of(Rule.values())
                        .filter(Rule::byPolicy)
                        .map(Rule::id)
                        .toArray(String[]::new));
        String[] held = Stream.of(Office.values())
                .filter(office -> office != Office.SYSTEM && office != Office.PROPOSER)
                .map(Office::name)
                .toArray(String[]::new);
        assertThat(choices(defs.get("office"))).containsExactlyInAnyOrder(held);
        assertThat(DocumentSchema.POLICY
                        .source()
                        .at("/properties/access/properties/readers/properties")
                        .propertyNames())
                .containsExactlyInAnyOrder(held);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        "amount": 3,                        | "amount": 99999,                 | document.deadlines[3].amount | 不得大于 1200
        "amount": 3,                        | "amount": 37,                    | document.deadlines[3].amount | 不得大于 36
        "amount": 7,                        | "amount": -7,                    | document.deadlines[0].amount | 不得小于 1
        "amount": 7,                        | "amount": 2147483647,            | document.deadlines[0].amount | 不得大于 1200
        "contact-before-reply",             | "contact-after-reply",           | document.bindings[0].rules[0] | 只能是：objection-in-window、
        "openCasesToo": false               | "openCasesToo": null             | document.openCasesToo | 须为 true 或 false
        "openCasesToo": false               | "openCases": false               | document | 不认识的名称“openCases”
        "code": "A"                         | "code": null                     | document.outcomes.classes[0].code | 须为文字
        "place": "shanghai"                 | "place": "上海"                  | document.place | 须为2至40个小写字母、数字或连字符
        "rank": 2                           | "rank": 2, "adoptions": ["HALF"] | document.outcomes.classes[1].adoptions[0] | 只能是：FULL、
        "rank": 2                           | "rank": 2, "adoptions": []       | document.outcomes.classes[1].adoptions | 至少 1 项
        "usual": "THIRTY_YEARS"             | "usual": "EVER"                  | document.retention.usual | 只能是：PERMANENT、
        "en": "planned"                     | "en": "pla\\u0000nned"           | document.outcomes.classes[2].text.en | 须为一行文字
        """)
    @DisplayName("每处不合都说出在哪里、为什么")
    void everySlipIsToldWithItsPath(String right, String wrong, String path, String why) {
        assertThat(SHANGHAI).contains(right);
        List<FieldError> errors = DocumentSchema.POLICY.wrong(SHANGHAI.replaceFirst(
                java.util.regex.Pattern.quote(right), java.util.regex.Matcher.quoteReplacement(wrong)));
        assertThat(errors).anySatisfy(error -> {
            assertThat(error.field()).isEqualTo(path);
            assertThat(error.message().zh()).startsWith(why);
        });
    }

    @Test
    @DisplayName("文件过大、过深、名称重复或不是 JSON 的，一句话拒绝")
    void boundsOfAnyDocument() {
        assertThat(DocumentSchema.POLICY.wrong(" ".repeat(DocumentSchema.MOST_BYTES + 1)))
                .hasSize(1);
        assertThat(DocumentSchema.POLICY.wrong(
                        "[".repeat(DocumentSchema.MOST_DEPTH + 1) + "]".repeat(DocumentSchema.MOST_DEPTH + 1)))
                .hasSize(1);
        assertThat(DocumentSchema.POLICY.wrong(SHANGHAI.replace("\"place\"", "\"place\": \"x-1\", \"place\"")))
                .hasSize(1);
        for (String broken : List.of("", "{", "null", "[]", "1", "\"x\"", "{} {}", "\u0000")) {
            assertThat(DocumentSchema.POLICY.wrong(broken)).as(broken).isNotEmpty();
        }
    }

    @Test
    @DisplayName("采纳到某种程度的案件没有一类结果可用：说出是哪一种")
    void everyAdoptionHasAClass() {
        String document = SHANGHAI.replaceAll("(\"rank\": [2-4])}", "$1, \"adoptions\": [\"FULL\", \"PARTIAL\"]}");
        assertThat(DocumentChecks.wrongPolicy(document)).singleElement().satisfies(error -> {
            assertThat(error.field()).isEqualTo("document.outcomes.classes");
            assertThat(error.message().zh()).isEqualTo("没有一类结果可用于“未采纳”的案件");
        });
    }

    @Test
    @DisplayName("登录与阅读可不写；写了就照写的，旧文件照默认")
    void accessIsOptional() {
        assertThat(DocumentReader.policy(SHANGHAI).access()).isNull();
        String access = """
            "access": {"secondFactor": ["ADMIN", "CHIEF_LEADER"], "readers": {"SECTION": "OWN"}, \
            "publicNumbers": ["021-69989888"]}, "place": "shanghai",\
            """;
        String document = SHANGHAI.replaceFirst("\"place\": \"shanghai\",", access);
        assertThat(DocumentSchema.POLICY.wrong(document)).isEmpty();
        AccessPolicy read = DocumentReader.policy(document).access();
        assertThat(read.secondFactor()).containsExactlyInAnyOrder(Office.ADMIN, Office.CHIEF_LEADER);
        assertThat(read.reads(Office.SECTION)).isEqualTo(CasesRead.OWN);
        assertThat(read.reads(Office.ADMIN)).isEqualTo(CasesRead.NONE);
        assertThat(read.publicNumbers()).containsExactly("021-69989888");
        assertThat(DocumentSchema.POLICY.wrong(document.replace("\"ADMIN\"", "\"SYSTEM\"")))
                .isNotEmpty();
    }

    @Test
    @DisplayName("超期后逐级告知可不写；写了须有出处，天数在界内")
    void escalationIsOptional() {
        assertThat(DocumentReader.policy(SHANGHAI).escalation()).isNull();
        String document = SHANGHAI.replaceFirst("\"place\": \"shanghai\",", """
            "escalation": {"id": "overdue", "chaseAfter": 1, "deputyAfter": 3, "chiefAfter": 60, \
            "basis": {"zh": "试行", "en": "on trial"}}, "place": "shanghai",\
            """);
        assertThat(DocumentSchema.POLICY.wrong(document)).isEmpty();
        assertThat(DocumentReader.policy(document).escalation().after(Escalation.CHIEF_LEADER))
                .isEqualTo(64);
        for (String wrong : List.of("\"chiefAfter\": 0", "\"chiefAfter\": 61", "\"chiefAfter\": null")) {
            assertThat(DocumentSchema.POLICY.wrong(document.replace("\"chiefAfter\": 60", wrong)))
                    .as(wrong)
                    .isNotEmpty();
        }
    }

    private static List<String> choices(JsonNode def) {
        return def.get("enum").valueStream().map(JsonNode::asString).toList();
    }
}
