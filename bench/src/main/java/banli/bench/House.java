package banli.bench;

import banli.bench.years.FactCopy;
import banli.bench.years.PlausibleYears;
import banli.language.command.Command;
import banli.language.query.Query;
import banli.language.word.Meta;
import banli.language.word.Office;
import banli.language.word.Recorded;
import banli.query.feed.FactFeed;
import banli.query.screen.ScreensPosition;
import banli.standalone.data.DataFolder;
import banli.standalone.data.OwnPostgres;
import banli.standalone.register.Demo;
import banli.standalone.register.Register2021;
import banli.standalone.run.Application;
import banli.standalone.run.Listening;
import banli.wire.Database;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;

/** 被测的产品。 The whole product on a throw-away folder, with the demo's register in it. */
public final class House implements AutoCloseable {
    private final Path folder;
    private final Application application;
    private boolean kept;

    private House(Path folder, Application application) {
        this.folder = folder;
        this.application = application;
    }

    /** 启动。 Starts it and waits until its screens have read the register. */
    public static House open() throws IOException {
        return open(Listening.quietly());
    }

    /** 留下来的。 As {@link #open}, but it is there to stay: it does each day's work. */
    public static House openToStay() throws IOException {
        return open(new Listening("127.0.0.1", 0, 0, "", true));
    }

    /** 已有的文件夹。 Starts it on a folder that is there, and leaves it there. */
    public static House at(Path folder) {
        Application application = Application.start(DataFolder.take(folder), Listening.quietly(), true);
        application.awaitScreens();
        House house = new House(folder, application);
        house.kept = true;
        return house;
    }

    private static House open(Listening listening) throws IOException {
        Path folder = Files.createTempDirectory("banli-bench");
        Application application = Application.start(DataFolder.take(folder), listening, true);
        new Demo(application.acts(), Register2021.read()).enter(application.folder(), application.today());
        application.awaitScreens();
        return new House(folder, application);
    }

    /** 留下文件夹。 Leaves its folder where it is when it is closed; from then on the caller deletes it. */
    public Path keep() {
        kept = true;
        return folder;
    }

    /** 应用。 The running application. */
    public Application application() {
        return application;
    }

    /** 组件。 A part of the running application. */
    public <T> T part(Class<T> type) {
        return application.context().getBean(type);
    }

    /** 数据库，连同属主。 Its database with the owner's settings, which the running application does not have. */
    public Database owned() {
        return Database.of(
                OwnPostgres.withOwner(folder, OwnPostgres.running(folder).orElseThrow()));
    }

    /** 办理。 Has an act recorded, under a key of its own. */
    public Recorded act(String person, Office office, String unit, Command act) {
        return hands().act(person, office, unit, act);
    }

    /** 办事的手。 As {@link #act}, for whoever does not know which house it is. */
    public Hands hands() {
        return new Hands(application);
    }

    /** 提问。 Asks as the auditor, who may read everything. */
    public <A> A ask(Query<A> question) throws ExecutionException, InterruptedException {
        Map<String, String> asker = Map.of(Meta.ACTOR, "auditor", Meta.OFFICE, Office.AUDITOR.name());
        return part(QueryGateway.class)
                .query(
                        question.getClass().getName(),
                        new GenericMessage<>(question, asker),
                        ResponseTypes.instanceOf(question.answer()))
                .get();
    }

    /** 写入年份。 Writes made-up years behind what its ledger holds; answers how many facts. */
    public long write(PlausibleYears years) throws SQLException, IOException {
        Database owned = owned();
        try (Connection connection =
                DriverManager.getConnection(owned.url(), owned.ownerUser(), owned.ownerPassword())) {
            return new FactCopy(connection).write(years);
        }
    }

    /** 等画面读到末尾。 Waits until the screens have read every fact, however long they take. */
    public void awaitScreens() {
        long head = part(FactFeed.class).head();
        while (part(ScreensPosition.class).now() < head) {
            application.awaitScreens();
        }
    }

    /** 浏览。 A browser that nobody has logged in to. */
    public Browser browser() {
        return new Browser("http://127.0.0.1:" + application.port());
    }

    @Override
    public void close() throws IOException {
        application.close();
        if (kept) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
