package banli.language.query;

import banli.language.word.CoUnit;
import banli.language.word.UnitRole;
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
