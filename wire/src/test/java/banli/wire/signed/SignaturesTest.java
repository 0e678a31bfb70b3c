package banli.wire.signed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import banli.language.command.ClosingCommand.CloseCase;
import banli.language.command.LedgerCommand.CertifyRebuild;
import banli.language.command.LedgerCommand.SealCaseHeads;
import banli.language.query.board.ShowBoard;
import banli.language.word.CaseId;
import banli.language.word.Meta;
import banli.language.word.Office;
import banli.wire.WireSerializer;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.axonserver.connector.AxonServerConfiguration;
import org.axonframework.axonserver.connector.command.CommandSerializer;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.Message;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("办公桌的签名：是谁、办什么、何时，一样不符就不办")
class SignaturesTest {
    static final List<String> SIGNED = Meta.SIGNED;
    private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");
    private static final Map<String, String> CHIEF =
            Map.of(Meta.ACTOR, "chief", Meta.OFFICE, Office.REGISTRY.name(), Meta.KEY, "k-1");
    private static final Map<String, String> SYSTEM =
            Map.of(Meta.ACTOR, "system", Meta.OFFICE, Office.SYSTEM.name(), Meta.KEY, "k-2");
    private static final CloseCase CLOSE = new CloseCase(new CaseId("district-cppcc-6-5-21-168"), null);

    private final SigningKey first = SigningKey.make("desk-1", Sender.DESK);
    private final SigningKey next = SigningKey.make("desk-1-next", Sender.DESK);
    private final SigningKey commands = SigningKey.make("command-side-1", Sender.COMMAND_SIDE);
    private final SigningKey queries = SigningKey.make("query-side-1", Sender.QUERY_SIDE);

    @TempDir
    private Path folder;

    private Path known;
    private KnownKeys keys;

    @BeforeEach
    void write() throws IOException {
        known = folder.resolve("known-keys");
        Files.write(
                known,
                Stream.concat(
                                Stream.of("# 办公桌 desks"),
                                Stream.of(first, next, commands, queries).map(SigningKey::knownLine))
                        .toList());
        keys = new KnownKeys(known);
    }

    @Test
    @DisplayName("签过的，经 Axon Server 的写法传到，照办")
    void whatIsSignedPasses() {
        CommandMessage<?> sent = signed(first, new GenericCommandMessage<>(CLOSE, CHIEF));
        CommandSerializer travels = new CommandSerializer(new WireSerializer(), new AxonServerConfiguration());
        CommandMessage<?> arrived = travels.deserialize(travels.serialize(sent, "case", 0));
        assertThatNoException().isThrownBy(() -> here(NOW).orRefuse(arrived));
        assertThatNoException().isThrownBy(() -> here(NOW).orRefuse(signed(next, question(CHIEF))));
    }

    @ParameterizedTest
    @FieldSource("SIGNED")
    @DisplayName("改动、添上或去掉任何一个头，都不符")
    void everyHeaderIsCovered(String name) {
        Message<?> sent = signed(first, new GenericCommandMessage<>(CLOSE, CHIEF));
        Map<String, Object> other = new HashMap<>(sent.getMetaData());
        other.put(name, "another");
        refused(sent.withMetaData(other), "does not fit", "签名与内容不符");
        other.remove(name);
        if (CHIEF.containsKey(name)) {
            refused(sent.withMetaData(other), "does not fit", "签名与内容不符");
        }
    }

    @Test
    @DisplayName("消息带的每个名称，不是签了的，就是办理端自己写的")
    void everyNameIsDealtWith() throws IllegalAccessException {
        for (Field field : Meta.class.getFields()) {
            if (Modifier.isStatic(field.getModifiers()) && field.getType() == String.class) {
                assertThat(Stream.concat(
                                Meta.SIGNED.stream(),
                                Stream.of(
                                        Meta.ACTOR_NAME,
                                        Meta.COMMAND_HMAC,
                                        Meta.POLICY,
                                        Meta.CALENDAR,
                                        Meta.LATE,
                                        Meta.HISTORICAL,
                                        Meta.SIGNATURE)))
                        .as(
                                "Meta.%s: a message's signature covers it (Meta.SIGNED), or only facts have it",
                                field.getName())
                        .contains((String) field.get(null));
            }
        }
    }

    @Test
    @DisplayName("换了内容或换了动作，不符")
    void theBodyIsCovered() {
        Message<?> sent = signed(first, new GenericCommandMessage<>(CLOSE, CHIEF));
        CloseCase other = new CloseCase(new CaseId("district-cppcc-6-5-21-169"), null);
        refused(new GenericCommandMessage<>(other, sent.getMetaData()), "does not fit");
        refused(new GenericMessage<>(new ShowBoard(null), sent.getMetaData()), "does not fit");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "desk-1", "desk-1 x y", "desk-1 1 2 3"})
    @DisplayName("没有签名，或不成样子，不办")
    void withoutSignatureNothingIsDone(String signature) {
        refused(new GenericCommandMessage<>(CLOSE, CHIEF), "is not signed", "没有签名");
        refused(new GenericCommandMessage<>(CLOSE, CHIEF).andMetaData(Map.of(Meta.SIGNATURE, signature)), "not signed");
    }

    @Test
    @DisplayName("别人的密钥，冒用名称也不行")
    void anothersKeyIsNoKey() {
        SigningKey stranger = SigningKey.make("stranger", Sender.DESK);
        refused(signed(stranger, new GenericCommandMessage<>(CLOSE, CHIEF)), "not known here", "不认识");
        SigningKey pretender = SigningKey.make("desk-1", Sender.WHOLE);
        refused(signed(pretender, new GenericCommandMessage<>(CLOSE, CHIEF)), "does not fit");
    }

    @Test
    @DisplayName("旧的消息重放不办；钟差在五分钟之内照办")
    void anOldMessageIsRefused() {
        Message<?> sent = signed(first, new GenericCommandMessage<>(CLOSE, CHIEF));
        assertThatNoException().isThrownBy(() -> here(NOW.plusSeconds(299)).orRefuse(sent));
        assertThatNoException().isThrownBy(() -> here(NOW.minusSeconds(299)).orRefuse(sent));
        for (Instant then : List.of(NOW.plus(Duration.ofMinutes(6)), NOW.minus(Duration.ofMinutes(6)))) {
            assertThatThrownBy(() -> here(then).orRefuse(sent)).hasMessageContaining("more than five minutes");
        }
    }

    @Test
    @DisplayName("吊销的密钥立即无效，不必重启；换上的新密钥同时有效")
    void aRevokedKeyIsRefused() throws IOException {
        Message<?> sent = signed(first, new GenericCommandMessage<>(CLOSE, CHIEF));
        assertThatNoException().isThrownBy(() -> here(NOW).orRefuse(sent));
        Files.writeString(known, "desk-1 revoked\n", StandardOpenOption.APPEND);
        refused(sent, "has been revoked", "已被吊销");
        assertThatNoException().isThrownBy(() -> here(NOW).orRefuse(signed(next, question(CHIEF))));
    }

    @Test
    @DisplayName("密钥文件一时读不出来，照上次读到的")
    void whatWasReadLastHolds() throws IOException {
        Files.writeString(known, "half");
        assertThatNoException().isThrownBy(() -> here(NOW).orRefuse(signed(first, question(CHIEF))));
        Files.delete(known);
        assertThatNoException().isThrownBy(() -> here(NOW).orRefuse(signed(first, question(CHIEF))));
    }

    @Test
    @DisplayName("办公桌不能说自己是系统，办理端不能替人，查询端只能为重建出证")
    void eachSpeaksForItsOwn() {
        refused(signed(first, new GenericCommandMessage<>(CLOSE, SYSTEM)), "may not act or ask");
        refused(signed(commands, new GenericCommandMessage<>(CLOSE, CHIEF)), "may not act or ask");
        refused(signed(queries, new GenericCommandMessage<>(CLOSE, SYSTEM)), "may not act or ask");
        refused(signed(queries, question(CHIEF)), "may not act or ask");
        assertThatNoException().isThrownBy(() -> {
            here(NOW).orRefuse(signed(commands, new GenericCommandMessage<>(CLOSE, SYSTEM)));
            here(NOW).orRefuse(signed(queries, new GenericCommandMessage<>(new CertifyRebuild(null, null), SYSTEM)));
            here(NOW).orRefuse(signed(queries, new GenericCommandMessage<>(new SealCaseHeads(1, "", 1), SYSTEM)));
        });
    }

    @Test
    @DisplayName("单进程的密钥只在内存里，别的进程的签名无效")
    void oneProcessTrustsItself() {
        Signatures one = new Signatures(new SealOfOneProcess(), at(NOW));
        Message<?> sent = withSignature(one, new GenericCommandMessage<>(CLOSE, CHIEF));
        assertThatNoException().isThrownBy(() -> one.orRefuse(sent));
        assertThatThrownBy(() -> new Signatures(new SealOfOneProcess(), at(NOW)).orRefuse(sent))
                .hasMessageContaining("does not fit");
        assertThatThrownBy(() -> one.orRefuse(signed(first, question(CHIEF)))).hasMessageContaining("not known here");
    }

    @Test
    @DisplayName("密钥文件写出又读回，密钥不会印进日志")
    void keysAreReadBack() throws IOException {
        Path file = Files.writeString(folder.resolve("desk-1"), first.secretLine());
        assertThat(SigningKey.read(file).knownLine()).isEqualTo(first.knownLine());
        assertThat(first.toString()).isEqualTo("SigningKey[desk-1]");
        assertThatThrownBy(() -> SigningKey.read(folder.resolve("none")))
                .hasMessageContainingAll("./banli secrets", "BANLI_SIGNING_KEY_FILE");
    }

    private void refused(Message<?> message, String... words) {
        assertThatThrownBy(() -> here(NOW).orRefuse(message)).isInstanceOfSatisfying(NotProved.class, refused -> {
            String told = refused.refused().rules().getFirst().missing().zh()
                    + refused.refused().rules().getFirst().missing().en();
            assertThat(told).contains(words);
        });
    }

    private Signatures here(Instant now) {
        return new Signatures(new SealOfAPart(commands, keys), at(now));
    }

    private <M extends Message<?>> M signed(SigningKey key, M message) {
        return withSignature(new Signatures(new SealOfAPart(key, keys), at(NOW)), message);
    }

    @SuppressWarnings("unchecked")
    private static <M extends Message<?>> M withSignature(Signatures by, M message) {
        return (M) message.andMetaData(Map.of(Meta.SIGNATURE, by.signature(message)));
    }

    private static Message<?> question(Map<String, String> meta) {
        return new GenericMessage<>(new ShowBoard(null), meta);
    }

    private static Clock at(Instant now) {
        return Clock.fixed(now, ZoneOffset.UTC);
    }

    @Test
    @DisplayName("签的是线上的名称，类搬了房间也还对得上")
    void signsTheNameOnTheWire() {
        byte[] signed = Statement.of(GenericMessage.asMessage(new ShowBoard(null)), "desk-1", 1);
        assertThat(new String(signed, StandardCharsets.ISO_8859_1)).contains("banli.language.query.ShowBoard");
    }
}
