package banli.standalone.register;

import banli.standalone.ask.Desk;
import banli.standalone.ask.Login;
import banli.standalone.data.DataFolder;
import banli.standalone.run.Application;
import banli.standalone.run.Listening;
import banli.standalone.whole.PreparedDemo;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.axonframework.eventsourcing.eventstore.EventStore;
import tools.jackson.databind.JsonNode;

/** 录入了登记簿的应用，全部测试共用。 One application with the register loaded, started once for the tests of a JVM. */
public final class LoadedRegister {
    private static LoadedRegister loaded;

    final Application application;
    final Demo demo;

    private LoadedRegister(Application application) {
        this.application = application;
        this.demo = new Demo(application.acts(), Register2021.read());
    }

    /** The one of this JVM. */
    public static synchronized LoadedRegister get() {
        if (loaded == null) {
            try {
                DataFolder folder = DataFolder.take(PreparedDemo.copy(Files.createTempDirectory("banli-register")));
                Application application = Application.start(folder, Listening.quietly(), true);
                Runtime.getRuntime().addShutdownHook(new Thread(application::close));
                loaded = new LoadedRegister(application);
                application.awaitScreens();
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
        return loaded;
    }

    /** The running application. */
    public Application application() {
        return application;
    }

    /** Enters it all once more. */
    void enterAgain() {
        demo.enter(application.folder(), application.today());
        demo.enterWorkAtHand(application.today());
        application.awaitScreens();
    }

    /** The number of the last fact. */
    long last() {
        return application
                .context()
                .getBean(EventStore.class)
                .createHeadToken()
                .position()
                .orElse(-1);
    }

    JsonNode ask(String path) {
        return new Desk("http://127.0.0.1:" + application.port(), new Login("registry", Demo.PASSWORD)).tree(path);
    }
}
