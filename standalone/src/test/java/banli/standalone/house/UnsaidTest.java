package banli.standalone.house;

import static org.assertj.core.api.Assertions.assertThat;

import banli.language.word.input.Secret;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@DisplayName("记录的文字里没有口令、验证码和令牌")
class UnsaidTest {
    private static final String HIDDEN = "swordfish";
    private static final Pattern NAMED = Pattern.compile("(?i).*(password|secret|token)|codes?|once");

    /** Codes of outcomes, which stand in letters. */
    private static final List<String> NO_SECRET = List.of("Outcome", "OutcomeClass");

    @TestFactory
    @DisplayName("每个带有这些内容的记录")
    Stream<DynamicTest> everyRecordThatHoldsSome() {
        return holding()
                .map(type -> DynamicTest.dynamicTest(
                        type.getName(), () -> assertThat(of(type).toString()).doesNotContain(HIDDEN)));
    }

    @Test
    @DisplayName("测法找得到它们")
    void theyAreFound() {
        assertThat(holding().map(Class::getSimpleName))
                .contains("SetCredential", "UseLoginCode", "CheckLogin", "Recorded", "Database", "Login", "ByIssuer");
    }

    private static Stream<Class<?>> holding() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("banli").stream()
                        .filter(JavaClass::isRecord)
                        .filter(type -> !NO_SECRET.contains(type.getSimpleName()))
                        .map(UnsaidTest::loaded)
                        .filter(type ->
                                Arrays.stream(type.getRecordComponents()).anyMatch(UnsaidTest::isSecret));
    }

    private static Class<?> loaded(JavaClass type) {
        try {
            return Class.forName(type.getName(), false, UnsaidTest.class.getClassLoader());
        } catch (ClassNotFoundException gone) {
            throw new IllegalStateException(gone);
        }
    }

    private static boolean isSecret(RecordComponent part) {
        boolean text = part.getType() == String.class || part.getType() == List.class;
        return part.isAnnotationPresent(Secret.class)
                || text && NAMED.matcher(part.getName()).matches();
    }

    private static Object of(Class<?> type) throws ReflectiveOperationException {
        RecordComponent[] parts = type.getRecordComponents();
        Constructor<?> made = type.getDeclaredConstructor(
                Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new));
        made.setAccessible(true);
        return made.newInstance(Arrays.stream(parts).map(UnsaidTest::value).toArray());
    }

    private static Object value(RecordComponent part) {
        String told = isSecret(part) ? HIDDEN : part.getName().toLowerCase(java.util.Locale.ROOT);
        Class<?> type = part.getType();
        if (type == String.class) {
            return told;
        }
        if (type == List.class) {
            return List.of(told);
        }
        if (type == boolean.class) {
            return false;
        }
        if (type == int.class) {
            return 1;
        }
        return type == long.class ? 1L : null;
    }
}
