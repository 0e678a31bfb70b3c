package banli.standalone;

import banli.language.word.Text;
import banli.standalone.data.CommandFailed;
import banli.standalone.data.Ownership;
import banli.standalone.data.Schemas;
import banli.wire.Database;
import banli.wire.start.OutsidePostgres;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** 建库表。 Makes in a PostgreSQL that others run what this program needs there, as the owner; the only place where its secret is needed. */
@Command(
        name = "migrate-schema",
        mixinStandardHelpOptions = true,
        description = {
            "以属主身份建好（或升级）BANLI_DB_URL 所指数据库里的表，然后结束；自带数据库的不需要。设了 BANLI_DB_SUPERUSER_USER 时，先由超级用户建好属主与应用两个普通角色，并把已有的表交给属主。",
            "Make, or upgrade, the tables in the database of BANLI_DB_URL as their owner, and end. Not needed where the database comes"
                    + " along. With BANLI_DB_SUPERUSER_USER the superuser first makes two ordinary roles, owner and application, and"
                    + " hands over to the owner what is there."
        })
final class MakeSchema implements Callable<Integer> {
    @Override
    public Integer call() {
        Map<String, String> environment = System.getenv();
        Map<String, Object> settings = OutsidePostgres.withOwner(environment);
        if (settings.isEmpty()) {
            throw new CommandFailed(
                    new Text(
                            "没有 BANLI_DB_URL：自带的数据库在启动时自己建好，不需要这一步。",
                            "There is no BANLI_DB_URL. A database that comes along is made ready at start and needs no such step."));
        }
        make(Database.of(settings), environment);
        System.out.println("数据库的表已是本程序所需的样子。");
        System.out.println("The database's tables are what this program needs.");
        return 0;
    }

    private static void make(Database database, Map<String, String> environment) {
        Schemas.requireOwner(database);
        try {
            String superuser = OutsidePostgres.value(environment, "BANLI_DB_SUPERUSER_USER");
            if (superuser != null) {
                new Ownership(database)
                        .settle(superuser, OutsidePostgres.value(environment, "BANLI_DB_SUPERUSER_PASSWORD"));
            }
            Schemas.make(database);
        } catch (IllegalStateException failed) {
            throw new CommandFailed(new Text(failed.getMessage(), failed.getMessage()), failed);
        }
    }
}
