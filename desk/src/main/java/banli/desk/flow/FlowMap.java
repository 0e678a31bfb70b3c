package banli.desk.flow;

import banli.language.query.flow.FlowOfYear;
import banli.language.query.flow.FlowOfYear.Days;
import banli.language.query.flow.FlowOfYear.Line;
import banli.language.query.flow.FlowStep;
import banli.language.query.flow.FlowTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** 走法图。 The steps that cases took and the arrows between them, placed on a plane: the usual way down, what leads back at its right. */
public record FlowMap(int left, int width, int height, boolean byDays, List<Node> nodes, List<Arrow> arrows) {
    private static final int WIDEST = 5;

    /** What the words of an arrow at the left take. */
    private static final int WORDS = 120;

    /** 一步。 A step in its place, by its middle. */
    public record Node(Line line, int x, int y, boolean back) {
        /** Its left edge. */
        public int left() {
            return x - FlowPlaces.WIDE / 2;
        }

        /** Its upper edge. */
        public int top() {
            return y - FlowPlaces.HIGH / 2;
        }
    }

    /**
     * 一支箭头。 From one step straight to another.
     *
     * @param wide how broad it is drawn
     * @param slowest whether no other takes longer in the middle
     */
    public record Arrow(Line line, Days days, Curve curve, double wide, boolean slowest, boolean back) {}

    /** Of the steps and the arrows of an answer; the broad ones are those of many cases, or of many days. */
    static FlowMap of(FlowOfYear answer, boolean working, boolean byDays) {
        Map<FlowStep, Line> steps = new TreeMap<>();
        answer.lines(FlowTable.STEPS).forEach(line -> named(line.key(), step -> steps.put(step, line)));
        FlowPlaces places = new FlowPlaces(steps.keySet());
        List<Arrow> arrows = new ArrayList<>();
        List<Line> edges = answer.lines(FlowTable.EDGES);
        double most = edges.stream()
                .mapToDouble(line -> weight(line, working, byDays))
                .max()
                .orElse(1);
        Line slowest = edges.stream()
                .filter(line ->
                        days(line, working) != null && days(line, working).median() > 0)
                .max(Comparator.comparingDouble(line -> days(line, working).median()))
                .orElse(null);
        for (Line line : edges) {
            String[] ends = line.key().split("-", 2);
            named(
                    ends[0],
                    from -> named(ends.length < 2 ? "" : ends[1], to -> {
                        if (steps.containsKey(from) && steps.containsKey(to)) {
                            double share = most == 0 ? 0 : weight(line, working, byDays) / most;
                            arrows.add(new Arrow(
                                    line,
                                    days(line, working),
                                    places.curve(from, to),
                                    1 + Math.round(share * WIDEST * 10) / 10.0,
                                    line == slowest,
                                    from.back() || to.back()));
                        }
                    }));
        }
        int left = arrows.stream()
                .map(Arrow::curve)
                .filter(curve -> curve.anchor().equals("end"))
                .mapToInt(curve -> curve.x() - WORDS)
                .reduce(FlowPlaces.LEFT, Math::min);
        return new FlowMap(
                left,
                places.width() - left,
                places.height(),
                byDays,
                steps.entrySet().stream()
                        .map(one -> new Node(
                                one.getValue(),
                                places.x(one.getKey()),
                                places.y(one.getKey()),
                                one.getKey().back()))
                        .collect(Collectors.toList()),
                arrows);
    }

    private static double weight(Line line, boolean working, boolean byDays) {
        return !byDays
                ? line.cases()
                : days(line, working) == null ? 0 : days(line, working).median();
    }

    private static Days days(Line line, boolean working) {
        return working ? line.working() : line.calendar();
    }

    private static void named(String name, Consumer<FlowStep> known) {
        Arrays.stream(FlowStep.values())
                .filter(step -> step.name().equals(name))
                .findFirst()
                .ifPresent(known);
    }
}
