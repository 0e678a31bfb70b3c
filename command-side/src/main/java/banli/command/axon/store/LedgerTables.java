package banli.command.axon.store;

import banli.wire.Migrations;
import java.sql.SQLException;
import javax.sql.DataSource;

/** The ledger's tables, made and checked: a process whose role could change a fact does not start. */
final class LedgerTables {

    LedgerTables(Migrations migrations, DataSource application) {
        migrations.migrateWithOwnGrants("ledger", "classpath:banli/command/ledger");
        try (var connection = application.getConnection();
                var statement = connection.createStatement();
                var answer = statement.executeQuery(
                        "select has_table_privilege('ledger.fact', 'update, delete, truncate, trigger')")) {
            answer.next();
            if (answer.getBoolean(1)) {
                throw new IllegalStateException(
                        "应用角色可以改动事实，拒绝启动：请换用不拥有任何表的角色。"
                                + " The application's role could change facts. Refusing to start: use a role that owns nothing.");
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(
                    "账本的表无法检查（" + failed.getSQLState() + "）。 The ledger's tables could not be checked.");
        }
    }
}
