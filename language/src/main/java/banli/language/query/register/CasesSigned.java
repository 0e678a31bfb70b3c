package banli.language.query.register;

import banli.language.word.CaseId;
import java.util.List;

/** 所提案件。 The cases by their keys, as of that fact. */
public record CasesSigned(long position, List<CaseId> cases) {}
