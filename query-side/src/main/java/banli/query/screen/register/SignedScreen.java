package banli.query.screen.register;

import banli.language.query.register.CasesOfProposer;
import banli.language.query.register.CasesSigned;
import banli.language.word.CaseId;
import banli.query.screen.OneMoment;
import banli.query.screen.ScreensPosition;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 某提出人的案件。 Answers {@link CasesOfProposer}: rarely asked, so the whole register is looked through. */
@Component
class SignedScreen {
    private final JdbcClient database;
    private final ScreensPosition position;

    SignedScreen(JdbcClient database, ScreensPosition position) {
        this.database = database;
        this.position = position;
    }

    @QueryHandler
    @OneMoment
    CasesSigned on(CasesOfProposer asked) {
        return new CasesSigned(
                position.now(),
                database.sql("select case_id from register where signers @> to_jsonb(cast(:proposer as text))"
                                + " order by case_id")
                        .param("proposer", asked.proposer())
                        .query((row, _) -> new CaseId(row.getString(1)))
                        .list());
    }
}
