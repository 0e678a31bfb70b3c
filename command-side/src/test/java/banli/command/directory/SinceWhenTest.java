package banli.command.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import banli.command.rulebook.Beside;
import banli.command.rulebook.RefusedException;
import banli.language.command.DirectoryCommand.EnterUnit;
import banli.language.command.DirectoryCommand.EnterUser;
import banli.language.event.DirectoryEvent.UnitEntered;
import banli.language.word.FieldError;
import banli.language.word.Office;
import banli.language.word.Refusal;
import banli.language.word.Refused;
import banli.language.word.UnitKind;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("名称自何日起，科室由谁负责")
class SinceWhenTest {
    private static final LocalDate TODAY = LocalDate.of(2021, 3, 8);
    private final Beside now = Beside.by("li", Office.ADMIN);

    private static EnterUnit unit(String name, String head, LocalDate from) {
        return new EnterUnit("elderly-care", name, UnitKind.SECTION, null, head, from);
    }

    private UnitOnRecord entered(UnitOnRecord unit, EnterUnit act) {
        UnitEntered fact = DecideUnits.enter(act, unit, now).getFirst();
        return unit.with(fact, "li");
    }

    @Test
    @DisplayName("首次登记不填即不限，改名不填即今天；不得晚于今天，不得早于原来的名称起始之日")
    void aNameBeginsOnItsDay() {
        assertThat(DecideUnits.enter(unit("养老科", null, null), UnitOnRecord.NONE, now)
                        .getFirst()
                        .from())
                .isNull();
        UnitOnRecord first = entered(UnitOnRecord.NONE, unit("养老科", null, LocalDate.of(2020, 5, 1)));
        assertThat(DecideUnits.enter(unit("养老服务科", null, null), first, now)
                        .getFirst()
                        .from())
                .isEqualTo(TODAY);
        assertThat(refusal(() -> DecideUnits.enter(unit("养老服务科", null, TODAY.plusDays(1)), first, now))
                        .fields())
                .extracting(FieldError::field)
                .containsExactly("from");
        assertThat(refusal(() -> DecideUnits.enter(unit("养老服务科", null, LocalDate.of(2020, 4, 30)), first, now))
                        .fields())
                .extracting(FieldError::field)
                .containsExactly("from");
        UnitOnRecord second = entered(first, unit("养老服务科", null, LocalDate.of(2021, 2, 1)));
        // The day itself is set right by entering the same name again.
        assertThat(DecideUnits.enter(unit("养老服务科", null, LocalDate.of(2021, 1, 1)), second, now))
                .hasSize(1);
        assertThat(refusal(() -> DecideUnits.enter(unit("养老儿童科", null, LocalDate.of(2021, 1, 1)), second, now))
                        .fields())
                .extracting(FieldError::field)
                .containsExactly("from");
    }

    @Test
    @DisplayName("人员改名也是")
    void aPersonToo() {
        UserOnRecord sun = UserOnRecord.NONE.with(
                DecideUsers.enter(new EnterUser("sun", "孙力", null, LocalDate.of(2020, 5, 1)), UserOnRecord.NONE, now)
                        .getFirst(),
                "li");
        EnterUser early = new EnterUser("sun", "孙立", null, LocalDate.of(2020, 4, 1));
        assertThat(refusal(() -> DecideUsers.enter(early, sun, now)).fields())
                .extracting(FieldError::field)
                .containsExactly("from");
        assertThat(DecideUsers.enter(new EnterUser("sun", "孙立", null, null), sun, now)
                        .getFirst()
                        .from())
                .isEqualTo(TODAY);
    }

    @Test
    @DisplayName("科室负责人须在该科室任职")
    void aHeadIsOfTheSection() {
        assertThat(refusal(() -> DecideUnits.enter(unit("养老科", "sun", null), UnitOnRecord.NONE, now))
                        .rules())
                .extracting(Refusal::rule)
                .containsExactly("head-of-section");
        Beside held = Beside.by("li", Office.ADMIN).holding("sun", Office.SECTION);
        assertThat(DecideUnits.enter(unit("养老科", "sun", null), UnitOnRecord.NONE, held)
                        .getFirst()
                        .head())
                .isEqualTo("sun");
    }

    private static Refused refusal(Runnable act) {
        return catchThrowableOfType(RefusedException.class, act::run).refused();
    }
}
