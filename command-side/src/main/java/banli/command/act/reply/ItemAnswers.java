package banli.command.act.reply;

import banli.command.act.state.CaseState;
import banli.command.rulebook.Requirements;
import banli.language.act.Rule;
import banli.language.word.proposal.Adoption;
import banli.language.word.proposal.Item;
import banli.language.word.proposal.ItemAnswer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** 逐条答复。 Every item is answered once, with a reason unless it is fully adopted. */
final class ItemAnswers {
    private ItemAnswers() {}

    static void judge(List<ItemAnswer> answers, CaseState c, Requirements r) {
        Set<Integer> answered = new HashSet<>();
        List<Integer> doubled = answers.stream()
                .map(ItemAnswer::item)
                .filter(item -> !answered.add(item))
                .toList();
        List<Integer> forgotten = c.intake().registered().items().stream()
                .map(Item::number)
                .filter(item -> !answered.contains(item))
                .toList();
        List<Integer> unknown = answered.stream()
                .filter(item -> !c.intake().hasItem(item))
                .sorted()
                .toList();
        r.require(
                Rule.EVERY_ITEM_ANSWERED,
                doubled.isEmpty() && forgotten.isEmpty() && unknown.isEmpty(),
                told("未答复第", forgotten, "重复答复第", doubled, "本案没有第", unknown, "、", "条，") + "请逐条答复",
                told("Not answered: ", forgotten, "answered twice: ", doubled, "no such item: ", unknown, ", ", "; ")
                        + "answer each item once");
        List<Integer> unreasoned = answers.stream()
                .filter(answer -> answer.adoption() != Adoption.FULL)
                .filter(answer -> answer.reason() == null || answer.reason().isBlank())
                .map(ItemAnswer::item)
                .toList();
        r.require(
                Rule.REASON_UNLESS_FULL,
                unreasoned.isEmpty(),
                "第" + list(unreasoned, "、") + "条未全部采纳，请写明理由",
                "Not fully adopted: item " + list(unreasoned, ", ") + "; give the reason");
    }

    /** FULL when all are, NONE when none is in part or whole, else PARTIAL. */
    static Adoption adoption(List<ItemAnswer> answers) {
        Set<Adoption> kinds = answers.stream().map(ItemAnswer::adoption).collect(Collectors.toSet());
        return kinds.size() == 1 ? kinds.iterator().next() : Adoption.PARTIAL;
    }

    private static String told(
            String first,
            List<Integer> forgotten,
            String second,
            List<Integer> doubled,
            String third,
            List<Integer> unknown,
            String between,
            String end) {
        return part(first, forgotten, between, end)
                + part(second, doubled, between, end)
                + part(third, unknown, between, end);
    }

    private static String part(String what, List<Integer> items, String between, String end) {
        return items.isEmpty() ? "" : what + list(items, between) + end;
    }

    private static String list(List<Integer> items, String between) {
        return items.stream().map(String::valueOf).collect(Collectors.joining(between));
    }
}
