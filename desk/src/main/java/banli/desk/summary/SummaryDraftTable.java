package banli.desk.summary;

import banli.desk.ask.DeskKey;
import banli.wire.Migrations;
import banli.wire.WireMapper;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.encrypt.BytesEncryptor;
import org.springframework.stereotype.Component;

/** 总结草稿表。 Drafts of summaries in the schema {@code desk}, each sealed for its year. */
@Component
@ConditionalOnProperty("banli.database.url")
class SummaryDraftTable implements SummaryDrafts {
    private final JdbcClient database;
    private final DeskKey key;

    SummaryDraftTable(DataSource database, Migrations migrations, DeskKey key) {
        migrations.migrate("desk", "classpath:banli/desk/drafts");
        this.database = JdbcClient.create(database);
        this.key = key;
    }

    @Override
    public Optional<SummaryDraft> of(int year) {
        return database.sql("select body from desk.summary_draft where year = ?")
                .param(year)
                .query(String.class)
                .optional()
                .flatMap(body -> opened(year, body));
    }

    @Override
    public boolean save(SummaryDraft draft, long over) {
        String body = Base64.getEncoder()
                .encodeToString(cipher(draft.year()).encrypt(WireMapper.mapper().writeValueAsBytes(draft)));
        return (over == 0
                        ? database.sql("insert into desk.summary_draft (year, version, body) values (?, ?, ?)"
                                        + " on conflict do nothing")
                                .params(draft.year(), draft.version(), body)
                                .update()
                        : database.sql("update desk.summary_draft set version = ?, body = ?, saved_at = now()"
                                        + " where year = ? and version = ?")
                                .params(draft.version(), body, draft.year(), over)
                                .update())
                == 1;
    }

    private Optional<SummaryDraft> opened(int year, String body) {
        try {
            byte[] clear = cipher(year).decrypt(Base64.getDecoder().decode(body));
            return Optional.of(
                    WireMapper.mapper().readValue(new String(clear, StandardCharsets.UTF_8), SummaryDraft.class));
        } catch (IllegalStateException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private BytesEncryptor cipher(int year) {
        return key.sealing("banli summary\n" + year);
    }
}
