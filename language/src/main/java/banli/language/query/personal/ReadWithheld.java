package banli.language.query.personal;

import banli.language.query.MayAsk;
import banli.language.query.Query;
import java.util.List;

/** 谁的个人信息不再显示。 Whose details are not shown any more, of these proposers; told of now, whatever past is looked at. */
@MayAsk
public record ReadWithheld(List<String> proposers) implements Query<WithheldNow> {
    @Override
    public Class<WithheldNow> answer() {
        return WithheldNow.class;
    }
}
