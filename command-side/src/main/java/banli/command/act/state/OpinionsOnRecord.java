package banli.command.act.state;

import banli.language.event.CaseEvent;
import banli.language.event.OpinionEvent.OpinionAsked;
import banli.language.event.OpinionEvent.OpinionReceived;
import banli.language.event.OpinionEvent.OpinionWaived;
import java.util.ArrayList;
import java.util.List;

/** 在案的会办意见。 Which units were asked for an opinion and have not answered; their due dates are with the deadlines. */
public record OpinionsOnRecord(List<String> outstanding) {
    /** 尚无。 None yet. */
    public static final OpinionsOnRecord NONE = new OpinionsOnRecord(List.of());

    /** 读入一件事实。 After one more fact. */
    public OpinionsOnRecord with(CaseEvent fact) {
        return switch (fact) {
            case OpinionAsked now -> {
                List<String> all = new ArrayList<>(outstanding);
                all.add(now.unit());
                yield new OpinionsOnRecord(all);
            }
            case OpinionReceived now -> without(now.unit());
            case OpinionWaived now -> without(now.unit());
            default -> this;
        };
    }

    private OpinionsOnRecord without(String unit) {
        return new OpinionsOnRecord(
                outstanding.stream().filter(u -> !u.equals(unit)).toList());
    }

    /** 是否尚欠意见。 Whether the unit still owes an opinion asked for. */
    public boolean awaits(String unit) {
        return outstanding.contains(unit);
    }
}
