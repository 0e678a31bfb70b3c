package banli.query.screen.casefile;

import banli.language.event.CorrectionEvent.CorrectionAsked;
import banli.language.event.CorrectionEvent.CorrectionDeclined;
import banli.language.event.CorrectionEvent.RecordCorrected;
import banli.language.event.IntakeEvent.DocumentAttached;
import banli.language.query.casefile.CorrectionAskedView;
import banli.language.query.casefile.CorrectionView;
import banli.language.query.casefile.DocumentView;
import banli.query.fold.Fact;
import java.util.List;
import java.util.function.Predicate;

/** 附件与更正。 Documents attached, corrections made, and corrections that wait for another person. */
public record Papers(List<DocumentView> documents, List<CorrectionView> corrections, List<CorrectionAskedView> asked) {
    static final Papers NONE = new Papers(List.of(), List.of(), List.of());

    Papers read(Fact fact) {
        return switch (fact.event()) {
            case DocumentAttached it ->
                new Papers(
                        Lists.plus(documents, new DocumentView(it.document(), it.to(), fact.on())), corrections, asked);
            case RecordCorrected it ->
                new Papers(
                        documents,
                        Lists.plus(
                                corrections,
                                new CorrectionView(it.sequence(), fact.sequence(), it.reason(), fact.on())),
                        without(one -> one.sequence() == it.sequence()));
            case CorrectionAsked it ->
                new Papers(
                        documents,
                        corrections,
                        Lists.plus(
                                asked,
                                new CorrectionAskedView(
                                        it.correction(), it.sequence(), it.reason(), fact.by(), fact.on())));
            case CorrectionDeclined it ->
                new Papers(documents, corrections, without(one -> one.correction() == it.correction()));
            default -> this;
        };
    }

    private List<CorrectionAskedView> without(Predicate<CorrectionAskedView> answered) {
        return asked.stream().filter(answered.negate()).toList();
    }
}
