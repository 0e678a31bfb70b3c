package banli.query.screen.trail;

import static banli.query.screen.trail.Say.*;

import banli.language.event.SupervisionEvent;
import banli.language.event.SupervisionEvent.*;
import banli.language.word.Text;
import java.util.List;
import java.util.stream.Collectors;

/** 督办的句子。 Sentences of supervision. */
final class SupervisionSentences {
    private SupervisionSentences() {}

    static Text of(SupervisionEvent fact) {
        return switch (fact) {
            case KeySupervisionDesignated it ->
                text(
                        "列为" + plain(it.level()) + "重点督办件，督办领导：" + plain(it.leader()) + "。",
                        "The case came under key supervision (" + plain(it.level()) + "), supervised by "
                                + plain(it.leader()) + ".");
            case KeySupervisionLifted it ->
                text(
                        "解除重点督办" + because(it.reason()) + "。",
                        "The key supervision was lifted" + since(it.reason()) + ".");
            case CaseChased it ->
                text("第" + it.chase() + "次催办：" + brief(it.about()), "Chase " + it.chase() + ": " + brief(it.about()));
            case ChaseAnswered it ->
                text(
                        "对第" + it.chase() + "次催办的答复：" + brief(it.answer()),
                        "Chase " + it.chase() + " was answered: " + brief(it.answer()));
            case ReportHeard it ->
                text(
                        "主要领导听取办理情况汇报" + also("，同时听取其他", it.heardWith(), "件") + "。要求：" + brief(it.asked()),
                        "The chief leader heard a report" + also(", together with ", it.heardWith(), " other cases")
                                + ". Asked: " + brief(it.asked()));
            case DiscussedAtMeeting it
            when Boolean.TRUE.equals(it.withdrawn()) ->
                text(
                        "会议记录更正：" + zh(it.kind()) + "（" + it.meeting() + "）没有研究本案。",
                        "A corrected record: the " + en(it.kind()) + " (" + it.meeting() + ") was not about the case.");
            case DiscussedAtMeeting it ->
                text(
                        zh(it.kind()) + "（" + it.meeting() + "）研究本案" + decided("，决定：", it.decided(), "；") + "。",
                        "The case was discussed at a " + en(it.kind()) + " (" + it.meeting() + ")"
                                + decided("; decided: ", it.decided(), "; ") + ".");
            case InvestigationRecorded it ->
                text(
                        people(it.ourPeople(), "、") + clause("到", it.place()) + "调研"
                                + also("，同时涉及其他", it.otherCases(), "件") + "：" + brief(it.findings()),
                        people(it.ourPeople(), ", ") + " went to see for themselves" + clause(", at ", it.place())
                                + also(", about ", it.otherCases(), " other cases as well") + ": "
                                + brief(it.findings()));
        };
    }

    private static String decided(String before, List<String> decided, String comma) {
        return decided == null || decided.isEmpty()
                ? ""
                : decided.stream().map(one -> clause("", one)).collect(Collectors.joining(comma, before, ""));
    }

    private static String people(List<String> people, String comma) {
        return people == null || people.isEmpty()
                ? "—"
                : people.stream().map(Say::person).collect(Collectors.joining(comma));
    }

    private static String plain(String text) {
        return text == null ? "—" : text;
    }

    private static String also(String before, List<?> others, String after) {
        return others == null || others.isEmpty() ? "" : before + others.size() + after;
    }
}
