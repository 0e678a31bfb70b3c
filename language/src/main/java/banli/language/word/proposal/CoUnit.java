package banli.language.word.proposal;

import banli.language.word.input.Limit;
import banli.language.word.input.MayBeEmpty;
import banli.language.word.input.UpTo;

/** 协同单位。 Another unit in the case and its role. */
public record CoUnit(
        @UpTo(Limit.ID) String unit,
        UnitRole role,
        @MayBeEmpty @UpTo(Limit.ID) String handler) {
    public CoUnit(String unit, UnitRole role) {
        this(unit, role, null);
    }

    /** 交接之后。 With what was one person's in another's hands. */
    public CoUnit handedOver(String from, String to) {
        return from.equals(handler) ? new CoUnit(unit, role, to) : this;
    }
}
