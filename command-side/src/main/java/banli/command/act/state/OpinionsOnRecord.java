package banli.command.act.state;

import banli.language.event.CaseEvent;
import banli.language.event.IntakeEvent.WorkHandedOver;
import banli.language.event.OpinionEvent.OpinionAsked;
import banli.language.event.OpinionEvent.OpinionReceived;
import banli.language.event.OpinionEvent.OpinionWaived;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * 在案的会办意见。 What other units were asked; their due dates are with the deadlines.
 *
 * @param outstanding the units that were asked and have not answered
 * @param settled the units that gave an opinion, or that the office does without
 */
public record OpinionsOnRecord(List<String> outstanding, Set<String> settled) {
    /** 尚无。 None yet. */
    public static final OpinionsOnRecord NONE = new OpinionsOnRecord(List.of(), Set.of());

    /** 读入一件事实。 After one more fact. */
    public OpinionsOnRecord with(CaseEvent fact) {
        return switch (fact) {
            case OpinionAsked now -> {
                List<String> all = new ArrayList<>(outstanding);
                all.add(now.unit());
                yield new OpinionsOnRecord(all, settled);
            }
            case OpinionReceived now -> settledBy(now.unit());
            case OpinionWaived now -> settledBy(now.unit());
            case WorkHandedOver now ->
                new OpinionsOnRecord(outstanding.stream().map(now::now).toList(), settled);
            default -> this;
        };
    }

    private OpinionsOnRecord settledBy(String unit) {
        Set<String> all = new HashSet<>(settled);
        all.add(unit);
        return new OpinionsOnRecord(
                outstanding.stream().filter(u -> !u.equals(unit)).toList(), all);
    }

    /** 是否尚欠意见。 Whether the unit still owes an opinion asked for. */
    public boolean awaits(String unit) {
        return outstanding.contains(unit);
    }

    /** 是否从未过问。 Whether the unit neither owes an opinion nor gave one, and nobody does without it. */
    public boolean unheard(String unit) {
        return !awaits(unit) && !settled.contains(unit);
    }
}
