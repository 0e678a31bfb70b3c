package banli.query.screen.figures;

import banli.language.event.PolicyEvent.PolicyAdopted;
import banli.language.policy.PointScheme;
import banli.language.query.figures.FigureScope;
import banli.language.query.figures.PointsOfYear;
import banli.language.query.figures.ReadPoints;
import banli.language.word.Meta;
import banli.language.word.Office;
import banli.language.word.Text;
import banli.query.screen.NotFound;
import banli.query.screen.OneMoment;
import banli.query.screen.ScreensPosition;
import banli.query.screen.policy.PoliciesAdopted;
import banli.wire.WireMapper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** 目标考核的答复。 Answers {@link ReadPoints}: what the figures count, times what the scheme gives for it. */
@Component
class PointsScreen {
    private final Years years;
    private final Labels labels;
    private final PoliciesAdopted policies;
    private final ScreensPosition position;
    private final Tallies tallies;

    PointsScreen(Years years, Labels labels, PoliciesAdopted policies, ScreensPosition position, Tallies tallies) {
        this.years = years;
        this.labels = labels;
        this.policies = policies;
        this.position = position;
        this.tallies = tallies;
    }

    @QueryHandler
    @OneMoment
    PointsOfYear on(ReadPoints asked, MetaData caller) {
        Split split = Split.of(asked.by())
                .filter(by -> by == Split.SECTION || by == Split.HANDLER)
                .orElseThrow(() -> NotFound.of(new Text("得分只按科室或承办人分列", "Points are by section or by handler")));
        Optional<PolicyAdopted> policy = inForce(asked.year());
        PointScheme scheme = policy.map(PointsScreen::scheme).orElse(null);
        boolean own =
                Office.SECTION.name().equals(caller.get(Meta.OFFICE)) && (scheme == null || !scheme.shownToRanked());
        return new PointsOfYear(
                position.now(),
                asked.year(),
                asked.by(),
                policy.map(PolicyAdopted::version).orElse(null),
                scheme,
                own,
                scheme == null ? List.of() : rows(scheme, asked.year(), split, own ? own(split, caller) : null));
    }

    /** The policy of the year's last day, or of the day asked about while the year runs. */
    private Optional<PolicyAdopted> inForce(int year) {
        LocalDate end = LocalDate.of(year, 12, 31);
        LocalDate day = end.isBefore(tallies.today()) ? end : tallies.today();
        return policies.until(position.now()).stream()
                .filter(adopted -> !adopted.from().isAfter(day))
                .reduce((before, later) -> later.from().isBefore(before.from()) ? before : later);
    }

    /** Null where it gives no points. */
    private static PointScheme scheme(PolicyAdopted policy) {
        JsonNode points = WireMapper.mapper().readTree(policy.document()).path("points");
        return points.isMissingNode() ? null : WireMapper.mapper().treeToValue(points, PointScheme.class);
    }

    /** The asker's own group: their section, or themselves; whom they act for, where they do. */
    private static String own(Split split, MetaData caller) {
        Object own = split == Split.SECTION
                ? caller.get(Meta.ACTING_UNIT)
                : caller.getOrDefault(Meta.ON_BEHALF_OF, caller.get(Meta.ACTOR));
        return own == null ? "" : own.toString();
    }

    private List<PointsOfYear.Row> rows(PointScheme scheme, int year, Split split, String own) {
        Counts counts = years.year(year, FigureScope.ALL).counts();
        List<String> groups = counts.groups(split).keySet().stream()
                .filter(group -> !group.equals(Split.NONE))
                .filter(group -> own == null || own.equals(group))
                .toList();
        Map<String, Text> said = labels.of(split, groups);
        List<PointsOfYear.Row> rows = new ArrayList<>();
        for (String group : groups) {
            List<Long> units = scheme.lines().stream()
                    .map(line -> units(line, counts, split, group))
                    .toList();
            List<Long> points = Stream.iterate(0, at -> at < units.size(), at -> at + 1)
                    .map(at -> units.get(at) * scheme.lines().get(at).points())
                    .toList();
            rows.add(new PointsOfYear.Row(
                    group,
                    said.get(group),
                    units,
                    points,
                    points.stream().mapToLong(Long::longValue).sum()));
        }
        return List.copyOf(rows);
    }

    /** A figure that this program does not know counts nothing. */
    private static long units(PointScheme.Line line, Counts counts, Split split, String group) {
        Optional<Figure> figure = Figure.named(line.figure());
        if (figure.isEmpty()) {
            return 0;
        }
        Tallies.Value value = counts.value(figure.get(), split, group);
        return line.counts() == PointScheme.Part.COUNTED
                ? value.numerator()
                : value.denominator() == null ? 0 : value.denominator() - value.numerator();
    }
}
