package banli.language.query;

import banli.language.word.DeliveryMeans;
import java.time.LocalDate;

/** 一次送达。 The reply reached one recipient. */
public record DeliveryView(String recipient, DeliveryMeans means, String receipt, LocalDate on) {}
