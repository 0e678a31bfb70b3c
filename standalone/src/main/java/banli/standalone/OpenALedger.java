package banli.standalone;

import banli.language.word.Text;
import banli.standalone.data.CouldNot;
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
    private Where where;

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
            if (application.opened().isPresent()) {
                throw new CouldNot(new Text("账本已经启用过。", "The ledger is open already."));
            }
            LocalDate today = application.today();
            LocalDate from = rulesFrom == null ? today.withDayOfYear(1) : rulesFrom;
            Map<String, String> codes = new Opening(origin, office, mark, false, document, from, first, today)
                    .perform(application.acts(), application.folder());
            System.out.println("账本已启用。请当面交付一次性口令，三天内在登录页用它设置自己的口令；它不再显示。");
            System.out.println(
                    "The ledger is open. Hand over these one-time codes in person: within three days each sets a password of"
                            + " their own with it, from the log-in page. They are not shown again.");
            first.forEach(one -> System.out.println(one.person() + "  " + one.name() + "  " + codes.get(one.person())));
        }
        return 0;
    }

    private List<Administrator> named() {
        List<Administrator> all = new ArrayList<>();
        for (String each : administrators) {
            String[] parts = each.strip().split("=", 2);
            all.add(new Administrator(parts[0], parts.length == 2 ? parts[1] : parts[0], null));
        }
        if (all.stream().map(Administrator::person).distinct().count() < 2) {
            throw new CouldNot(new Text("请指定两名不同的管理员。", "Name two different administrators."));
        }
        return all;
    }
}
