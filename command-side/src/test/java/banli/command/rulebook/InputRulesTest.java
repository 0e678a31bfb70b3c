package banli.command.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import banli.language.act.Act;
import banli.language.word.CaseId;
import banli.language.word.CaseNumber;
import banli.language.word.FieldError;
import banli.language.word.Session;
import banli.language.word.input.ContactsAllowed;
import banli.language.word.input.Limit;
import banli.language.word.input.UpTo;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@DisplayName("填写的规则")
class InputRulesTest {
    private static final String PHONE = "请打13812345678";

    private static List<String> wrong(Record act, List<String> publicNumbers) {
        Requirements r = new Requirements(_ -> true);
        InputRules.judge(act, publicNumbers, _ -> false, true, r);
        try {
            r.orRefuse();
            return List.of();
        } catch (RefusedException refused) {
            return refused.refused().fields().stream()
                    .map(FieldError::field)
                    .filter(field -> !field.endsWith("sha256") && !field.equals("anew"))
                    .toList();
        }
    }

    public record Said(@UpTo(Limit.TEXT) String text) {}

    private static boolean refused(String text, String... publicNumbers) {
        return !wrong(new Said(text), List.of(publicNumbers)).isEmpty();
    }

    @TestFactory
    @DisplayName("每个动作的每一处文字都查联系方式、看不见的字符和姓名的记号，没有一处遗漏")
    Stream<DynamicTest> everyTextOfEveryAct() {
        return Arrays.stream(Act.values())
                .map(act -> DynamicTest.dynamicTest(act.id(), () -> {
                    Texts open = new Texts();
                    assertThat(wrong((Record) filled(act.command(), PHONE, open, "", false), List.of()))
                            .containsExactlyInAnyOrderElementsOf(open.read);
                    for (String bad : List.of("好\u202e坏", "见⟦person|li⟧批示")) {
                        Texts all = new Texts();
                        assertThat(wrong((Record) filled(act.command(), bad, all, "", false), List.of()))
                                .as(bad)
                                .containsExactlyInAnyOrderElementsOf(all.every());
                    }
                }));
    }

    @Test
    @DisplayName("可写联系方式的只有这几处：加密备注、摘要、编号、网址")
    void whereContactsMayStand() {
        Texts all = new Texts();
        Arrays.stream(Act.values()).forEach(act -> filled(act.command(), "", all, act.id() + ":", false));
        assertThat(all.spared.stream()
                        .map(path -> path.replaceAll("^.*[:.]", ""))
                        .distinct())
                .containsExactlyInAnyOrder(
                        "privateNote",
                        "eventId",
                        "letter",
                        "address",
                        "sha256",
                        "paper",
                        "documentNumber",
                        "passage",
                        "receiptNumber");
    }

    @Test
    @DisplayName("电话、邮箱、证件号、住址都拒绝，全角、带 86、带横线的也拒绝")
    void contactDetailsAreFound() {
        for (String text : List.of(
                "手机13812345678",
                "手机１３８１２３４５６７８",
                "8613812345678",
                "+86 138-1234-5678",
                "138–1234–5678",
                "电话 021-59521234",
                "（021）59521234",
                "电话：59521234",
                "邮箱 zhu@example.cn",
                "邮箱 zhu＠example.cn",
                "证件110101199003077758",
                "住在清河路100号2幢301室",
                "住在清河路１００号楼３０１室")) {
            assertThat(refused(text)).as(text).isTrue();
        }
        for (String text : List.of(
                "第21-168号提案，254个服务点，2021年10月底服务51000人次。",
                "嘉民〔2021〕12号，清河路100号受理中心",
                "每年 100-200 人，2021-2025 年",
                "朱芳委员：\n\t您的建议收悉。\n")) {
            assertThat(refused(text)).as(text).isFalse();
        }
    }

    @Test
    @DisplayName("本单位对外公布的号码可写，含它的更长的号码不可")
    void publicNumbersMayStand() {
        assertThat(refused("联系电话：021-69989888，转办公室", "021-69989888")).isFalse();
        assertThat(refused("联系电话：０２１－６９９８９８８８", "021-69989888")).isFalse();
        assertThat(refused("联系电话：021-69989999", "021-69989888")).isTrue();
        assertThat(refused("手机13869989888", "69989888")).isTrue();
        assertThat(refused("xz@mz.gov.cn", "z@mz.gov.cn")).isTrue();
    }

    @Test
    @DisplayName("看不见的字符一律拒绝，换行和制表除外")
    void unseenCharactersAreFound() {
        for (String unseen : List.of(
                "\u0000",
                "\u0008",
                "\u009f",
                "\u200b",
                "\u200d",
                "\u200f",
                "\u202e",
                "\u2066",
                "\u2028",
                "\ufeff",
                "\u00ad",
                "\u3164",
                "\ud800",
                "\udb40\udc41")) {
            assertThat(refused("甲" + unseen + "乙"))
                    .as("U+%04x", (int) unseen.charAt(0))
                    .isTrue();
        }
    }

    @Test
    @DisplayName("先看长度：过长的不再细看")
    void theLengthComesFirst() {
        assertThat(refused("a".repeat(200_000))).isTrue();
        assertThat(refused("好".repeat(20_000))).isFalse();
    }

    /** The texts of an act: those that are read for contact details, and those spared. */
    private static final class Texts {
        private final List<String> read = new ArrayList<>();
        private final List<String> spared = new ArrayList<>();

        private List<String> every() {
            // A digest is judged as such.
            return Stream.concat(read.stream(), spared.stream())
                    .filter(path -> !path.endsWith("sha256"))
                    .toList();
        }
    }

    private static Object filled(Type type, String text, Texts texts, String path, boolean spared) {
        if (type instanceof ParameterizedType list) {
            return List.of(filled(list.getActualTypeArguments()[0], text, texts, path + "[0]", spared));
        }
        Class<?> raw = (Class<?>) type;
        if (raw == String.class) {
            (spared ? texts.spared : texts.read).add(path);
            return text;
        } else if (raw == CaseId.class) {
            return new CaseId("abc-1");
        } else if (raw == CaseNumber.class) {
            return new CaseNumber((Session) filled(Session.class, text, texts, path, spared), "21-168");
        } else if (raw == boolean.class || raw == Boolean.class) {
            return true;
        } else if (raw == int.class || raw == Integer.class) {
            return 1;
        } else if (raw == long.class || raw == Long.class) {
            return 1L;
        } else if (raw == LocalDate.class) {
            return LocalDate.of(2021, 3, 1);
        } else if (raw.isEnum()) {
            return raw.getEnumConstants()[0];
        }
        return raw.isRecord() ? made(raw, text, texts, path) : null;
    }

    private static Object made(Class<?> type, String text, Texts texts, String path) {
        RecordComponent[] parts = type.getRecordComponents();
        Object[] values = Arrays.stream(parts)
                .map(part -> filled(
                        part.getGenericType(),
                        text,
                        texts,
                        path.isEmpty() || path.endsWith(":") ? path + part.getName() : path + "." + part.getName(),
                        part.isAnnotationPresent(ContactsAllowed.class)))
                .toArray();
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(
                    Arrays.stream(parts).map(RecordComponent::getType).toArray(Class[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(path, e);
        }
    }
}
