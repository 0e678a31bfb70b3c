package banli.language.query.casefile;

import banli.language.word.proposal.CoUnit;
import banli.language.word.proposal.DirectiveOrder;
import banli.language.word.proposal.UnitRole;
import java.time.LocalDate;
import java.util.List;

/** 上级来文。 A paper from above: what it changed is null or empty where it left things as they were. */
public record DirectiveView(
        int directive,
        String reference,
        String sender,
        LocalDate datedOn,
        LocalDate receivedOn,
        UnitRole role,
        String leadUnit,
        List<CoUnit> coUnits,
        LocalDate dueOn,
        DirectiveOrder order,
        String text) {}
