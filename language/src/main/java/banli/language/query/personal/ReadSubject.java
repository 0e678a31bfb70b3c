package banli.language.query.personal;

import banli.language.query.MayAsk;
import banli.language.query.Query;
import banli.language.word.Office;

/** 查看个人信息状况。 How the details of a proposer stand: restricted, asked to be erased, erased; and what keeps them. */
@MayAsk({Office.REGISTRY, Office.CHIEF_LEADER, Office.AUDITOR})
public record ReadSubject(String proposer) implements Query<SubjectView> {
    @Override
    public Class<SubjectView> answer() {
        return SubjectView.class;
    }
}
