package banli.query.live;

import banli.language.query.screens.ReadingRetried;
import banli.language.query.screens.RetryReading;
import banli.language.word.Meta;
import banli.language.word.Text;
import banli.query.screen.NotFound;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** 重新读取。 Does {@link RetryReading} and notes in the log who asked for it. */
@Component
class ReadAgain {
    private static final Logger LOG = System.getLogger(ReadAgain.class.getName());

    private final Screens screens;
    private final Stops stops;

    ReadAgain(Screens screens, Stops stops) {
        this.screens = screens;
        this.stops = stops;
    }

    @QueryHandler
    ReadingRetried on(RetryReading asked, MetaData caller) {
        if (asked.stream() == null || stops.firstOf(asked.stream()).isEmpty()) {
            throw NotFound.of(new Text(
                    "“" + asked.stream() + "”没有停读之处，可能已经读完",
                    "Nothing of “" + asked.stream() + "” is stopped; it may have been read"));
        }
        screens.retry(asked.stream());
        Long still = stops.firstOf(asked.stream()).orElse(null);
        LOG.log(
                Level.INFO,
                "{0} had the stream {1} read again: {2}",
                caller.get(Meta.ACTOR),
                asked.stream(),
                still == null ? "it reads to its end" : "it stops at fact " + still);
        return new ReadingRetried(asked.stream(), still == null, still);
    }
}
