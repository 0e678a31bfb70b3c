package banli.command.axon.store;

import banli.wire.Migrations;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * The ledger's tables, made and checked: a process whose role could do more with facts than read them and append by the
 * owner's function does not start. What counts is every role it could become.
 */
final class LedgerTables {
    private static final String MAY_DO_MORE = """
            select exists (
                select from pg_catalog.pg_roles role
                 where pg_has_role(current_user, role.oid, 'member')
                   and (role.rolsuper or role.rolcreaterole or role.rolreplication
                        or role.rolname in ('pg_write_server_files', 'pg_execute_server_program')
                        or exists (select from unnest(array['ledger.fact', 'ledger.head']) as its(name)
                                    where has_table_privilege(role.oid, its.name,
                                              'insert, update, delete, truncate, references, trigger')
                                       or has_any_column_privilege(role.oid, its.name, 'insert, update, references'))
                        or has_schema_privilege(role.oid, 'ledger', 'create')))""";
    private static final String OWNED_BY_SUPERUSER = """
            select exists (select from pg_catalog.pg_proc function join pg_catalog.pg_roles owner
                                         on owner.oid = function.proowner
                            where function.pronamespace = 'ledger'::regnamespace and owner.rolsuper)""";

    // In one snapshot, so that what another process appends meanwhile is no gap.
    private static final String HAS_GAPS = """
            select (select count(*) from ledger.fact) <> next_index
                or (select coalesce(max(global_index), -1) from ledger.fact) <> next_index - 1 from ledger.head""";

    LedgerTables(Migrations migrations, DataSource application) {
        migrations.migrateWithOwnGrants("ledger", "classpath:banli/command/ledger");
        try (var connection = application.getConnection()) {
            refuseIf(
                    connection,
                    MAY_DO_MORE,
                    "应用角色对事实可做的不止读取和追加，拒绝启动：请换用不拥有任何表、没有其他权限的角色。"
                            + " The application's role could do more with facts than read and append. Refusing to start: use a"
                            + " role that owns nothing and has no other right.");
            refuseIf(
                    connection,
                    OWNED_BY_SUPERUSER,
                    "账本的属主是数据库超级用户，拒绝启动：请运行 migrate-schema，把账本交给普通角色。"
                            + " The ledger's owner is a superuser of the database. Refusing to start: run migrate-schema, which"
                            + " hands the ledger to an ordinary role.");
            refuseIf(
                    connection,
                    HAS_GAPS,
                    "账本的事实不齐：编号有缺，或末号与账本所记不符，拒绝启动。有人在程序之外改动了账本，见 docs/runbook/facts-changed.md。"
                            + " Facts of the ledger are missing: its numbers have a gap, or don't end where it says. Refusing to start."
                            + " Somebody changed it behind the program's back, see docs/runbook/facts-changed.md.");
        } catch (SQLException failed) {
            throw new IllegalStateException(
                    "账本的表无法检查（" + failed.getSQLState() + "）。 The ledger's tables could not be checked.");
        }
    }

    private static void refuseIf(Connection connection, String question, String sentence) throws SQLException {
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery(question)) {
            answer.next();
            if (answer.getBoolean(1)) {
                throw new IllegalStateException(sentence);
            }
        }
    }
}
