package banli.standalone.run;

import banli.language.event.LedgerEvent.LedgerOpened;
import banli.language.query.AwaitScreens;
import banli.language.word.Text;
import banli.standalone.acts.Acts;
import banli.standalone.data.CouldNot;
import banli.standalone.data.DataFolder;
import banli.standalone.data.OutsidePostgres;
import banli.standalone.data.OwnPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/**
 * 运行中的应用。 The application, running on a data folder with its own PostgreSQL or one given by the environment.
 */
public final class Application implements AutoCloseable {
    private static final int SCREENS_PATIENCE_SECONDS = 60;

    private final DataFolder folder;
    private final OwnPostgres postgres;
    private final ConfigurableApplicationContext context;

    private Application(DataFolder folder, OwnPostgres postgres, ConfigurableApplicationContext context) {
        this.folder = folder;
        this.postgres = postgres;
        this.context = context;
    }

    /**
     * 启动，随后由它负责释放文件夹。 Starts; from then on closing it also frees the folder.
     *
     * @throws CouldNot when the database or the application does not start
     */
    public static Application start(DataFolder folder, Listening listening, boolean demo) {
        OwnPostgres postgres = null;
        try {
            Map<String, Object> settings = new HashMap<>(OutsidePostgres.settings(System.getenv()));
            if (settings.isEmpty()) {
                postgres = OwnPostgres.start(folder);
                settings.putAll(postgres.settings());
            }
            settings.putAll(listening.settings());
            settings.put("banli.vault.kek-file", folder.vaultKey().toString());
            settings.put("banli.desk.attachments", folder.attachments().toString());
            settings.put("banli.desk.link-key-file", folder.linkKey().toString());
            settings.put("banli.demo", demo);
            return new Application(folder, postgres, spring(settings));
        } catch (RuntimeException failed) {
            if (postgres != null) {
                postgres.close();
            }
            folder.close();
            throw failed instanceof CouldNot told ? told : notStarted(failed, listening);
        }
    }

    private static ConfigurableApplicationContext spring(Map<String, Object> settings) {
        SpringApplication application = new SpringApplication(Standalone.class);
        // The database must outlive the application, so both are stopped by one hook, in order.
        application.setRegisterShutdownHook(false);
        // First of all sources: what was asked for at the command line is not overruled by a module's defaults.
        application.addInitializers(context ->
                context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("banli", settings)));
        return application.run();
    }

    private static CouldNot notStarted(RuntimeException failed, Listening listening) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof PortInUseException inUse) {
                String option = listening.optionFor(inUse.getPort());
                return new CouldNot(
                        new Text(
                                "端口 " + inUse.getPort() + " 已被占用，请用 " + option + " 另选一个（0 为任意空闲端口）。",
                                "Port " + inUse.getPort() + " is in use. Choose another with " + option
                                        + " (0 for any free one)."),
                        failed);
            }
            if (cause instanceof IllegalStateException && cause.getCause() == null && cause.getMessage() != null) {
                return new CouldNot(new Text(cause.getMessage(), cause.getMessage()), failed);
            }
        }
        return new CouldNot(
                new Text("应用未能启动（" + listening.address() + "）：" + failed, "The application did not start: " + failed),
                failed);
    }

    /** 提交动作的途径。 The way to the command bus. */
    public Acts acts() {
        return new Acts(context.getBean(CommandGateway.class));
    }

    /** 账本的启用记录。 The ledger's fact 0; empty before the opening. */
    public Optional<LedgerOpened> opened() {
        var facts = context.getBean(EventStore.class).readEvents("ledger");
        return facts.hasNext() ? Optional.of((LedgerOpened) facts.next().getPayload()) : Optional.empty();
    }

    /** 等画面读到账本的末尾。 Waits until the screens have read all that is recorded, so that the first answers are whole. */
    public void awaitScreens() {
        OptionalLong last = context.getBean(EventStore.class).createHeadToken().position();
        if (last.isPresent()) {
            AwaitScreens end = new AwaitScreens(null, null, last.getAsLong(), SCREENS_PATIENCE_SECONDS);
            context.getBean(QueryGateway.class).query(end, end.answer()).join();
        }
    }

    /** 今天。 The office's today. */
    public LocalDate today() {
        return LocalDate.now(context.getBean(Clock.class));
    }

    /** 装配。 The Spring context, for tests. */
    public ConfigurableApplicationContext context() {
        return context;
    }

    /** 数据文件夹。 The folder it runs on. */
    public DataFolder folder() {
        return folder;
    }

    /** 端口。 The port it listens on. */
    public int port() {
        return ((WebServerApplicationContext) context).getWebServer().getPort();
    }

    /** 公告地址。 Writes where it listens, for the command line; answers the address. */
    public String announce(boolean demo) {
        try {
            RunFile run = new RunFile(port(), ProcessHandle.current().pid(), demo);
            run.write(folder.path());
            return run.address();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void close() {
        try {
            RunFile.remove(folder.path());
        } catch (IOException stays) {
            throw new UncheckedIOException(stays);
        } finally {
            context.close();
            if (postgres != null) {
                postgres.close();
            }
            folder.close();
        }
    }
}
