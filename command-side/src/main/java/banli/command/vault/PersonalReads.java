package banli.command.vault;

import banli.language.word.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 个人信息查阅记录。 Who read whose personal field and why; written before the value is given out. */
public final class PersonalReads {
    private final JdbcClient database;

    /** 使用保险库的表。 Over the schema {@code vault}. */
    public PersonalReads(JdbcClient database) {
        this.database = database;
    }

    /** 记下一次查阅。 Notes one reading. */
    public void note(Actor reader, String person, String field, String why) {
        database.sql("insert into vault.personal_read (reader, office, person, field, why) values (?, ?, ?, ?, ?)")
                .params(reader.person(), reader.office().name(), person, field, why)
                .update();
    }
}
