package banli.standalone;

import banli.language.event.LedgerEvent.LedgerOpened;
import banli.language.word.Text;
import banli.standalone.ask.DataOption;
import banli.standalone.data.CommandFailed;
import banli.standalone.data.DataFolder;
import banli.standalone.opening.Opening;
import banli.standalone.opening.Opening.Administrator;
import banli.standalone.opening.Rules;
import banli.standalone.run.Application;
import banli.standalone.run.Listening;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** 启用账本。 Opens an office's own ledger: its fact 0, its key, its first two administrators. */
@Command(
        name = "open",
        mixinStandardHelpOptions = true,
        description = {"启用本单位的账本（只做一次）。", "Open the office's own ledger (once)."})
final class OpenALedger implements Callable<Integer> {
    @Mixin
    private DataOption where;

    @Option(
            names = "--office",
            required = true,
            interactive = true,
            echo = true,
            arity = "0..1",
            prompt = "单位名称 / name of the office: ",
            description = {"单位名称，如 嘉定区民政局。", "Name of the office."})
    private String office;

    @Option(
            names = "--mark",
            required = true,
            interactive = true,
            echo = true,
            arity = "0..1",
            prompt = "文号代字 / document mark: ",
            description = {"文号代字，如 嘉民。", "Mark of its document numbers."})
    private String mark;

    @Option(
            names = "--origin",
            required = true,
            interactive = true,
            echo = true,
            arity = "0..1",
            prompt = "账本名称 / origin (mz.example.gov.cn/banli/2026): ",
            description = {"账本名称，如 mz.example.gov.cn/banli/2026。", "Name of the ledger in proofs."})
    private String origin;

    @Option(
            names = "--rules",
            required = true,
            interactive = true,
            echo = true,
            arity = "0..1",
            prompt = "规则 / rules (shanghai-2015): ",
            description = {"规则名称或文件，如 shanghai-2015。", "Name or file of the place's rules."})
    private String rules;

    @Option(
            names = "--rules-from",
            paramLabel = "DATE",
            description = {
                "规则对此日起交办的案件有效（默认当年1月1日）。",
                "In force for cases handed on from this day (1 January by default)."
            })
    private LocalDate rulesFrom;

    @Option(
            names = "--admin",
            required = true,
            split = ",",
            paramLabel = "ID=NAME",
            interactive = true,
            echo = true,
            arity = "0..1",
            prompt = "两名管理员 / two administrators (li-na=李娜,wang-wei=王伟): ",
            description = {"管理员，两名：li-na=李娜,wang-wei=王伟。", "The first two administrators."})
    private List<String> administrators;

    @Override
    public Integer call() {
        List<Administrator> first = named();
        Rules document = Rules.named(rules);
        try (Application application = Application.start(DataFolder.take(where.ledger()), Listening.quietly(), false)) {
            Optional<LedgerOpened> begun = application.opened();
            // Broken off and begun again on another day, it is still opened on the first.
            LocalDate day = begun.map(LedgerOpened::openedOn).orElseGet(application::today);
            LocalDate from = rulesFrom == null ? day.withDayOfYear(1) : rulesFrom;
            Opening opening = new Opening(origin, office, mark, false, document, from, first, day);
            begun.ifPresent(opened -> refuseUnlessToGoOn(opening, opened, application));
            Map<String, String> codes = opening.perform(application.acts(), application.folder());
            System.out.println("账本已启用。请当面交付一次性口令，三天内在登录页用它设置自己的口令；它不再显示。");
            System.out.println(
                    "The ledger is open. Hand over these one-time codes in person: within three days each sets a password of"
                            + " their own with it, from the log-in page. They are not shown again.");
            first.forEach(one -> System.out.println(one.person() + "  " + one.name() + "  " + codes.get(one.person())));
        }
        return 0;
    }

    private static void refuseUnlessToGoOn(Opening opening, LedgerOpened opened, Application application) {
        if (Opening.isWhole(application.facts(), opened)) {
            throw new CommandFailed(
                    new Text(
                            "账本已经启用过。没有拿到一次性口令的管理员，用 ./banli admin-code 编号 另发。",
                            "The ledger is open already. An administrator without a one-time code gets one by ./banli admin-code ID."));
        }
        if (!opening.isOf(opened)) {
            throw new CommandFailed(new Text(
                    "上次启用中断了，请用当时的内容再运行一次：单位" + opened.officeName() + "，代字" + opened.mark() + "，账本名称"
                            + opened.origin() + "，规则所属" + opened.place() + "，管理员" + opened.administrators()
                            + "；或另用一个空的数据文件夹。",
                    "The opening was broken off. Run it again with what it was begun with: office "
                            + opened.officeName()
                            + ", mark " + opened.mark() + ", origin " + opened.origin() + ", rules of " + opened.place()
                            + ", administrators " + opened.administrators() + "; or use another, empty data folder."));
        }
    }

    private List<Administrator> named() {
        List<Administrator> all = new ArrayList<>();
        for (String each : administrators) {
            String[] parts = each.strip().split("=", 2);
            all.add(new Administrator(parts[0], parts.length == 2 ? parts[1] : parts[0], null));
        }
        if (all.stream().map(Administrator::person).distinct().count() < 2) {
            throw new CommandFailed(new Text("请指定两名不同的管理员。", "Name two different administrators."));
        }
        return all;
    }
}
