package banli.language.query.personal;

import banli.language.word.CaseId;
import banli.language.word.person.Withheld;

/** 加密备注答复。 The note in clear, null when there is none or it is withheld. */
public record PrivateNoteAnswer(CaseId caseId, int contact, String note, Withheld withheld) {}
