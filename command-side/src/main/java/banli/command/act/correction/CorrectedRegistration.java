package banli.command.act.correction;

import banli.command.act.deadline.AfterRegistration;
import banli.command.act.state.CaseState;
import banli.command.act.state.Entry;
import banli.command.act.state.FollowUpsOnRecord;
import banli.command.rulebook.Circumstances;
import banli.command.rulebook.Requirements;
import banli.language.act.Rule;
import banli.language.command.CaseCommand;
import banli.language.command.IntakeCommand.RegisterCase;
import banli.language.event.CaseEvent;
import banli.language.event.FeedbackEvent.SatisfactionRecorded;
import banli.language.event.IntakeEvent.CaseRegistered;
import banli.language.event.ReplyEvent.ReplyDelivered;
import banli.language.event.ReplyEvent.ReplySigned;
import banli.language.event.ReplyEvent.ReplySubmitted;
import banli.language.lifecycle.Stage;
import banli.language.word.Text;
import banli.language.word.proposal.Item;
import banli.language.word.proposal.ItemAnswer;
import banli.language.word.proposal.Signatory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * 更正登记。 A registration corrected while the case goes on: items keep their numbers, what others rest on stays, and deadlines
 * that hang on a corrected date are reckoned anew.
 */
final class CorrectedRegistration {
    private CorrectedRegistration() {}

    /** The act with its items numbered without gaps, as a registration is judged; gaps are items struck. */
    static CaseCommand judged(CaseCommand anew, Requirements r) {
        if (!(anew instanceof RegisterCase act) || act.items() == null) {
            return anew;
        }
        List<Item> dense = new ArrayList<>();
        int last = 0;
        for (Item item : act.items()) {
            int number = item == null ? last + 1 : item.number();
            r.field(
                    "anew.items[" + dense.size() + "].number",
                    number > last,
                    "条目保持原来的编号，由小到大",
                    "Items keep their numbers, in order");
            last = number;
            dense.add(item == null ? null : new Item(dense.size() + 1, item.text()));
        }
        r.fieldsOrRefuse();
        return withItems(act, dense);
    }

    /** The fact with the numbers that its items keep. */
    static CaseEvent numbered(CaseEvent fact, CaseCommand anew) {
        return fact instanceof CaseRegistered it
                        && anew instanceof RegisterCase act
                        && act.items() != null
                        && !act.items().isEmpty()
                ? it.withItems(List.copyOf(act.items()))
                : fact;
    }

    static void judge(int at, CaseRegistered anew, CaseState c, Requirements r) {
        CaseRegistered old = (CaseRegistered) c.entries().get(at).fact();
        r.require(
                Rule.STAGE_ALLOWS,
                c.stage() != Stage.ARCHIVED,
                "案件已归档，登记不再更正；说明可作为附件存入",
                "The case is archived; its registration is not corrected any more, attach a note instead");
        later(at, anew.receivedOn(), c, r);
        items(numbers(old), numbers(anew), c, r);
        List<String> gone = signers(old).stream()
                .filter(signer -> !signers(anew).contains(signer))
                .filter(signer -> c.entries().stream().anyMatch(entry -> concerns(entry.fact(), signer)))
                .toList();
        r.require(
                Rule.SIGNER_ON_RECORD_STAYS,
                c.stage() != Stage.ISSUED || signers(anew).containsAll(signers(old)),
                "答复正在送达，不能去掉提出人；请先撤回答复，或送达后再更正",
                "The reply is being delivered, nobody is taken out now; recall it first");
        r.require(
                Rule.SIGNER_ON_RECORD_STAYS,
                gone.isEmpty(),
                "本案已有" + String.join("、", gone) + "的送达或意见在案，不能去掉",
                "A delivery to or a form of " + String.join(", ", gone) + " is on record; they can't be taken out");
    }

    private static void later(int at, LocalDate receivedOn, CaseState c, Requirements r) {
        LocalDate first = c.entries().stream()
                .skip(at + 1L)
                .map(entry -> entry.fact().happenedOn())
                .min(LocalDate::compareTo)
                .orElse(null);
        r.require(
                Rule.NOT_BEFORE_RECEIPT,
                first == null || !first.isBefore(receivedOn),
                "本案最早的办理日期为" + first + "，收件日期不得晚于它",
                "The first act on the case is dated " + first + "; it was received no later");
    }

    private static void items(Set<Integer> old, Set<Integer> anew, CaseState c, Requirements r) {
        boolean replyStands =
                c.stage().ordinal() >= Stage.SUBMITTED.ordinal() && c.stage().ordinal() <= Stage.CLOSED.ordinal();
        r.require(Rule.ANSWERED_ITEMS_STAY, old.equals(anew) || !replyStands, () -> switch (c.stage()) {
            case SUBMITTED, SIGNED ->
                new Text(
                        "答复稿正待签批，条目不增减；请先退回修改",
                        "A draft is with the leaders; send it back before items are added or struck");
            case ISSUED ->
                new Text("答复已签发，条目不增减；请先撤回答复", "The reply is issued; recall it before items are added or struck");
            default -> new Text("已答复的案件，条目不增减；请先重新办理", "It is answered; reopen it before items are added or struck");
        });
        String answered = old.stream()
                .filter(item -> !anew.contains(item) && answered(item, c))
                .map(String::valueOf)
                .collect(Collectors.joining("、"));
        r.require(
                Rule.ANSWERED_ITEMS_STAY,
                answered.isEmpty(),
                "签过字的答复已答复第" + answered + "条，不能划去",
                "A signed reply answers item " + answered.replace("、", ", ") + "; it can't be struck");
    }

    private static boolean answered(int item, CaseState c) {
        ReplySubmitted draft = null;
        for (Entry entry : c.entries().stream().map(FollowUpsOnRecord::step).toList()) {
            if (entry.fact() instanceof ReplySubmitted it) {
                draft = it;
            } else if (entry.fact() instanceof ReplySigned && draft != null && draft.answers() != null) {
                if (draft.answers().stream().map(ItemAnswer::item).anyMatch(number -> number == item)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean concerns(CaseEvent fact, String signer) {
        return switch (fact) {
            case ReplyDelivered it -> signer.equals(it.recipient());
            case SatisfactionRecorded it -> signer.equals(it.proposer());
            default -> false;
        };
    }

    /** What follows once it is corrected: the deadlines that hung on a date of it, counted anew. */
    static List<CaseEvent> following(int at, CaseEvent corrected, CaseState c, Circumstances now, LocalDate day) {
        return corrected instanceof CaseRegistered anew && c.entries().get(at).fact() instanceof CaseRegistered old
                ? AfterRegistration.recounted(old, anew, c, now, day)
                        .<List<CaseEvent>>map(List::of)
                        .orElse(List.of())
                : List.of();
    }

    private static Set<Integer> numbers(CaseRegistered it) {
        return it.items().stream().map(Item::number).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> signers(CaseRegistered it) {
        return Stream.concat(Stream.of(it.leadProposer()), it.coSigners().stream())
                .map(Signatory::proposer)
                .toList();
    }

    private static RegisterCase withItems(RegisterCase it, List<Item> items) {
        return new RegisterCase(
                it.number(),
                it.kind(),
                it.raised(),
                it.registerYear(),
                it.role(),
                it.leadUnit(),
                it.handedOnOn(),
                it.receivedOn(),
                it.upstreamReference(),
                it.upstreamDue(),
                it.title(),
                it.subject(),
                it.background(),
                items,
                it.leadProposer(),
                it.coSigners(),
                it.sector(),
                it.town(),
                it.mayBePublic(),
                it.notPublicReason(),
                it.source(),
                it.happenedOn());
    }
}
