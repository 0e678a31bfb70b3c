package banli.language.word.summary;

import java.time.LocalDate;

/**
 * 总结的文头。 What stands at the head of a summary; each null while nobody has said it.
 *
 * @param dated the day that the paper bears
 */
public record SummaryHead(String indexNumber, String issuer, LocalDate dated, String topic, String keywords) {
    /** 尚未填写。 Nothing said yet. */
    public static final SummaryHead NONE = new SummaryHead(null, null, null, null, null);
}
