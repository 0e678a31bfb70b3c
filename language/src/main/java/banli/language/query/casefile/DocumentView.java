package banli.language.query.casefile;

import banli.language.word.proposal.Attachment;
import java.time.LocalDate;

/** 附件。 A document of the case and what it belongs to. */
public record DocumentView(Attachment document, String to, LocalDate on) {}
