package banli.language.query.casefile;

import banli.language.word.Actor;
import banli.language.word.proposal.CoUnit;
import banli.language.word.proposal.UnitRole;
import java.time.LocalDate;
import java.util.List;

/**
 * 拟办与交办。 Routing as proposed last, and how it ended (null while open).
 *
 * @param decidedBy who approved it or sent it back, null while open
 */
public record RoutingView(
        UnitRole role,
        String section,
        String handler,
        List<CoUnit> coUnits,
        String opinion,
        String signer,
        String remark,
        Boolean approved,
        LocalDate on,
        Actor decidedBy) {
    /** 职责变更之后。 The same with another duty and other units. */
    public RoutingView inRole(UnitRole other, List<CoUnit> others) {
        return new RoutingView(other, section, handler, others, opinion, signer, remark, approved, on, decidedBy);
    }
}
