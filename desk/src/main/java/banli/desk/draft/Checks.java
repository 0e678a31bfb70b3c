package banli.desk.draft;

import banli.desk.ask.Buses;
import banli.language.command.ReplyCommand.SubmitReply;
import banli.language.query.casefile.CaseFile;
import banli.language.query.rehearsal.RehearseAct;
import banli.language.query.rehearsal.RehearseReply;
import banli.language.query.rehearsal.ReplyRehearsed;
import banli.language.word.proposal.Adoption;
import banli.language.word.proposal.ItemAnswer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** 提交前的检查。 Asks the rulebook what it would refuse in a draft: no rule is written here. */
@Component
class Checks {
    private static final String WRITTEN = "…";
    /** As many answers as an act may have. */
    private static final int MOST = 200;

    private final Buses buses;

    Checks(Buses buses) {
        this.buses = buses;
    }

    /** Everything that stands in the way. Wrong fields hide the rules behind them, so a copy with nothing wrong in them is asked about too. */
    List<Check> of(CaseFile file, LetterAtHand letter, Map<String, String> meta) {
        SubmitReply draft = letter.act();
        ReplyRehearsed asItIs = rehearsed(file, draft, meta);
        ReplyRehearsed whole = asItIs.fields().isEmpty() ? asItIs : rehearsed(file, filled(draft), meta);
        List<Check> all = Check.of(
                Stream.concat(asItIs.rules().stream(), whole.rules().stream())
                        .distinct()
                        .toList(),
                asItIs.fields(),
                draft);
        return all.stream().anyMatch(check -> check.inText(draft)) ? quoted(file, letter, all, meta) : all;
    }

    /** What is wrong with words is told at the sentence that has them, where it is in one. */
    private List<Check> quoted(CaseFile file, LetterAtHand letter, List<Check> all, Map<String, String> meta) {
        List<PaperLine> lines = PaperLine.of(letter.parts(), List.of(), List.of()).stream()
                .filter(line -> !line.blank())
                .limit(MOST)
                .toList();
        List<ItemAnswer> each = new ArrayList<>();
        for (PaperLine line : lines) {
            each.add(new ItemAnswer(each.size() + 1, Adoption.FULL, null, line.text()));
        }
        SubmitReply apart = LetterAtHand.with(letter.act(), WRITTEN, each);
        List<Check> found = Check.of(List.of(), rehearsed(file, apart, meta).fields(), apart).stream()
                .filter(check -> check.item() > 0)
                .map(check -> Check.quoting(lines.get(check.item() - 1), check.sentence()))
                .toList();
        return Stream.concat(
                        all.stream().filter(check -> !check.inText(letter.act()) || !isTold(check, found)),
                        found.stream())
                .toList();
    }

    private static boolean isTold(Check check, List<Check> found) {
        return check.item() == 0 ? !found.isEmpty() : found.stream().anyMatch(one -> one.item() == check.item());
    }

    private ReplyRehearsed rehearsed(CaseFile file, SubmitReply draft, Map<String, String> meta) {
        return buses.ask(
                ReplySheet.later(file) ? new RehearseAct(ReplySheet.submitted(file, draft)) : new RehearseReply(draft),
                meta);
    }

    /** Only passages to cover are looked for in the text. */
    private static SubmitReply filled(SubmitReply draft) {
        boolean covers = draft.disclosure() != null && draft.disclosure().redactions() != null;
        return LetterAtHand.with(
                draft,
                covers && draft.text() != null ? draft.text() : WRITTEN,
                draft.answers() == null
                        ? null
                        : draft.answers().stream().map(Checks::filled).toList());
    }

    private static ItemAnswer filled(ItemAnswer answer) {
        return new ItemAnswer(
                answer.item(),
                Objects.requireNonNullElse(answer.adoption(), Adoption.FULL),
                answer.reason() == null ? null : WRITTEN,
                WRITTEN);
    }
}
