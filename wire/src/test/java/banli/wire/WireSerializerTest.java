package banli.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import banli.language.command.ClosingCommand.CloseCase;
import banli.language.command.Command;
import banli.language.command.CorrectionCommand.CorrectRecord;
import banli.language.event.ClosingEvent.CaseClosed;
import banli.language.event.CorrectionEvent.RecordCorrected;
import banli.language.word.CaseId;
import banli.language.word.Recorded;
import java.time.LocalDate;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("序列化")
class WireSerializerTest {
    private static final LocalDate DAY = LocalDate.of(2021, 3, 1);
    private final WireSerializer serializer = new WireSerializer();

    private Object there(Object value) {
        return serializer.deserialize(serializer.serialize(value, byte[].class));
    }

    @Test
    @DisplayName("更正中嵌套的事实带名称往返,日期为 ISO 文本")
    void aCorrectionKeepsItsFact() {
        RecordCorrected fact = new RecordCorrected(7, "e-7", new CaseClosed(1, DAY), "日期记错", DAY);

        SerializedObject<String> stored = serializer.serialize(fact, String.class);

        assertThat(stored.getType()).isEqualTo(new SimpleSerializedType("record-corrected", "1"));
        assertThat(stored.getData()).contains("\"type\":\"case-closed/1\"").contains("\"2021-03-01\"");
        assertThat((Object) serializer.deserialize(stored)).isEqualTo(fact);
    }

    @Test
    @DisplayName("命令、答复、元数据、令牌往返不变")
    void messagesTravel() {
        CaseId id = new CaseId("district-cppcc-6-5-21-168");
        CorrectRecord command = new CorrectRecord(id, 3, null, new CloseCase(id, DAY), "日期记错", null);
        TrackingToken token = GapAwareTrackingToken.newInstance(41, java.util.Set.of());

        assertThat(there(command)).isEqualTo(command);
        assertThat(there(new Recorded("s", 2, 1, false))).isEqualTo(new Recorded("s", 2, 1, false));
        assertThat(there(MetaData.with("actor", "zhu"))).isEqualTo(MetaData.with("actor", "zhu"));
        assertThat(there(token)).isEqualTo(token);
        assertThat(there(ReplayToken.createReplayToken(new GlobalSequenceTrackingToken(9))))
                .isInstanceOf(ReplayToken.class);
    }

    @Test
    @DisplayName("不认识的事实原样可见,不被跳过")
    void anUnknownFactIsSeen() {
        SerializedObject<String> stored =
                new SimpleSerializedObject<>("{\"a\":1}", String.class, "case-teleported", "1");
        SerializedObject<String> newer = new SimpleSerializedObject<>("{}", String.class, "case-closed", "9");

        assertThat((Object) serializer.deserialize(stored))
                .isEqualTo(new UnreadableFact("case-teleported", "1", "{\"a\":1}"));
        assertThat((Object) serializer.deserialize(newer)).isEqualTo(new UnreadableFact("case-closed", "9", "{}"));
    }

    @Test
    @DisplayName("不认识的事实原样写回，留给认识它的程序")
    void anUnknownFactIsWrittenAsItWasRead() {
        var written = serializer.serialize(new UnreadableFact("case-closed", "9", "{\"a\":1}"), String.class);

        assertThat(written.getData()).isEqualTo("{\"a\":1}");
        assertThat(written.getType().getName()).isEqualTo("case-closed");
        assertThat(written.getType().getRevision()).isEqualTo("9");
    }

    @Test
    @DisplayName("名单以外的类不读")
    void classesOutsideTheListAreRefused() {
        SerializedObject<String> stored =
                new SimpleSerializedObject<>("{}", String.class, "javax.script.ScriptEngineManager", null);

        assertThatThrownBy(() -> serializer.deserialize(stored)).hasMessageContaining("allow-list");
    }

    @Test
    @DisplayName("案件键写作 case;类型不猜,二月三十日不收")
    void nothingIsGuessed() {
        assertThat(WireMapper.mapper().writeValueAsString(new CloseCase(new CaseId("abc"), null)))
                .isEqualTo("{\"case\":\"abc\"}");
        assertThat(WireMapper.forPeople().writeValueAsString(new CloseCase(new CaseId("abc"), null)))
                .isEqualTo("{\"case\":\"abc\",\"happenedOn\":null}");
        for (String wrong : new String[] {
            "{\"case\":\"abc\",\"happenedOn\":\"2021-02-30\"}",
            "{\"case\":\"abc\",\"happenedOn\":[2021,2,3]}",
            "{\"case\":\"abc\",\"happenedOn\":20210203}",
            "{\"case\":\"abc\",\"more\":1}",
            "{\"case\":3}",
            "{\"case\":\"a b\"}",
            "{\"case\":\"abc\"} x",
            "{\"case\":\"abc\",\"case\":\"abd\"}"
        }) {
            assertThatThrownBy(() -> WireMapper.mapper().readValue(wrong, CloseCase.class))
                    .as(wrong)
                    .isInstanceOf(tools.jackson.core.JacksonException.class);
        }
    }

    @Test
    @DisplayName("每个动作、每个事实都有名称")
    void everyLeafHasAName() {
        assertThat(WireNames.allActs()).containsKeys("register-case", "record-contact", "open-ledger");
        assertThat(WireNames.allFacts()).containsKeys("case-registered", "ledger-opened");
        assertThat(WireNames.allActs()).hasSameSizeAs(WireNames.leaves(Command.class));
    }

    @Test
    @DisplayName("传不动的内容在发出之前就被拒绝")
    void whatCannotBeCarriedIsNotWritten() {
        assertThat(serializer.serialize("办".repeat(1_000_000), byte[].class).getData())
                .hasSizeGreaterThan(3_000_000);
        assertThatThrownBy(() -> serializer.serialize("办".repeat(1_400_000), byte[].class))
                .isInstanceOf(TooLarge.class)
                .hasMessageContaining("没有发出")
                .hasMessageContaining("nothing was changed");
    }
}
