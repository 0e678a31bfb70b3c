package banli.standalone.docs;

import banli.language.act.Act;
import banli.language.act.AdminAct;
import banli.language.act.AdminRule;
import banli.language.act.KnownRule;
import banli.language.act.LedgerRule;
import banli.language.act.Rule;
import banli.language.command.Solemn;
import banli.language.word.Office;
import banli.language.word.Text;
import java.util.Set;
import java.util.stream.Collectors;

/** 规则一览。 Every act with who may do it, and every rule that can refuse one, printed from the enums. */
final class RulebookPage {
    private RulebookPage() {}

    static String markdown() {
        StringBuilder page = new StringBuilder("""
                # 办理规则 · The rulebook

                由代码中的 `Act`、`AdminAct`、`Rule`、`AdminRule`、`LedgerRule` 生成。 Printed from these in the code.

                ## 谁可以办什么 · Who may do what

                标 🔑 的，办理前须再次确认身份。 🔑: the person confirms who they are shortly before.

                | 动作 act | 含义 meaning | 职务 offices | |
                |---|---|---|---|
                """);
        for (Act act : Act.values()) {
            page.append(row(act.id(), act.label(), act.offices(), "", act.command()));
        }
        page.append("""

                ## 案件以外的动作 · Acts beside the cases

                | 动作 act | 含义 meaning | 职务 offices | |
                |---|---|---|---|
                """);
        for (AdminAct act : AdminAct.values()) {
            String themself = act.themself() ? ", 本人 the person themself" : "";
            page.append(row(act.id(), act.label(), act.offices(), themself, act.command()));
        }
        page.append("""

                ## 案件的规则 · Rules on a case

                标“依规则文件”的，由当地的规则文件决定对哪类案件有约束力。 “by policy”: the place's policy document says which cases it binds.

                | 编号 id | 规则 | rule | |
                |---|---|---|---|
                """);
        for (Rule rule : Rule.values()) {
            page.append("| `")
                    .append(rule.id())
                    .append("` | ")
                    .append(rule.sentence().zh())
                    .append(" | ")
                    .append(rule.sentence().en())
                    .append(" | ")
                    .append(rule.byPolicy() ? "依规则文件 by policy" : "")
                    .append(" |\n");
        }
        rules(page, "案件以外的规则 · Rules beside the case", AdminRule.values());
        rules(page, "账本的规则 · Rules of the ledger itself, for acts and questions alike", LedgerRule.values());
        return page.toString();
    }

    private static void rules(StringBuilder page, String title, KnownRule... rules) {
        page.append("\n## ").append(title).append("\n\n| 编号 id | 规则 | rule |\n|---|---|---|\n");
        for (KnownRule rule : rules) {
            page.append("| `")
                    .append(rule.id())
                    .append("` | ")
                    .append(rule.sentence().zh())
                    .append(" | ")
                    .append(rule.sentence().en())
                    .append(" |\n");
        }
    }

    private static String row(String id, Text label, Set<Office> offices, String more, Class<?> command) {
        String who = offices.stream().sorted().map(RulebookPage::both).collect(Collectors.joining(", "));
        return "| `" + id + "` | " + label.zh() + " " + label.en() + " | " + who + more + " | "
                + (command.isAnnotationPresent(Solemn.class) ? "🔑" : "") + " |\n";
    }

    private static String both(Office office) {
        return office.label().zh() + " " + office.label().en();
    }
}
