package banli.desk.outgoing;

import banli.language.query.casefile.ChaseView;
import banli.language.query.casefile.ExtensionView;
import banli.language.query.casefile.ObjectionView;
import banli.language.word.Text;
import java.time.LocalDate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** 催办单、延期申请、退回函。 Papers that say in the form of a letter what was recorded by an act. */
final class Notes {
    private static final String INDENT = "　　";

    private Notes() {}

    static Stream<Paper> chases(Writing of) {
        return of.file().chases().stream().map(chase -> chase(of, chase));
    }

    static Stream<Paper> extensions(Writing of) {
        var all = of.file().extensions();
        return IntStream.range(0, all.size()).mapToObj(at -> extension(of, all.get(at), at + 1));
    }

    private static Paper chase(Writing of, ChaseView chase) {
        String handler = Writing.or(of.names().person(chase.handler()), of.handler());
        String to = of.section() + (handler.isEmpty() ? "" : (of.section().isEmpty() ? "" : "：") + handler);
        String answered = chase.answer() == null
                ? ""
                : "\n" + INDENT + "答复（" + Writing.day(chase.answeredOn()) + "）：" + chase.answer();
        return paper(
                of,
                LetterKind.CHASE,
                "chase-" + chase.chase(),
                chase.on(),
                of.name(chase.by()),
                null,
                "催办单",
                Writing.or(to, "承办科室"),
                chase.about() + "\n" + INDENT + "催办件：" + of.calledInFull() + due(of) + answered);
    }

    private static String due(Writing of) {
        return of.row().dueOn() == null ? "。" : "，办理期限 " + Writing.day(of.row().dueOn()) + "。";
    }

    private static Paper extension(Writing of, ExtensionView extension, int number) {
        String outcome = extension.waits()
                ? ""
                : "\n" + INDENT + "批示（" + Writing.day(extension.answeredOn()) + "）：" + decided(extension)
                        + (extension.answer() == null ? "" : extension.answer());
        return paper(
                of,
                LetterKind.EXTENSION,
                "extension-" + number,
                extension.askedOn(),
                of.name(extension.askedBy()),
                null,
                "关于" + "第" + of.row().number() + "号" + of.suggestionOrProposal() + "延期办理的申请",
                "单位领导",
                "我科室承办的" + of.calledInFull() + "，因" + ended(extension.reason()) + "\n" + INDENT + "现申请延期 "
                        + extension.days() + " 天办理，请予批准。" + outcome);
    }

    private static String decided(ExtensionView extension) {
        return Boolean.TRUE.equals(extension.granted())
                ? "同意延期至 " + Writing.day(extension.newDueOn()) + "。"
                : Boolean.FALSE.equals(extension.granted()) ? "不同意。" : "已先行答复，申请终止。";
    }

    /** A return; {@code waits} while the chief leader has not agreed to it. */
    static Paper objection(Writing of, ObjectionView objection, boolean waits) {
        String unit = Writing.or(of.names().unit(objection.unitProposed()), "");
        return paper(
                of,
                LetterKind.RETURN,
                "return",
                objection.on(),
                of.name(objection.by()),
                waits ? new Text("稿：尚未同意退回", "draft: the return is not agreed to yet") : null,
                "关于退回第" + of.row().number() + "号" + of.suggestionOrProposal() + "的函",
                "交办单位",
                "你单位交办的" + of.calledInFull() + "收悉。经研究，" + ended(objection.reason())
                        + (unit.isEmpty() ? "" : "建议改由" + unit + "办理。") + "现予退回，请予改办。");
    }

    private static String ended(String reason) {
        String bare = Writing.or(reason, "").strip();
        return bare.isEmpty() || "。！？；!?;".indexOf(bare.charAt(bare.length() - 1)) >= 0 ? bare : bare + "。";
    }

    private static Paper paper(
            Writing of,
            LetterKind kind,
            String id,
            LocalDate day,
            String by,
            Text draft,
            String title,
            String to,
            String text) {
        return new Paper(
                kind,
                id,
                new Text(kind.label().zh() + " " + day, kind.label().en() + " " + day),
                null,
                by,
                day,
                draft,
                new Paperwork(of.values())
                        .put(LetterField.TITLE, title)
                        .put(LetterField.TO, to)
                        .put(LetterField.TEXT, to + "：\n" + INDENT + text)
                        .put(
                                LetterField.SIGNED,
                                kind == LetterKind.RETURN ? of.sender().name() : by)
                        .put(LetterField.DAY, Writing.day(day))
                        .values());
    }
}
