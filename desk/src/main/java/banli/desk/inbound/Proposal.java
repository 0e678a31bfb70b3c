package banli.desk.inbound;

import banli.desk.intake.Outcome.Change;
import banli.desk.intake.sheet.Field;
import banli.desk.intake.sheet.Told;
import banli.desk.intake.sheet.Unknown;
import banli.language.command.CaseCommand;
import banli.language.query.register.CaseRow;
import banli.language.word.CaseId;
import banli.language.word.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * 拟办。 What would become of a package if it were accepted now.
 *
 * @param caseId null where the data don't tell it
 * @param onRecord whether the case is on record, for this reader
 * @param act as it would be recorded; null where nothing would but documents, or what is wrong leaves none
 * @param wrong why it can't be accepted
 * @param notes how it was read that could be read otherwise
 * @param records what would be registered, part by part; empty where no case is registered
 * @param changes where it differs from the record
 * @param documents names of those that the case does not have yet
 * @param left names of documents that did not come along
 * @param subjects to choose from where the subject is none of the office's; empty where nothing is to be chosen
 */
public record Proposal(
        CaseId caseId,
        boolean onRecord,
        CaseCommand act,
        List<Told> wrong,
        List<Told> notes,
        List<Unknown> unknown,
        Map<Field, Text> records,
        List<Change> changes,
        List<String> documents,
        List<String> left,
        List<String> subjects,
        List<CaseRow> similar) {
    /** 可否收下。 Whether it may be accepted as it is. */
    public boolean open() {
        return wrong.isEmpty() && caseId != null;
    }

    /** 用话说。 In sentences, for whoever has no page. */
    public List<Text> inWords() {
        if (!wrong.isEmpty()) {
            return wrong.stream().map(Proposal::sentence).toList();
        } else if (same()) {
            return List.of(new Text("已在案，没有变化", "On record; nothing changes"));
        }
        List<Text> said = new ArrayList<>();
        if (act == null) {
            said.add(new Text("案件没有变化", "The case is as on record"));
        } else if (!changes.isEmpty()) {
            said.add(new Text("与在案的不同，可作更正", "It differs from the record and can be recorded as a correction"));
            changes.forEach(one -> said.add(new Text(
                    one.field().label().zh() + "：" + one.before().zh() + " → "
                            + one.after().zh(),
                    one.field().label().en() + ": " + one.before().en() + " → "
                            + one.after().en())));
        } else {
            said.add(new Text("可以收下", "It can be accepted"));
        }
        if (!documents.isEmpty()) {
            said.add(new Text("附件：" + String.join("、", documents), "Documents: " + String.join(", ", documents)));
        }
        return said;
    }

    private static Text sentence(Told told) {
        return told.field() == null
                ? told.text()
                : new Text(
                        told.field().label().zh() + "：" + told.text().zh(),
                        told.field().label().en() + ": " + told.text().en());
    }

    /** 没有变化。 Whether all of it is on record. */
    public boolean same() {
        return open() && act == null && documents.isEmpty();
    }
}
