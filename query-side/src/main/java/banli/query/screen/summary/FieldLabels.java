package banli.query.screen.summary;

import banli.language.query.summary.SummaryFields.Row;
import banli.language.word.Text;
import banli.language.word.meeting.MeetingKind;
import banli.language.word.proposal.Channel;
import banli.language.word.proposal.Phase;
import banli.query.screen.figures.Figure;
import java.util.Map;

/** 各项的名称。 What each field is called. */
final class FieldLabels {
    private static final Map<String, Text> NAMES = Map.ofEntries(
            Map.entry("year", new Text("年度", "Year")),
            Map.entry("office", new Text("单位名称", "Name of the office")),
            Map.entry("index-number", new Text("索引号", "Index number")),
            Map.entry("issuer", new Text("发布机构", "Issuing body")),
            Map.entry("date", new Text("发文日期", "Date")),
            Map.entry("topic", new Text("主题分类", "Topic")),
            Map.entry("keywords", new Text("关键词", "Keywords")),
            Map.entry("sentence:received", new Text("句子：收到多少件", "Sentence: how many were received")),
            Map.entry("sentence:roles", new Text("句子：主办、会办", "Sentence: lead and assist")),
            Map.entry("sentence:kinds", new Text("句子：建议、提案及分类", "Sentence: kinds and subjects")),
            Map.entry("sentence:key", new Text("句子：重点督办", "Sentence: key supervision")),
            Map.entry("sentence:rates", new Text("句子：见面率、答复率、满意率", "Sentence: the rates")),
            Map.entry("sentence:outcomes", new Text("句子：办理结果", "Sentence: outcomes")),
            Map.entry("meetings", new Text("召开会议次数", "Meetings held")),
            Map.entry("reports", new Text("听取汇报次数", "Reports heard")),
            Map.entry("investigations", new Text("领导跟踪调查次数", "Investigations by leaders")),
            Map.entry("chases", new Text("催办次数", "Chases")),
            Map.entry("contacts", new Text("联系沟通次数", "Contacts")),
            Map.entry("column", new Text("公开专栏", "Where replies are published")));

    private FieldLabels() {}

    static Row shown(String field, Filled filled) {
        return new Row(field, label(field), filled.missing() == null ? filled.text() : null, filled.missing());
    }

    private static Text label(String field) {
        Text known = NAMES.get(field);
        if (known != null) {
            return known;
        }
        String of = field.substring(field.indexOf(':') + 1);
        if (field.startsWith("figure:")) {
            return Figure.valueOf(of).label();
        }
        Text kind = kind(of);
        Text whole = NAMES.get(field.substring(0, field.indexOf(':')));
        return new Text(whole.zh() + "（" + kind.zh() + "）", whole.en() + " (" + kind.en() + ")");
    }

    private static Text kind(String name) {
        for (MeetingKind kind : MeetingKind.values()) {
            if (kind.name().equals(name)) {
                return kind.label();
            }
        }
        for (Phase phase : Phase.values()) {
            if (phase.name().equals(name)) {
                return phase.label();
            }
        }
        return Channel.valueOf(name).label();
    }
}
