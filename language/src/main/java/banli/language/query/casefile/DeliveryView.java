package banli.language.query.casefile;

import banli.language.word.proposal.DeliveryMeans;
import java.time.LocalDate;

/** 一次送达。 The reply reached one recipient. */
public record DeliveryView(String recipient, DeliveryMeans means, String receipt, LocalDate on) {}
