package banli.standalone;

import banli.language.event.LedgerEvent.LedgerOpened;
import banli.language.word.Text;
import banli.standalone.ask.DataOption;
import banli.standalone.ask.Desk;
import banli.standalone.ask.Login;
import banli.standalone.data.CommandFailed;
import banli.standalone.data.DataFolder;
import banli.standalone.register.Demo;
import banli.standalone.run.Application;
import banli.standalone.run.Listening;
import banli.standalone.run.RunFile;
import java.io.Console;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.ToIntFunction;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * 向账本提问。 Asks the application that runs on the data folder; when none runs, starts one for this question.
 */
final class Asking {
    @Mixin
    private DataOption where;

    @Option(
            names = "--user",
            paramLabel = "ID",
            defaultValue = "${env:BANLI_USER}",
            description = {"用户（演示账本不需要）。", "The user (not needed for the demo)."})
    private String user;

    int ask(ToIntFunction<Desk> question) {
        return ask("registry", question);
    }

    /** {@code usual} asks where nobody is named, in the demo only. */
    int ask(String usual, ToIntFunction<Desk> question) {
        Path folder = where.toAsk();
        Optional<RunFile> running = RunFile.read(folder);
        if (running.isPresent()) {
            return question.applyAsInt(
                    new Desk(running.get().address(), login(running.get().demo(), usual)));
        }
        return started(folder, usual, question);
    }

    private int started(Path folder, String usual, ToIntFunction<Desk> question) {
        System.setProperty("logging.level.banli", "WARN");
        try (Application application = Application.start(DataFolder.takeMade(folder), Listening.quietly(), false)) {
            LedgerOpened opened = application.opened().orElseThrow(() -> DataFolder.neverOpened(folder));
            if (opened.demo()) {
                RunDemo.enter(application);
            }
            application.awaitScreens();
            return question.applyAsInt(new Desk("http://127.0.0.1:" + application.port(), login(opened.demo(), usual)));
        }
    }

    private Login login(boolean demo, String usual) {
        boolean named = user != null && !user.isBlank();
        if (demo && !named) {
            return new Login(usual, Demo.PASSWORD);
        }
        String password = System.getenv("BANLI_PASSWORD");
        if (named && password != null) {
            return new Login(user, password);
        }
        Console console = System.console();
        if (console == null) {
            throw new CommandFailed(new Text(
                    "请用 --user（或 BANLI_USER）和 BANLI_PASSWORD 说明是谁在提问。",
                    "Say who asks, with --user (or BANLI_USER) and BANLI_PASSWORD."));
        }
        String name = named ? user : console.readLine("用户 / user: ");
        return new Login(name, new String(console.readPassword("口令 / password: ")));
    }
}
