package banli.standalone.register;

import banli.language.word.proposal.CaseKind;
import banli.standalone.register.CaseSheet.SheetItem;
import java.util.List;
import java.util.stream.Collectors;

/** 答复函正文。 The text of a reply composed from the answers to its items, as an office writes it. */
final class Letter {
    private static final String[] ORDINALS = {"一", "二", "三", "四", "五", "六", "七", "八", "九"};

    private Letter() {}

    static String of(CaseSheet sheet, List<String> names) {
        if (sheet.reply() != null) {
            return sheet.reply();
        }
        boolean many = names.size() > 1;
        String who =
                sheet.kind() == CaseKind.SUGGESTION ? "代表" : names.getFirst().endsWith("委") ? "" : "委员";
        String you = many ? "你们" : "您";
        StringBuilder text = new StringBuilder()
                .append(names.stream().collect(Collectors.joining("、", "", who + "：\n")))
                .append("　　")
                .append(you)
                .append("提出的《")
                .append(sheet.title())
                .append("》收悉。经研究，现答复如下：\n");
        for (int i = 0; i < sheet.items().size(); i++) {
            SheetItem item = sheet.items().get(i);
            text.append("　　")
                    .append(ORDINALS[i])
                    .append("、关于")
                    .append(item.text())
                    .append("\n　　")
                    .append(item.answer())
                    .append('\n');
        }
        return text.append("　　感谢").append(you).append("对民政工作的关心和支持。").toString();
    }
}
