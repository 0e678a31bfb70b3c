package banli.language.query.personal;

import banli.language.word.CaseId;
import banli.language.word.Office;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * 查阅记录清单。 One page of the readings.
 *
 * @param total how many fit
 * @param alarmAfter more readings than these by one person on one day are told
 * @param many who read more than that on which day, among all that fit
 */
public record PersonalReadList(long total, int alarmAfter, List<ManyReads> many, List<PersonalRead> reads) {
    /** 查阅过多。 Many readings by one person on one day. */
    public record ManyReads(String reader, String readerName, LocalDate on, int times) {}

    /** 一次查阅。 One reading: who, in which office, whose what, why, in which case (null before cases were named), when. */
    public record PersonalRead(
            long number,
            Instant readAt,
            String reader,
            String readerName,
            Office office,
            String person,
            String personName,
            String field,
            CaseId caseId,
            String caseNumber,
            String why) {}
}
