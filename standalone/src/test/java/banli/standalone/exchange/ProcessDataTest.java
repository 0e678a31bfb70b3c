package banli.standalone.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import banli.standalone.Main;
import banli.standalone.whole.Api;
import banli.standalone.whole.Api.Answer;
import banli.standalone.whole.WholeProduct;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("过程数据：OCEL 2.0 与 XES")
class ProcessDataTest {
    private static final String SCHEMA = "/banli/standalone/ocel-2.0.schema.json";
    private static final List<String> PEOPLE = List.of("朱芳", "陈箴", "zhu-fang", "诸海霞", "顾崟涛");

    private final Api api = WholeProduct.api();

    @Test
    @DisplayName("OCEL 合乎其格式；每个关系都指向在场的对象，每种类型都先写明；28 件案件都在，人员是编号")
    void ocel() throws Exception {
        Answer answer = api.get("auditor", "/api/process/ocel?year=2021");
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        JsonNode log = answer.json();
        try (InputStream schema = ProcessDataTest.class.getResourceAsStream(SCHEMA)) {
            assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                            .getSchema(JsonMapper.shared().readTree(schema))
                            .validate(log))
                    .isEmpty();
        }
        Map<String, Set<String>> eventTypes = types(log.path("eventTypes"));
        Map<String, Set<String>> objectTypes = types(log.path("objectTypes"));
        Set<String> objects = new HashSet<>();
        Map<String, Integer> counted = new HashMap<>();
        for (JsonNode object : log.path("objects")) {
            assertThat(objects.add(object.path("id").asString())).isTrue();
            counted.merge(object.path("type").asString(), 1, Integer::sum);
            attributes(object, objectTypes);
        }
        assertThat(counted.get("case")).isGreaterThanOrEqualTo(28);
        assertThat(counted.keySet()).isSubsetOf("case", "person", "proposer", "section", "meeting");
        Set<String> events = new HashSet<>();
        for (JsonNode event : log.path("events")) {
            assertThat(events.add(event.path("id").asString())).isTrue();
            attributes(event, eventTypes);
            assertThat(event.path("relationships")).isNotEmpty();
        }
        log.findValuesAsString("objectId").forEach(id -> assertThat(objects).contains(id));
        assertThat(answer.text())
                .as("the day, as the office's clock has it")
                .contains("\"time\":\"2021-02-26T00:00:00+08:00\"")
                .doesNotContain(PEOPLE);
    }

    @Test
    @DisplayName("要姓名须写理由，记入安全记录；筛选不认识的、回看的，都说明原因；管理员不能导出")
    void namesForAReason() {
        for (String wrong : List.of(
                "names=true",
                "names=true&why=x",
                "names=true&why=aaaaaaaaaaaa",
                "nonsense=1",
                "time=never",
                "as-of=2021-06-30")) {
            Answer refused = api.get("auditor", "/api/process/ocel?year=2021&" + wrong);
            assertThat(refused.status()).as(wrong).isEqualTo(422);
            assertThat(refused.json().path("zh").asString()).isNotBlank();
        }
        assertThat(api.get("admin", "/api/process/ocel?year=2021").status()).isEqualTo(403);
        String why = "to%20compare%20the%20sections%20for%20training";
        Answer named = api.get("auditor", "/api/process/ocel?number=21-168&names=true&why=" + why);
        assertThat(named.text()).contains("朱芳", "proposer:zhu-fang");
        WholeProduct.until(
                "记入安全记录",
                () -> api.get("auditor", "/api/security-record?kind=EXPORT&person=auditor")
                        .text()
                        .contains("names: to compare the sections for training"));
    }

    @Test
    @DisplayName("XES 能被读入，逐行读的也行：一案一条轨迹，事件按顺序，各有名称、时间和事实号；人员是编号")
    void xes() throws Exception {
        Answer answer = api.get("auditor", "/api/process/xes?year=2021");
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/xml");
        assertThat(answer.text())
                .contains("\"2021-02-26T00:00:00+08:00\"")
                .doesNotContain(PEOPLE)
                .as("an element a line")
                .doesNotContain("><");
        DocumentBuilderFactory strict = DocumentBuilderFactory.newDefaultNSInstance();
        strict.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        Document log = strict.newDocumentBuilder()
                .parse(new ByteArrayInputStream(answer.text().getBytes(StandardCharsets.UTF_8)));
        Element root = log.getDocumentElement();
        assertThat(root.getNamespaceURI() + root.getLocalName()).isEqualTo("http://www.xes-standard.org/log");
        assertThat(root.getAttribute("xes.version")).isEqualTo("2.0");
        Set<String> prefixes = new HashSet<>();
        each(root, "extension").forEach(one -> prefixes.add(one.getAttribute("prefix")));
        List<Element> traces = each(root, "trace");
        assertThat(traces).hasSizeGreaterThanOrEqualTo(28);
        for (Element trace : traces) {
            long before = -1;
            assertThat(values(trace)).containsKey("concept:name");
            for (Element event : each(trace, "event")) {
                Map<String, String> values = values(event);
                assertThat(values).containsKeys("concept:name", "time:timestamp", "fact");
                values.keySet().stream()
                        .filter(key -> key.contains(":"))
                        .forEach(key -> assertThat(prefixes).contains(key.replaceFirst(":.*", "")));
                assertThat(Long.parseLong(values.get("fact"))).isGreaterThan(before);
                before = Long.parseLong(values.get("fact"));
            }
            assertThat(before).isNotNegative();
        }
    }

    @Test
    @DisplayName("命令写成文件：筛选与接口相同，已有的不覆盖，写错的、无权的不留下文件，谁取走的记入安全记录")
    void byCommand(@TempDir Path folder) throws Exception {
        Path ocel = folder.resolve("2021.ocel.json");
        assertThat(taken("ocel", ocel, "--year", "2021", "--kind", "PROPOSAL")).isZero();
        JsonNode log = JsonMapper.shared().readTree(Files.readString(ocel));
        Answer same = api.get("auditor", "/api/process/ocel?year=2021&kind=PROPOSAL");
        assertThat(log.path("events").size())
                .isPositive()
                .isEqualTo(same.json().path("events").size());
        byte[] before = Files.readAllBytes(ocel);
        assertThat(taken("ocel", ocel, "--year", "2021")).isEqualTo(2);
        assertThat(Files.readAllBytes(ocel)).isEqualTo(before);
        assertThat(taken("xes", folder.resolve("one.xes"), "--find", "助餐", "--recorded", "--key"))
                .isZero();
        assertThat(Files.readString(folder.resolve("one.xes")))
                .contains("<log ")
                .doesNotContain(PEOPLE);
        String why = "to compare the sections by command";
        assertThat(taken("xes", folder.resolve("named.xes"), "--section", "yanglao", "--names", why))
                .isZero();
        Path none = folder.resolve("none.xes");
        assertThat(taken("xes", none, "--names", "x")).isEqualTo(1);
        assertThat(taken("xes", none, "--stage", "NO_SUCH")).isEqualTo(1);
        assertThat(taken("xes", none, "--year", "2021", "--user", "admin")).isEqualTo(2);
        assertThat(taken("xes", folder.resolve("no/such/folder.xes"))).isEqualTo(2);
        assertThat(Main.run("ocel", "--data", WholeProduct.running().data().toString()))
                .isEqualTo(2);
        assertThat(none).doesNotExist();
        WholeProduct.until(
                "记入安全记录",
                () -> api.get("auditor", "/api/security-record?kind=EXPORT&person=auditor")
                        .text()
                        .contains("names: " + why));
    }

    private static int taken(String form, Path to, String... filters) {
        List<String> command = new ArrayList<>(
                List.of(form, "--data", WholeProduct.running().data().toString(), "--to", to.toString()));
        command.addAll(List.of(filters));
        return Main.run(command.toArray(String[]::new));
    }

    private static Map<String, Set<String>> types(JsonNode types) {
        Map<String, Set<String>> known = new HashMap<>();
        for (JsonNode type : types) {
            known.put(
                    type.path("name").asString(),
                    new HashSet<>(type.path("attributes").findValuesAsString("name")));
        }
        return known;
    }

    private static void attributes(JsonNode one, Map<String, Set<String>> types) {
        String type = one.path("type").asString();
        assertThat(types).containsKey(type);
        assertThat(types.get(type)).containsAll(one.path("attributes").findValuesAsString("name"));
    }

    private static List<Element> each(Element in, String name) {
        return java.util.stream.IntStream.range(0, in.getChildNodes().getLength())
                .mapToObj(in.getChildNodes()::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .filter(child -> child.getLocalName().equals(name))
                .toList();
    }

    private static Map<String, String> values(Element of) {
        Map<String, String> values = new HashMap<>();
        NodeList children = of.getChildNodes();
        for (int at = 0; at < children.getLength(); at++) {
            if (children.item(at) instanceof Element child && child.hasAttribute("key")) {
                assertThat(values.put(child.getAttribute("key"), child.getAttribute("value")))
                        .isNull();
            }
        }
        return values;
    }
}
