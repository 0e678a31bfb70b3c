package banli.bench.pekko;

import banli.bench.House;
import banli.wire.Database;
import com.typesafe.config.Config;
import com.typesafe.config.ConfigFactory;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.pekko.Done;
import org.apache.pekko.NotUsed;
import org.apache.pekko.actor.typed.ActorRef;
import org.apache.pekko.actor.typed.ActorSystem;
import org.apache.pekko.actor.typed.Props;
import org.apache.pekko.actor.typed.javadsl.AskPattern;
import org.apache.pekko.actor.typed.javadsl.Behaviors;
import org.apache.pekko.persistence.jdbc.query.javadsl.JdbcReadJournal;
import org.apache.pekko.persistence.query.EventEnvelope;
import org.apache.pekko.persistence.query.Offset;
import org.apache.pekko.persistence.query.PersistenceQuery;
import org.apache.pekko.stream.javadsl.Source;

/**
 * 对照的日志。 The peer: Pekko Persistence JDBC with its defaults, on the same PostgreSQL server, in a schema of its own; an
 * actor a case, each fact tagged.
 */
public final class PekkoStore implements AutoCloseable {
    private static final String SCHEMA = "pekko";
    private static final String SCRIPT = "/schema/postgres/postgres-create-schema.sql";
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final ActorSystem<Void> actors;
    private final Map<String, ActorRef<PekkoCase.Record>> cases = new ConcurrentHashMap<>();

    /** 建立。 On the server of that house. */
    public PekkoStore(House house) throws SQLException, IOException {
        Database database = house.owned();
        try (var owner = DriverManager.getConnection(database.url(), database.ownerUser(), database.ownerPassword());
                var statement = owner.createStatement();
                InputStream script = JdbcReadJournal.class.getResourceAsStream(SCRIPT)) {
            statement.execute("create schema " + SCHEMA);
            statement.execute("set search_path to " + SCHEMA);
            statement.execute(new String(script.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("public.", "")
                    .replace("CONCURRENTLY ", ""));
        }
        actors = ActorSystem.create(Behaviors.empty(), "peer", settings(database));
    }

    private static Config settings(Database database) {
        String db = "pekko-persistence-jdbc.shared-databases.slick.db.";
        return ConfigFactory.parseMap(Map.ofEntries(
                        Map.entry("pekko.loglevel", "WARNING"),
                        Map.entry("pekko.use-slf4j", "on"),
                        Map.entry("pekko.persistence.journal.plugin", "jdbc-journal"),
                        Map.entry("pekko.actor.serializers.fact", PekkoFact.Json.class.getName()),
                        Map.entry(
                                "pekko.actor.serialization-bindings",
                                Map.of("\"" + PekkoFact.class.getName() + "\"", "fact")),
                        Map.entry("jdbc-journal.use-shared-db", "slick"),
                        Map.entry("jdbc-read-journal.use-shared-db", "slick"),
                        Map.entry(
                                "pekko-persistence-jdbc.shared-databases.slick.profile", "slick.jdbc.PostgresProfile$"),
                        Map.entry(db + "driver", "org.postgresql.Driver"),
                        Map.entry(db + "url", database.url() + "?currentSchema=" + SCHEMA),
                        Map.entry(db + "user", database.ownerUser()),
                        Map.entry(db + "password", database.ownerPassword())))
                .withFallback(ConfigFactory.load());
    }

    /** 记录。 Has a case persist a fact under a tag. */
    public CompletableFuture<Done> record(String tag, PekkoFact fact) {
        ActorRef<PekkoCase.Record> one = cases.computeIfAbsent(
                tag + "-" + fact.stream(),
                name -> actors.systemActorOf(new PekkoCase(tag, fact.stream()), name, Props.empty()));
        return AskPattern.<PekkoCase.Record, Done>ask(
                        one, answer -> new PekkoCase.Record(fact, answer), PATIENCE, actors.scheduler())
                .toCompletableFuture();
    }

    /** 现有的事实。 Those of a tag that there are. */
    public Source<EventEnvelope, NotUsed> current(String tag) {
        return journal().currentEventsByTag(tag, Offset.noOffset());
    }

    /** 不断的事实。 Those of a tag as they come, from the first on; it never ends. */
    public Source<EventEnvelope, NotUsed> live(String tag) {
        return journal().eventsByTag(tag, Offset.noOffset());
    }

    /** 演员们。 What runs streams. */
    public ActorSystem<Void> actors() {
        return actors;
    }

    private JdbcReadJournal journal() {
        return PersistenceQuery.get(actors).getReadJournalFor(JdbcReadJournal.class, JdbcReadJournal.Identifier());
    }

    @Override
    public void close() {
        actors.terminate();
        actors.getWhenTerminated().toCompletableFuture().join();
    }
}
