package banli.language.query.casefile;

import java.time.LocalDate;
import java.util.List;

/** 承诺。 A commitment in its case. */
public record CommitmentView(
        int commitment,
        String text,
        String owner,
        Integer item,
        LocalDate madeOn,
        LocalDate dueOn,
        LocalDate fulfilledOn,
        String evidence,
        List<CarriedOver> carriedOver,
        boolean madeUp) {
    /** 结转。 Carried over into a year with a new due date. */
    public record CarriedOver(int intoYear, LocalDate dueOn, String reason, LocalDate on) {}
}
