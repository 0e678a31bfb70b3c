package banli.query.screen.figures;

import banli.language.policy.OfficeLists;
import banli.language.query.figures.FigureScope;
import banli.language.word.Labelled;
import banli.language.word.Text;
import banli.language.word.proposal.CaseKind;
import banli.language.word.proposal.ListKind;
import banli.language.word.proposal.UnitRole;
import banli.query.screen.directory.ListsInForce;
import banli.query.screen.directory.Names;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** 组名。 How groups are called. */
@Component
public class Labels {
    private static final Map<Split, ListKind> CHOSEN = Map.of(
            Split.SUBJECT, ListKind.SUBJECT,
            Split.SECTOR, ListKind.SECTOR,
            Split.DELEGATION, ListKind.DELEGATION,
            Split.TOWN, ListKind.TOWN);

    private final Names names;
    private final ListsInForce lists;

    Labels(Names names, ListsInForce lists) {
        this.names = names;
        this.lists = lists;
    }

    /** 各组的名称。 The labels of groups of a split, by group. */
    public Map<String, Text> of(Split split, Collection<String> groups) {
        boolean named = split == Split.SECTION || split == Split.HANDLER || split == Split.LEADER;
        Names.Found found = names.of(named ? groups : List.of());
        Map<String, Text> labels = new TreeMap<>();
        ListKind kind = CHOSEN.get(split);
        OfficeLists chosenFrom = kind == null ? OfficeLists.NONE : lists.lists();
        groups.forEach(group -> {
            Text label = label(split, group, found);
            boolean word = kind != null && label.zh().equals(group);
            labels.put(group, word && !chosenFrom.allows(kind, group) ? notListed(group) : label);
        });
        return labels;
    }

    /** A word of before the list, or of an older register. */
    private static Text notListed(String word) {
        return new Text(word + "（未列入清单）", word + " (not on the list)");
    }

    /** 所限的范围。 What a scope and a group narrow a figure to. */
    public List<Text> narrowed(FigureScope of, Split split, String group) {
        List<Text> said = new ArrayList<>();
        if (of != null) {
            add(said, Split.SECTION, of.section());
            add(said, Split.KIND, of.kind() == null ? null : of.kind().name());
            add(said, Split.ROLE, of.role() == null ? null : of.role().name());
            add(said, Split.SUBJECT, of.subject());
        }
        if (split != null) {
            add(said, split, group);
        }
        return said;
    }

    private void add(List<Text> said, Split split, String group) {
        if (group != null) {
            said.add(of(split, List.of(group)).get(group));
        }
    }

    private static Text label(Split split, String group, Names.Found names) {
        if (group.equals(Split.NONE)) {
            return none(split);
        }
        return switch (split) {
            case KIND -> word(CaseKind.values(), group);
            case ROLE -> word(UnitRole.values(), group);
            case SECTION -> same(names.unit(group));
            case HANDLER, LEADER -> same(names.person(group));
            case OUTCOME ->
                group.equals(UnitRole.ASSIST.name()) ? new Text("会办，不定结果", "assists, no outcome") : same(group);
            case RECEIVED -> month(group, "收到", "received ");
            case ANSWERED -> month(group, "答复", "answered ");
            case SECTOR ->
                group.equals(CaseKind.SUGGESTION.name())
                        ? new Text("代表建议，不分界别", "suggestions, of no sector")
                        : same(group);
            case DELEGATION ->
                group.equals(CaseKind.PROPOSAL.name())
                        ? new Text("政协提案，不分代表团", "proposals, of no delegation")
                        : same(group);
            case SUBJECT, TOWN -> same(group);
        };
    }

    private static Text none(Split split) {
        return switch (split) {
            case SUBJECT -> new Text("未分类", "not classified");
            case SECTOR, DELEGATION, TOWN -> new Text("未填", "not given");
            case OUTCOME, ANSWERED -> new Text("尚未答复", "not answered yet");
            case RECEIVED -> new Text("未记收到日期", "no date of receipt");
            case LEADER -> new Text("未交办或没有分管领导", "not assigned, or nobody leads the section");
            default -> new Text("未交办", "not assigned");
        };
    }

    /** The constant of this name; a group that nobody has stands for itself. */
    private static <E extends Enum<E> & Labelled> Text word(E[] words, String name) {
        for (E word : words) {
            if (word.name().equals(name)) {
                return word.label();
            }
        }
        return same(name);
    }

    private static Text month(String group, String zh, String en) {
        if (!group.matches("\\d{4}-(0[1-9]|1[0-2])")) {
            return same(group);
        }
        YearMonth month = YearMonth.parse(group);
        return new Text(month.getYear() + "年" + month.getMonthValue() + "月" + zh, en + group);
    }

    private static Text same(String name) {
        return new Text(name, name);
    }
}
