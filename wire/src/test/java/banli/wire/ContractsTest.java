package banli.wire;

import static org.assertj.core.api.Assertions.assertThat;

import banli.language.command.Command;
import banli.language.event.LedgerFact;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.serialization.SimpleSerializedObject;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@DisplayName("事实的约定形状")
class ContractsTest {
    private static final Path APPROVED = Path.of("../language/src/test/contracts");
    private final WireSerializer serializer = new WireSerializer();

    @TestFactory
    @DisplayName("每个事实有一份核准的 JSON,现在的写法与之一致")
    Stream<DynamicTest> everyFactIsApproved() {
        return WireNames.allFacts().entrySet().stream()
                .map(fact -> DynamicTest.dynamicTest(fact.getKey(), () -> isApproved(fact.getKey(), fact.getValue())));
    }

    private void isApproved(String name, Class<? extends LedgerFact> type) throws IOException {
        Path file = APPROVED.resolve(name + "." + WireNames.revision(type) + ".json");
        String now = pretty(Specimens.full(type));
        if (Boolean.getBoolean("approve") && Files.notExists(file)) {
            Files.createDirectories(APPROVED);
            Files.writeString(file, now);
        }
        assertThat(file)
                .as(
                        "a new fact needs an approved file: ./banli test ContractsTest -Dapprove=true, and read what it wrote")
                .exists();
        assertThat(now).isEqualTo(Files.readString(file));
    }

    @Test
    @DisplayName("每一份核准过的旧文件都还读得出来")
    void oldFilesStillRead() throws IOException {
        try (Stream<Path> files = Files.list(APPROVED)) {
            List<Path> approved = files.sorted().toList();
            assertThat(approved)
                    .hasSizeGreaterThanOrEqualTo(WireNames.allFacts().size());
            for (Path file : approved) {
                String[] name = file.getFileName().toString().split("\\.");
                Object fact = serializer.deserialize(
                        new SimpleSerializedObject<>(Files.readString(file), String.class, name[0], name[1]));
                assertThat(fact).as(file.toString()).isInstanceOf(LedgerFact.class);
                assertThat(pretty(fact)).isEqualTo(Files.readString(file));
            }
        }
    }

    @Test
    @DisplayName("缺省的值不写,读回仍为空")
    void absentStaysAbsent() {
        for (Class<? extends LedgerFact> type : WireNames.allFacts().values()) {
            Object sparse = Specimens.sparse(type);
            assertThat((Object) serializer.deserialize(serializer.serialize(sparse, byte[].class)))
                    .isEqualTo(sparse);
            assertThat(serializer.serialize(sparse, String.class).getData()).doesNotContain("null");
        }
    }

    @Test
    @DisplayName("每个动作经消息往返不变")
    void everyActTravels() {
        for (Class<? extends Command> type : WireNames.allActs().values()) {
            Object act = Specimens.full(type);
            assertThat((Object) serializer.deserialize(serializer.serialize(act, byte[].class)))
                    .isEqualTo(act);
        }
    }

    @Test
    @DisplayName("日期一律写作 ISO 文本")
    void datesAreIsoText() {
        for (Class<? extends LedgerFact> type : WireNames.allFacts().values()) {
            long dates = Stream.of(type.getRecordComponents())
                    .filter(part -> part.getType() == LocalDate.class)
                    .count();
            String json =
                    serializer.serialize(Specimens.full(type), String.class).getData();
            assertThat(json.split("\"2021-03-01\"", -1).length - 1L)
                    .as(type.getSimpleName())
                    .isGreaterThanOrEqualTo(dates);
            assertThat(json).doesNotContain("[2021");
        }
    }

    private static String pretty(Object fact) {
        return WireMapper.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(fact) + "\n";
    }
}
