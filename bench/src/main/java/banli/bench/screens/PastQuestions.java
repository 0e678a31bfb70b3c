package banli.bench.screens;

import banli.bench.House;
import banli.language.query.Query;
import banli.language.query.board.ReadDifference;
import banli.language.query.board.ReadYearByDay;
import banli.language.query.register.FindCases;
import banli.language.word.AsOf;
import banli.language.word.AsOf.Clock;
import banli.language.word.Meta;
import banli.language.word.Office;
import java.time.LocalDate;
import java.util.Map;
import java.util.Random;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 问往日。 Asks of days at random, and of now, as the auditor. */
final class PastQuestions {
    private final House house;
    private final Random dice = new Random(1);
    private final LocalDate today;
    private final LocalDate first;

    PastQuestions(House house) {
        this.house = house;
        today = house.application().today();
        first = house.part(JdbcClient.class)
                .sql("select min(happened_on) from screen.trail")
                .query(LocalDate.class)
                .single();
    }

    double now(Query<?> question) throws Exception {
        long begin = System.nanoTime();
        house.ask(question);
        return (System.nanoTime() - begin) / 1e6;
    }

    Query<?> year() {
        return new ReadYearByDay(first.getYear() + dice.nextInt(today.getYear() - first.getYear() + 1), Clock.HAPPENED);
    }

    Query<?> difference() {
        LocalDate from = first.plusDays(dice.nextLong(today.toEpochDay() - first.toEpochDay() - 90));
        return new ReadDifference(Clock.HAPPENED, from, from.plusDays(1 + dice.nextLong(90)));
    }

    double then(Query<?> question) throws Exception {
        AsOf moment;
        synchronized (dice) {
            moment = new AsOf(
                    Clock.HAPPENED, null, first.plusDays(dice.nextLong(today.toEpochDay() - first.toEpochDay())), null);
        }
        long begin = System.nanoTime();
        asOf(question, moment);
        return (System.nanoTime() - begin) / 1e6;
    }

    private <A> A asOf(Query<A> question, AsOf moment) throws Exception {
        return house.part(QueryGateway.class)
                .query(
                        question.getClass().getName(),
                        new GenericMessage<>(
                                question,
                                Map.of(
                                        Meta.ACTOR,
                                        "auditor",
                                        Meta.OFFICE,
                                        Office.AUDITOR.name(),
                                        Meta.AS_OF,
                                        moment.toString())),
                        ResponseTypes.instanceOf(question.answer()))
                .get();
    }

    /** As of today by what happened is now. */
    String verified() throws Exception {
        var then = asOf(FindCases.all(50), new AsOf(Clock.HAPPENED, null, today, null));
        if (!then.equals(house.ask(FindCases.all(50)))) {
            throw new IllegalStateException("the register as of today is not that of now");
        }
        return "截至今天的台账就是现在的台账 / the register as of today is that of now";
    }
}
