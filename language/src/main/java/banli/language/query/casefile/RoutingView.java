package banli.language.query.casefile;

import banli.language.word.proposal.CoUnit;
import banli.language.word.proposal.UnitRole;
import java.time.LocalDate;
import java.util.List;

/** 拟办与交办。 Routing as proposed last, and how it ended (null while open). */
public record RoutingView(
        UnitRole role,
        String section,
        String handler,
        List<CoUnit> coUnits,
        String opinion,
        String remark,
        Boolean approved,
        LocalDate on) {}
