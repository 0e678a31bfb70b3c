package banli.language.lifecycle;

import banli.language.event.Wire;
import java.util.List;
import java.util.stream.Collectors;

/** 生命周期图。 Prints {@link Lifecycle} as Markdown with a Mermaid state diagram, so that the page never differs from the table. */
public final class LifecycleDiagram {
    private LifecycleDiagram() {}

    /** 全文。 The whole page, Chinese first. */
    public static String markdown() {
        StringBuilder page = new StringBuilder("# 案件的生命周期 · The life of a case\n\n");
        page.append("由代码中的 `Lifecycle` 表生成。 Printed from the table `Lifecycle` in the code.\n\n");
        page.append("```mermaid\n").append(mermaid()).append("```\n\n");
        page.append("## 推动环节的事实 · Facts that move the stage\n\n");
        page.append("| 事实 fact | 可记录的环节 recorded in | 转入 leads to |\n|---|---|---|\n");
        Lifecycle.rows().stream().filter(LifecycleRow::moves).forEach(row -> page.append(line(row, target(row))));
        page.append("\n## 并行的事实 · Facts beside the stage\n\n");
        page.append("| 事实 fact | 可记录的环节 recorded in |\n|---|---|\n");
        Lifecycle.rows().stream().filter(row -> !row.moves()).forEach(row -> page.append(line(row, null)));
        return page.toString();
    }

    /** 状态图。 The Mermaid source, one arrow a move. */
    public static String mermaid() {
        StringBuilder diagram = new StringBuilder("stateDiagram-v2\n");
        for (Stage stage : Stage.values()) {
            diagram.append("    ")
                    .append(stage)
                    .append(" : ")
                    .append(both(stage))
                    .append('\n');
        }
        for (LifecycleRow row : Lifecycle.rows()) {
            if (row.opens()) {
                diagram.append("    [*] --> ")
                        .append(row.to())
                        .append(" : ")
                        .append(name(row))
                        .append('\n');
            }
            if (row.move() == LifecycleRow.Move.TO) {
                row.in().forEach(from -> arrow(diagram, row, from, row.to()));
            }
            if (row.move() == LifecycleRow.Move.BACK) {
                Lifecycle.rows().stream()
                        .filter(other -> other.to() == Stage.HAND_ON_OBJECTED)
                        .flatMap(other -> other.in().stream())
                        .forEach(back -> arrow(diagram, row, Stage.HAND_ON_OBJECTED, back));
            }
        }
        List.of(Stage.ARCHIVED, Stage.RETURNED, Stage.WITHDRAWN)
                .forEach(end -> diagram.append("    ").append(end).append(" --> [*]\n"));
        return diagram.toString();
    }

    private static void arrow(StringBuilder diagram, LifecycleRow row, Stage from, Stage to) {
        diagram.append("    ").append(from).append(" --> ").append(to);
        diagram.append(" : ").append(name(row)).append('\n');
    }

    private static String line(LifecycleRow row, String target) {
        String stages = row.in().stream().map(LifecycleDiagram::both).collect(Collectors.joining(", "));
        String first = row.opens() ? "(未登记 not on record), " + stages : stages;
        return "| `" + name(row) + "` | " + first + (target == null ? "" : " | " + target) + " |\n";
    }

    private static String target(LifecycleRow row) {
        return row.move() == LifecycleRow.Move.BACK ? "退回前的环节 the stage before" : both(row.to());
    }

    private static String both(Stage stage) {
        return stage.label().zh() + " " + stage.label().en();
    }

    private static String name(LifecycleRow row) {
        return row.fact().getAnnotation(Wire.class).value();
    }
}
