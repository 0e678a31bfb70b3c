package banli.wire;

import static org.assertj.core.api.Assertions.assertThat;

import banli.language.query.Query;
import banli.language.query.board.Board;
import banli.language.query.board.ShowBoard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("消息的名称不随类的位置而变")
class MessageNamesTest {
    private static final Path SOURCES = Path.of("../language/src/main/java");
    private static final String FLAT = "banli.language.query.";
    private final WireSerializer serializer = new WireSerializer();

    @Test
    @DisplayName("每个提问和答复都不带房间，读回是同一个类")
    void noNameTellsARoom() throws IOException {
        List<String> names;
        try (Stream<Path> files = Files.walk(SOURCES.resolve("banli/language/query"))) {
            names = files.map(file -> SOURCES.relativize(file).toString().replace('/', '.'))
                    .filter(file -> file.endsWith(".java") && !file.endsWith("package-info.java"))
                    .map(file -> file.substring(0, file.length() - ".java".length()))
                    .toList();
        }
        assertThat(names).hasSizeGreaterThan(100).contains(ShowBoard.class.getName());
        assertThat(names).allSatisfy(name -> {
            Class<?> type = Class.forName(name);
            assertThat(MessageNames.of(type))
                    .as("its room stands in MessageNames")
                    .isEqualTo(FLAT + type.getSimpleName());
            assertThat(serializer.classForType(serializer.typeForClass(type))).isEqualTo(type);
        });
    }

    @Test
    @DisplayName("别的都是类名，不认识的没有")
    void othersAreTheirClass() {
        assertThat(MessageNames.of(String.class)).isEqualTo("java.lang.String");
        assertThat(MessageNames.type(Query.class.getName())).isEmpty();
        assertThat(MessageNames.type(FLAT + "NoSuch")).isEmpty();
        assertThat(MessageNames.type("java.lang.String")).isEmpty();
    }

    @Test
    @DisplayName("所要的答复也以此名往返")
    void theAnswerAskedForToo() {
        SerializedObject<String> sent = serializer.serialize(ResponseTypes.instanceOf(Board.class), String.class);

        assertThat(sent.getData()).contains("\"banli.language.query.Board\"");
        assertThat((Object) serializer.deserialize(sent)).isEqualTo(ResponseTypes.instanceOf(Board.class));
        assertThat((Object) serializer.deserialize(new SimpleSerializedObject<>(
                        "{\"section\":\"养老科\"}", String.class, "banli.language.query.ShowBoard", null)))
                .isEqualTo(new ShowBoard("养老科"));
    }
}
