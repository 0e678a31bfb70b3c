package banli.query.screen;

import static org.assertj.core.api.Assertions.assertThat;

import banli.language.lifecycle.Stage;
import banli.language.word.deadline.Light;
import banli.query.live.Bureau;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("灯：Java 的与 SQL 的是同一个")
class LightOnDayTest {
    private static final LocalDate TODAY = LocalDate.of(2021, 7, 1);

    @Test
    @DisplayName("每一环节，期限和提醒日在今天之前、今天、之后或没有，两边相同，恰有一个条件成立")
    void bothSayTheSame() {
        List<LocalDate> days = new ArrayList<>(Arrays.asList(TODAY.minusDays(1), TODAY, TODAY.plusDays(1), null));
        try (Bureau office = new Bureau(TODAY)) {
            JdbcClient database = office.part(JdbcClient.class);
            for (Stage stage : Stage.values()) {
                for (LocalDate due : days) {
                    for (LocalDate warn : days) {
                        Light light = LightOnDay.of(stage, due, warn, TODAY);

                        assertThat(asked(database, LightOnDay.OF_ROW, stage, due, warn))
                                .as("%s %s %s", stage, due, warn)
                                .isEqualTo(light == null ? null : light.name());
                        assertThat(Stream.of(Light.values())
                                        .filter(one -> "true"
                                                .equals(asked(
                                                        database,
                                                        "(" + LightOnDay.condition(one) + ")::text",
                                                        stage,
                                                        due,
                                                        warn))))
                                .as("%s %s %s", stage, due, warn)
                                .isEqualTo(Stream.ofNullable(light).toList());
                    }
                }
            }
        }
    }

    private static String asked(JdbcClient database, String sql, Stage stage, LocalDate due, LocalDate warn) {
        return database.sql("select " + sql
                        + " from (select :stage::text as stage, :due::date as due_on, :warn::date as warn_from) r")
                .param("stage", stage.name())
                .param("due", due)
                .param("warn", warn)
                .param("today", TODAY)
                .query((row, _) -> row.getString(1))
                .list()
                .getFirst();
    }
}
