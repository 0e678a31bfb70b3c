package banli.desk.intake;

import static banli.desk.intake.RowsTest.cells;
import static banli.desk.intake.RowsTest.read;
import static org.assertj.core.api.Assertions.assertThat;

import banli.desk.intake.file.Cell;
import banli.desk.intake.file.Cell.Kind;
import banli.desk.intake.sheet.Field;
import banli.desk.intake.sheet.RowRead;
import banli.language.command.IntakeCommand.RegisterCase;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("日期和案号的写法")
class WritingsTest {
    @ParameterizedTest
    @CsvSource({
        "2021.3.5,TEXT,2021-03-05",
        "2021/3/5 0:00:00,TEXT,2021-03-05",
        "2021年3月5日,TEXT,2021-03-05",
        "二零二一年十二月二十一日,TEXT,2021-12-21",
        "二〇二一年三月三十一日,TEXT,2021-03-31",
        "3月5日,TEXT,2021-03-05",
        "3.5,TEXT,2021-03-05",
        "20210305,NUMBER,2021-03-05",
        "44260,NUMBER,2021-03-05",
        "44260.5,NUMBER,2021-03-05",
        "2021-03-05,DATE,2021-03-05",
        "２０２１．３．５,TEXT,2021-03-05",
        "2021-2-30,TEXT,",
        "5/3/2021,TEXT,",
        "21.3.5,TEXT,",
        "44260,TEXT,",
        "3.5,NUMBER,",
        "168,NUMBER,",
        "春节前,TEXT,",
    })
    @DisplayName("日期的各种写法：读得出的读出，两可的和没有的不猜")
    void days(String written, Kind kind, LocalDate day) {
        Map<Field, Cell> cells = cells(Map.of(Field.NUMBER, "1", Field.MEETING, "区政协六届五次", Field.YEAR, "2021"));
        cells.put(Field.RECEIVED, new Cell(written, kind));
        RowRead read = read(cells, Map.of());

        assertThat(((RegisterCase) read.act()).receivedOn()).isEqualTo(day);
        assertThat(read.wrong().stream().anyMatch(told -> told.field() == Field.RECEIVED))
                .isEqualTo(day == null);
    }

    @Test
    @DisplayName("没有年份的日期按年度读，并说出来")
    void theYearThatWasSupposed() {
        RowRead read =
                read(Map.of(Field.NUMBER, "1", Field.MEETING, "区政协六届五次", Field.YEAR, "2021", Field.RECEIVED, "3月5日"));
        assertThat(read.notes().toString()).contains("按 2021 年读");
        RowRead none = read(Map.of(Field.NUMBER, "1", Field.MEETING, "区政协六届五次", Field.RECEIVED, "3月5日"));
        assertThat(none.wrong().toString()).contains("没有写年份");
    }

    @ParameterizedTest
    @CsvSource({
        "第21-168号,区政协六届五次会议,district-cppcc-6-5-21-168",
        "二一-一六八,区政协六届五次会议,district-cppcc-6-5-21-168",
        "十六届人大一次会议第0123号,,district-congress-16-1-0123",
        "168,市第十三届政协第4次会议,city-cppcc-13-4-168",
        "168,六届五次,",
        "第168#号,区政协六届五次会议,",
        "168,,",
    })
    @DisplayName("案号和届次的写法")
    void numbers(String number, String meeting, String key) {
        Map<Field, String> said = new LinkedHashMap<>();
        said.put(Field.NUMBER, number);
        said.put(Field.MEETING, meeting == null ? "" : meeting);
        RowRead read = read(said);
        assertThat(read.key()).isEqualTo(key);
        assertThat(read.wrong().isEmpty()).isEqualTo(key != null);
    }
}
