package banli.query.screen.casefile;

import banli.language.event.CorrectionEvent.RecordCorrected;
import banli.language.event.IntakeEvent.DocumentAttached;
import banli.language.query.CorrectionView;
import banli.language.query.DocumentView;
import banli.query.fold.Fact;
import java.util.List;

/** 附件与更正。 Documents attached, and corrections made. */
public record Papers(List<DocumentView> documents, List<CorrectionView> corrections) {
    static final Papers NONE = new Papers(List.of(), List.of());

    Papers read(Fact fact) {
        return switch (fact.event()) {
            case DocumentAttached it ->
                new Papers(Lists.plus(documents, new DocumentView(it.document(), it.to(), fact.on())), corrections);
            case RecordCorrected it ->
                new Papers(
                        documents,
                        Lists.plus(
                                corrections,
                                new CorrectionView(it.sequence(), fact.sequence(), it.reason(), fact.on())));
            default -> this;
        };
    }
}
