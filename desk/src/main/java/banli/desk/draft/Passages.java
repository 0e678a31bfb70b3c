package banli.desk.draft;

import banli.language.query.casefile.CaseFile;
import banli.language.query.casefile.ItemView;
import banli.language.query.casefile.ReplyView;
import banli.language.query.register.CaseRow;
import banli.language.word.proposal.CaseKind;
import banli.language.word.proposal.Signatory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 函件自己的段落。 What a letter says around its answers, from what is on record: to whom, about what, the heading of each item, thanks, whom to ask. */
final class Passages {
    private static final Pattern NUMBER = Pattern.compile("[+\\d][\\d ()（）转-]{4,}");
    private static final int LONGEST_PERSON = 4;
    private static final String[] COUNTED = {"", "一", "二", "三", "四", "五", "六", "七", "八", "九"};

    private Passages() {}

    /** By name, as {@link ComposedLetter} calls them. */
    static Map<String, String> of(CaseFile file, List<String> publicNumbers) {
        CaseRow row = file.row();
        List<Signatory> signers = signers(row);
        String you = signers.size() == 1 && isPerson(signers.getFirst()) ? "您" : "你们";
        List<ItemView> items = file.items();
        Map<String, String> passages = new LinkedHashMap<>();
        String name = ComposedLetter.FIRST;
        String before = opening(file, signers, you) + "\n";
        for (int at = 0; at < items.size(); at++) {
            passages.put(name, (before + heading(items, at)).stripTrailing());
            name = String.valueOf(items.get(at).number());
            before = "";
        }
        passages.put(
                items.isEmpty() ? ComposedLetter.FIRST : ComposedLetter.LAST,
                before + closing(row, you, publicNumbers));
        return passages;
    }

    private static List<Signatory> signers(CaseRow row) {
        return Stream.concat(
                        Stream.ofNullable(row.leadProposer()),
                        Stream.ofNullable(row.coSigners()).flatMap(List::stream))
                .filter(signer -> signer.name() != null && !signer.name().isBlank())
                .toList();
    }

    /** Parties and groups sign by longer names than people have. */
    private static boolean isPerson(Signatory signer) {
        return signer.name().length() <= LONGEST_PERSON || signer.name().contains("·");
    }

    private static String opening(CaseFile file, List<Signatory> signers, String you) {
        CaseRow row = file.row();
        boolean suggestion = row.kind() == CaseKind.SUGGESTION;
        String what = suggestion ? "建议" : "提案";
        String who = signers.stream().map(Signatory::name).collect(Collectors.joining("、"))
                + (signers.stream().anyMatch(Passages::isPerson) ? (suggestion ? "代表" : "委员") : "");
        String proposed = "　　" + you + "提出的" + title(row) + "（第" + row.number() + "号" + what + "）收悉";
        return who + "：\n" + proposed
                + (ReplySheet.later(file) ? "，我们已经答复" + answeredBy(file) + "。现将答复以后的办理情况再次答复如下：" : "。经研究，现答复如下：");
    }

    private static String title(CaseRow row) {
        String title = Objects.toString(row.title(), "");
        return title.startsWith("《") ? title : "《" + title + "》";
    }

    private static String answeredBy(CaseFile file) {
        return file.replies().stream()
                .filter(reply -> !reply.recalled() && reply.documentNumber() != null)
                .map(ReplyView::documentNumber)
                .reduce((_, later) -> later)
                .map(number -> "（" + number + "）")
                .orElse("");
    }

    /** A single item needs no number; it was just called by the title. */
    private static String heading(List<ItemView> items, int at) {
        String text = Objects.toString(items.get(at).text(), "").strip().replaceFirst("[。；;.]$", "");
        return items.size() == 1 ? "" : "　　" + counted(at + 1) + "、关于" + text.replaceAll("\\s+", "");
    }

    private static String counted(int number) {
        if (number < COUNTED.length) {
            return COUNTED[number];
        }
        int tens = number / 10;
        return tens > 9 ? String.valueOf(number) : (tens == 1 ? "" : COUNTED[tens]) + "十" + COUNTED[number % 10];
    }

    private static String closing(CaseRow row, String you, List<String> publicNumbers) {
        List<String> asked = new ArrayList<>();
        if (row.handlerName() != null) {
            asked.add("联系人：" + row.handlerName() + (row.sectionName() == null ? "" : "（" + row.sectionName() + "）"));
        }
        publicNumbers.stream()
                .filter(number -> NUMBER.matcher(number).matches())
                .findFirst()
                .ifPresent(number -> asked.add("联系电话：" + number));
        return "　　感谢" + you + "对我们工作的关心和支持。" + (asked.isEmpty() ? "" : "\n　　" + String.join("，", asked));
    }
}
