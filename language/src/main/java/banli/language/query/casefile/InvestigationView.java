package banli.language.query.casefile;

import banli.language.word.Actor;
import banli.language.word.CaseId;
import banli.language.word.proposal.Attachment;
import java.time.LocalDate;
import java.util.List;

/** 一次调研。 Leaders went to see for themselves; {@code enteredBy} put it on record. */
public record InvestigationView(
        LocalDate on,
        String place,
        List<String> ourPeople,
        String findings,
        List<Attachment> attachments,
        List<CaseId> otherCases,
        Actor enteredBy) {}
