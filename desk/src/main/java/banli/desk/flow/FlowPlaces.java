package banli.desk.flow;

import static banli.language.query.flow.FlowStep.*;

import banli.language.query.flow.FlowStep;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** 图上的位置。 Where each step stands, and how an arrow runs from one to another. */
final class FlowPlaces {
    /** How wide and how high a step is drawn. */
    static final int WIDE = 150;

    static final int HIGH = 40;

    private static final int ROW = 84;
    private static final int TOP = 32;
    private static final int MAIN = 300;

    /** Where the plane begins when no arrow runs at the left. */
    static final int LEFT = MAIN - WIDE / 2 - 8;

    private static final int ASIDE = 240;
    private static final int NEAR = 46;
    private static final int FURTHER = 20;
    private static final int FURTHEST = 200;

    private static final List<FlowStep> DOWN =
            List.of(REGISTERED, ROUTED, APPROVED, ASSIGNED, ACCEPTED, SUBMITTED, SIGNED, ISSUED, DELIVERED, CLOSED);

    /** Beside which step of the way down the others stand, how many columns away, and whether half a row further down. */
    private static final Map<FlowStep, Beside> BESIDE = Map.ofEntries(
            Map.entry(HAND_ON_OBJECTED, new Beside(REGISTERED, 1, false)),
            Map.entry(HAND_ON_UPHELD, new Beside(REGISTERED, 2, false)),
            Map.entry(ROUTING_RETURNED, new Beside(ROUTED, 1, true)),
            Map.entry(OBJECTED, new Beside(ASSIGNED, 1, false)),
            Map.entry(UPHELD, new Beside(ASSIGNED, 2, false)),
            Map.entry(REASSIGNED, new Beside(ACCEPTED, 1, false)),
            Map.entry(SENT_BACK, new Beside(SUBMITTED, 1, true)),
            Map.entry(RECALLED, new Beside(ISSUED, 1, false)),
            Map.entry(REOPENED, new Beside(DELIVERED, 1, true)),
            Map.entry(WITHDRAWN, new Beside(CLOSED, 2, false)));

    private record Beside(FlowStep main, int columns, boolean between) {}

    private final Map<FlowStep, Integer> rows = new EnumMap<>(FlowStep.class);
    private final Map<FlowStep, Integer> columns = new EnumMap<>(FlowStep.class);
    private final int bottom;

    /** Rows of the way down that nothing stands in are left out. */
    FlowPlaces(Collection<FlowStep> present) {
        int row = 0;
        for (FlowStep main : DOWN) {
            boolean used = present.contains(main);
            for (Map.Entry<FlowStep, Beside> one : BESIDE.entrySet()) {
                if (one.getValue().main() == main && present.contains(one.getKey())) {
                    used = true;
                    rows.put(one.getKey(), TOP + row * ROW + (one.getValue().between() ? ROW / 2 : 0));
                    columns.put(one.getKey(), one.getValue().columns());
                }
            }
            if (used) {
                rows.put(main, TOP + row * ROW);
                columns.put(main, 0);
                row++;
            }
        }
        bottom = Math.max(1, row) * ROW;
    }

    int width() {
        int furthest =
                columns.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return MAIN + Math.max(furthest * ASIDE, NEAR + HIGH) + WIDE / 2 + 8;
    }

    int height() {
        return bottom;
    }

    int x(FlowStep step) {
        return MAIN + columns.getOrDefault(step, 0) * ASIDE;
    }

    int y(FlowStep step) {
        return rows.getOrDefault(step, TOP);
    }

    Curve curve(FlowStep from, FlowStep to) {
        if (columns.getOrDefault(from, 0).equals(columns.getOrDefault(to, 0))) {
            return y(to) > y(from) && nothingBetween(from, to) ? down(from, to) : around(from, to);
        }
        return x(to) > x(from) ? out(from, to) : in(from, to);
    }

    private boolean nothingBetween(FlowStep from, FlowStep to) {
        return rows.entrySet().stream()
                .filter(one -> columns.get(one.getKey()).equals(columns.get(from)))
                .noneMatch(one -> one.getValue() > y(from) && one.getValue() < y(to));
    }

    private Curve down(FlowStep from, FlowStep to) {
        int start = y(from) + HIGH / 2;
        int end = y(to) - HIGH / 2;
        return new Curve("M%d %dV%d".formatted(x(from), start, end - 2), x(from) + 9, (start + end) / 2 + 5, "start");
    }

    /** At the left, the further the more rows lie between. */
    private Curve around(FlowStep from, FlowStep to) {
        int edge = x(from) - WIDE / 2;
        int far = Math.min(FURTHEST, NEAR + FURTHER * Math.abs(y(to) - y(from)) / ROW);
        int bend = edge - far * 4 / 3;
        return new Curve(
                "M%d %dC%d %d %d %d %d %d"
                        .formatted(edge, y(from) + 8, bend, y(from) + 8, bend, y(to) - 8, edge - 2, y(to) - 8),
                edge - far - 5,
                (y(from) + y(to)) / 2 + 5,
                "end");
    }

    /** To a step at the right: into its side in the same row, else into its top or bottom. */
    private Curve out(FlowStep from, FlowStep to) {
        int start = x(from) + WIDE / 2;
        if (y(from) == y(to)) {
            int end = x(to) - WIDE / 2;
            int y = y(from) - 9;
            return new Curve("M%d %dH%d".formatted(start, y, end - 2), (start + end) / 2, y - 6, "middle");
        }
        boolean below = y(to) > y(from);
        int end = y(to) + (below ? -HIGH / 2 - 2 : HIGH / 2 + 2);
        return new Curve(
                "M%d %dQ%d %d %d %d".formatted(start, y(from), x(to), y(from), x(to), end),
                (start + x(to)) / 2 + 14,
                y(from) + (below ? -5 : 16),
                "middle");
    }

    /** Back from the right: out of its side, into the side of the other. */
    private Curve in(FlowStep from, FlowStep to) {
        int start = x(from) - WIDE / 2;
        int end = x(to) + WIDE / 2 + 2;
        int y = y(to) + 9;
        int middle = (start + end) / 2;
        return new Curve(
                "M%d %dC%d %d %d %d %d %d".formatted(start, y(from) + 9, middle, y(from) + 9, middle, y, end, y),
                middle + 8,
                (y(from) + 9 + y) / 2 + 17,
                "start");
    }
}
