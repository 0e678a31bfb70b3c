package banli.command.act.state;

import banli.language.event.CaseEvent;
import banli.language.event.CommitmentEvent.CommitmentCarriedOver;
import banli.language.event.CommitmentEvent.CommitmentFulfilled;
import banli.language.event.CommitmentEvent.CommitmentMade;
import banli.language.event.IntakeEvent.WorkHandedOver;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** 在案的承诺事项。 What was promised, by whom, and whether it was kept. */
public record CommitmentsOnRecord(List<Commitment> commitments) {
    /** 尚无。 None yet. */
    public static final CommitmentsOnRecord NONE = new CommitmentsOnRecord(List.of());

    /** 一项承诺。 One promise; {@code intoYear} is 0 until it is carried over. */
    public record Commitment(int number, String owner, boolean dated, int intoYear, boolean fulfilled) {
        /** 是否已落实。 Whether it has an owner and a due date. */
        public boolean owned() {
            return owner != null && dated;
        }
    }

    /** 读入一件事实。 After one more fact. */
    public CommitmentsOnRecord with(CaseEvent fact) {
        return switch (fact) {
            case CommitmentMade now -> {
                List<Commitment> all = new ArrayList<>(commitments);
                all.add(new Commitment(now.commitment(), now.owner(), now.deadline() != null, 0, false));
                yield new CommitmentsOnRecord(all);
            }
            case CommitmentCarriedOver now -> change(now.commitment(), now.deadline() != null, now.intoYear(), false);
            case CommitmentFulfilled now -> change(now.commitment(), false, 0, true);
            case WorkHandedOver now -> passed(now);
            default -> this;
        };
    }

    private CommitmentsOnRecord change(int number, boolean dated, int intoYear, boolean fulfilled) {
        List<Commitment> all = new ArrayList<>(commitments);
        all.replaceAll(c -> c.number != number
                ? c
                : new Commitment(
                        number,
                        c.owner,
                        c.dated || dated,
                        intoYear == 0 ? c.intoYear : intoYear,
                        c.fulfilled || fulfilled));
        return new CommitmentsOnRecord(all);
    }

    private CommitmentsOnRecord passed(WorkHandedOver now) {
        List<Commitment> all = new ArrayList<>(commitments);
        all.replaceAll(c -> now.commitments().contains(c.number)
                ? new Commitment(c.number, now.to(), c.dated, c.intoYear, c.fulfilled)
                : c);
        return new CommitmentsOnRecord(all);
    }

    /** 某人未兑现的承诺。 The ordinals of promises that wait for that person. */
    public List<Integer> openOf(String owner) {
        return commitments.stream()
                .filter(c -> owner.equals(c.owner) && !c.fulfilled)
                .map(Commitment::number)
                .toList();
    }

    /** 有无未兑现的。 Whether any promise is still open. */
    boolean anyOpen() {
        return commitments.stream().anyMatch(c -> !c.fulfilled);
    }

    /** 某项承诺。 The promise with that ordinal. */
    public Optional<Commitment> commitment(int number) {
        return commitments.stream().filter(c -> c.number == number).findFirst();
    }

    /** 缺责任人或日期的承诺。 The ordinals of promises still open without an owner or a due date. */
    public List<Integer> unowned() {
        return commitments.stream()
                .filter(c -> !c.owned() && !c.fulfilled)
                .map(Commitment::number)
                .toList();
    }
}
