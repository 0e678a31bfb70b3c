package banli.standalone.data;

import banli.language.word.Text;
import banli.wire.Database;
import banli.wire.Migrations;
import banli.wire.ScriptsRun;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

/** 数据库里的各模式。 The schemas of a ledger's database, all that any process of an installation needs; made by their owner. */
public final class Schemas {
    private static final String SCREENS = "screen";
    private static final List<Schema> ALL = List.of(
            new Schema("processing", "classpath:banli/wire/processing", Grants.ALL),
            new Schema("ledger", "classpath:banli/command/ledger", Grants.OWN),
            new Schema("vault", "classpath:banli/command/vault", Grants.OWN),
            new Schema("feed", "classpath:banli/query/feed", Grants.ALL),
            new Schema("desk", "classpath:banli/desk/drafts", Grants.ALL),
            new Schema("record", "classpath:banli/wire/record", Grants.OWN));

    private Schemas() {}

    /** 都是本程序所需的样子。 Whether nothing is left to be made, as far as the application's role can tell. */
    static boolean areMade(Database application) {
        try (Connection connection = application.connect()) {
            return ALL.stream().allMatch(one -> ScriptsRun.all(connection, one.name, one.location));
        } catch (SQLException away) {
            throw new IllegalStateException("PostgreSQL, SQL state " + away.getSQLState(), away);
        }
    }

    /** 建好。 Makes what is missing, and gives the application its rights. The screens' tables are the application's to make. */
    public static void make(Database withOwner) {
        requireOwner(withOwner);
        Migrations migrations = new Migrations(withOwner);
        ALL.forEach(one -> one.grants.make(migrations, one));
        migrations.prepareForApplication(SCREENS);
    }

    /**
     * 要有属主。 That the settings name the owner.
     *
     * @throws CouldNot when they don't
     */
    public static void requireOwner(Database database) {
        if (database.ownerUser() == null) {
            throw new CommandFailed(new Text(
                    "请用 BANLI_DB_OWNER_USER 和 BANLI_DB_OWNER_PASSWORD（或 _FILE）说明数据库的属主。",
                    "Name the database's owner in BANLI_DB_OWNER_USER and BANLI_DB_OWNER_PASSWORD (or _FILE)."));
        }
    }

    /** 脚本所在。 Where their scripts are. */
    static List<String> locations() {
        return ALL.stream().map(Schema::location).toList();
    }

    /** 各模式的名称。 Their names. */
    public static List<String> names() {
        return Stream.concat(ALL.stream().map(Schema::name), Stream.of(SCREENS)).toList();
    }

    private enum Grants {
        /** Everything in all tables. */
        ALL {
            @Override
            void make(Migrations migrations, Schema schema) {
                migrations.migrate(schema.name, schema.location);
            }
        },
        /** As its scripts say. */
        OWN {
            @Override
            void make(Migrations migrations, Schema schema) {
                migrations.migrateWithOwnGrants(schema.name, schema.location);
            }
        };

        abstract void make(Migrations migrations, Schema schema);
    }

    private record Schema(String name, String location, Grants grants) {}
}
