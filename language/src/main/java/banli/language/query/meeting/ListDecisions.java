package banli.language.query.meeting;

import banli.language.query.Query;

/** 会议决定事项。 What meetings decided: of an owner or all, those not done yet or all, the earliest due first. */
public record ListDecisions(String owner, boolean openOnly, int page, int size) implements Query<DecisionList> {
    @Override
    public Class<DecisionList> answer() {
        return DecisionList.class;
    }
}
