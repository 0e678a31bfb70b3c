package banli.standalone;

import banli.language.event.LedgerEvent.LedgerOpened;
import banli.language.word.Text;
import banli.standalone.acts.Acts;
import banli.standalone.ask.DataOption;
import banli.standalone.data.CommandFailed;
import banli.standalone.data.DataFolder;
import banli.standalone.register.Demo;
import banli.standalone.register.Register2021;
import banli.standalone.run.Application;
import banli.standalone.run.LedgerAtHand;
import banli.standalone.run.Shutdown;
import banli.standalone.witness.DemoWitness;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** 演示。 Runs the demo: the register of 2021, users of every role, on loopback only. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = {"运行演示账本（2021年登记簿），只供本机访问。", "Run the demo (the register of 2021), for this machine only."})
final class RunDemo implements Callable<Integer> {
    @Mixin
    private DataOption where;

    @Mixin
    private Ports ports;

    @Override
    public Integer call() throws InterruptedException {
        Path folder = where.demo();
        Application application = Application.start(DataFolder.take(folder), ports.at("127.0.0.1", ""), true);
        Shutdown.closesWithTheProcess(application);
        enter(application);
        DemoWitness.standBeside(application.folder());
        String address = application.announce(true);
        System.out.println("演示已就绪 / the demo is ready: " + address + " — 用户 / users " + String.join(" ", Demo.USERS)
                + " — 口令 / password " + Demo.PASSWORD);
        return Shutdown.untilTold();
    }

    /** Enters the register where it is not complete; refuses a folder that holds an office's own ledger. */
    static void enter(LedgerAtHand ledger) {
        Optional<LedgerOpened> opened = ledger.opened();
        if (opened.isPresent() && !opened.get().demo()) {
            throw new CommandFailed(
                    new Text(
                            "这个文件夹里是正式账本，不能用于演示；请用 serve 启动，或另选文件夹。",
                            "This folder holds an office's own ledger, not a demo. Start it with serve, or choose another folder."));
        }
        Demo demo = new Demo(ledger.acts(), Register2021.read());
        LocalDate openedOn = opened.map(LedgerOpened::openedOn).orElse(ledger.today());
        if (opened.isEmpty() || !demo.isComplete(openedOn)) {
            System.err.println("正在录入2021年登记簿…… / entering the register of 2021 …");
            enter(demo, ledger, openedOn);
        }
        ledger.awaitScreens();
    }

    private static void enter(Demo demo, LedgerAtHand ledger, LocalDate openedOn) {
        try {
            demo.enter(ledger.folder(), openedOn);
            demo.enterWorkAtHand(openedOn);
        } catch (CommandFailed refused) {
            Path folder = ledger.folder().path();
            throw Acts.isConflict(refused)
                    ? new CommandFailed(
                            new Text(
                                    "这个演示账本是程序的另一版本录入的，请删除文件夹 " + folder + " 后再运行。",
                                    "Another version of the program entered this demo. Delete the folder " + folder
                                            + " and run it again."),
                            refused)
                    : refused;
        }
    }
}
