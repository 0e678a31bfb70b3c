package banli.standalone;

import banli.language.command.DirectoryCommand.IssueLoginCode;
import banli.language.word.Recorded;
import banli.language.word.Text;
import banli.standalone.acts.Act;
import banli.standalone.ask.DataOption;
import banli.standalone.data.CommandFailed;
import banli.standalone.data.DataFolder;
import banli.standalone.run.Application;
import banli.standalone.run.Listening;
import java.util.UUID;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** 发给管理员一次性口令。 Gives an administrator a one-time code where fewer than two can log in; a fact tells that it was done so. */
@Command(
        name = "admin-code",
        mixinStandardHelpOptions = true,
        description = {
            "发给一名管理员一次性口令（登录得进的管理员不足两名时用；先停下账本，账本会记下此事）。",
            "Give an administrator a one-time code, when fewer than two can log in. Stop the ledger first; the ledger records it."
        })
final class IssueACode implements Callable<Integer> {
    @Mixin
    private DataOption where;

    @Parameters(
            paramLabel = "ID",
            description = {"管理员的编号，如 li-na。", "The administrator's id, such as li-na."})
    private String person;

    @Override
    public Integer call() {
        try (Application application = Application.start(DataFolder.take(where.ledger()), Listening.quietly(), false)) {
            if (application.opened().isEmpty()) {
                throw new CommandFailed(
                        new Text("账本尚未启用，请先运行 ./banli open。", "The ledger is not open yet. Run ./banli open first."));
            }
            Recorded issued = application
                    .acts()
                    .perform(Act.bySystem("admin-code/" + UUID.randomUUID(), new IssueLoginCode(person)));
            System.out.println("请当面交付一次性口令，三天内在登录页用它设置自己的口令；原口令已作废，此口令不再显示。");
            System.out.println(
                    "Hand over this one-time code in person: within three days it sets a password, from the log-in page."
                            + " The password before is void; the code is not shown again.");
            System.out.println(person + "  " + issued.once());
        }
        return 0;
    }
}
