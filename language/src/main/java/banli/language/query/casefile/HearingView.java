package banli.language.query.casefile;

import banli.language.word.CaseId;
import java.time.LocalDate;
import java.util.List;

/** 听取汇报。 The chief leader heard a report. */
public record HearingView(String asked, List<CaseId> heardWith, LocalDate on) {}
