package banli.query.watch;

import banli.language.word.deadline.DeadlineKind;
import banli.language.word.deadline.Light;
import banli.query.feed.FactFeed;
import banli.query.screen.Screen;
import banli.query.screen.figures.Figure;
import banli.query.screen.register.Bucket;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.springframework.stereotype.Component;

/**
 * 单位的度量。 The office's work as gauges, of one look a minute however often they are read. Every label is the name of a constant
 * or a screen: none is a person's, a section's or a case's.
 */
@Component
class OfficeMeters implements MeterBinder {
    private static final Duration LASTS = Duration.ofMinutes(1);

    private final List<Screen<?>> screens;
    private final FactFeed feed;
    private final Kept<OfficeNow.Look> looked;

    OfficeMeters(List<Screen<?>> screens, FactFeed feed, OfficeNow office) {
        this.screens = screens;
        this.feed = feed;
        this.looked = new Kept<>(office::look, LASTS);
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        for (Bucket bucket : Bucket.values()) {
            gauge(registry, "banli.cases", Tags.of("bucket", bucket.id()), look -> of(look.cases(), bucket.id()));
        }
        for (DeadlineKind kind : DeadlineKind.values()) {
            for (Light light : List.of(Light.GREEN, Light.YELLOW, Light.RED)) {
                gauge(
                        registry,
                        "banli.deadlines",
                        Tags.of("kind", lower(kind), "light", lower(light)),
                        look -> of(look.deadlines().getOrDefault(kind, Map.of()), light));
            }
        }
        for (Figure figure : Figure.values()) {
            Function<OfficeNow.Look, OfficeNow.Value> value =
                    look -> look.figures().get(figure);
            Tags name = Tags.of("figure", lower(figure));
            gauge(registry, "banli.figure", name, look -> value.apply(look).numerator());
            if (figure.rate()) {
                gauge(
                        registry,
                        "banli.figure.of",
                        name,
                        look -> value.apply(look).denominator());
            }
        }
        for (Screen<?> screen : screens) {
            gauge(
                    registry,
                    "banli.screen.stopped",
                    Tags.of("screen", screen.name()),
                    look -> of(look.stopped(), screen.name()));
        }
        Gauge.builder("banli.screen.head", feed, FactFeed::head)
                .description("newest fact there is to read")
                .register(registry);
    }

    private void gauge(MeterRegistry registry, String name, Tags tags, ToDoubleFunction<OfficeNow.Look> value) {
        Gauge.builder(name, looked, kept -> value.applyAsDouble(kept.now()))
                .tags(tags)
                .register(registry);
    }

    private static <K> long of(Map<K, Long> counted, K key) {
        return counted.getOrDefault(key, 0L);
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
