package banli.desk.draft;

import banli.desk.DraftsInMemory;
import banli.desk.FakeBuses;
import banli.desk.Reshaped;
import banli.desk.Specimens;
import banli.desk.typed.Drafts.Place;
import banli.desk.typed.Drafts.Written;
import banli.language.lifecycle.Stage;
import banli.language.query.casefile.CaseFile;
import banli.language.query.casefile.ItemView;
import banli.language.query.casefile.ReadCaseFile;
import banli.language.query.casefile.ReplyView;
import banli.language.query.rehearsal.OutcomesKnown;
import banli.language.query.rehearsal.ReadOutcomes;
import banli.language.word.CaseId;
import banli.language.word.proposal.Outcome;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** 起草中的案件。 A case of two items, whose reply has two versions, and a section that has typed nothing yet. */
final class DraftedCase {
    static final CaseId CASE = new CaseId("abc-1");

    static final String REPLY = "/cases/abc-1/reply";

    private DraftedCase() {}

    /** Somebody has typed this for the reply. */
    static void typed(DraftsInMemory drafts, String person, Map<String, String> fields) {
        Map<String, List<String>> all = new LinkedHashMap<>();
        fields.forEach((name, value) -> all.put(name, List.of(value)));
        drafts.keep(new Place(person, REPLY, ""), new Written("", "", person, 1), all);
    }

    static void stands(FakeBuses buses, DraftsInMemory drafts) {
        buses.forget();
        drafts.clear();
        buses.answer(
                ReadOutcomes.class, asked -> new OutcomesKnown(List.of(new Outcome("shanghai-2015", "B", "正在解决"))));
        file(buses, Stage.IN_HANDLING);
    }

    /** The same, answered: what is drafted is a later answer. */
    static void isAnswered(FakeBuses buses) {
        file(buses, Stage.ARCHIVED);
    }

    private static void file(FakeBuses buses, Stage stage) {
        CaseFile full = Specimens.full(CaseFile.class);
        var row = Reshaped.of(full.row()).with("caseId", CASE).with("stage", stage);
        buses.answer(
                ReadCaseFile.class,
                asked -> Reshaped.of(full)
                        .with("row", row.make())
                        .with("followUps", List.of())
                        .with("items", List.of(item(1, "增设助餐点"), item(2, "延长开放时间")))
                        .with("replies", List.of(version(full, 1, "一、同意。二、暂缓。"), version(full, 2, "一、同意。二、年内办理。")))
                        .make());
    }

    static ItemView item(int number, String text) {
        return new ItemView(number, text, null, null, null);
    }

    static ReplyView version(CaseFile file, int version, String text) {
        return Reshaped.of(Specimens.full(ReplyView.class))
                .with("round", file.row().round())
                .with("version", version)
                .with("text", text)
                .with("answers", List.of())
                .make();
    }
}
