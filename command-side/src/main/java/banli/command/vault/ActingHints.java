package banli.command.vault;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 代理线索。 For whom a person may have been asked to act: where to look at log-in; the delegation's facts decide. */
public final class ActingHints {
    private final JdbcClient database;

    /** 使用保险库的表。 Over the schema {@code vault}. */
    public ActingHints(JdbcClient database) {
        this.database = database;
    }

    /** 记下一条线索。 Notes that the person asked the delegate to act. */
    public void note(String person, String delegate) {
        database.sql("insert into vault.acting_hint (delegate, person) values (?, ?) on conflict do nothing")
                .params(delegate, person)
                .update();
    }

    /** 可能的委托人。 The people who may have asked this delegate. */
    public List<String> of(String delegate) {
        return database.sql("select person from vault.acting_hint where delegate = ? order by person")
                .param(delegate)
                .query(String.class)
                .list();
    }
}
