package banli.bench.years;

import banli.language.event.ReplyEvent.ReplySubmitted;
import banli.language.word.proposal.Adoption;
import banli.language.word.proposal.DisclosureChoice;
import banli.language.word.proposal.DisclosureProposal;
import banli.language.word.proposal.ItemAnswer;
import banli.language.word.proposal.Outcome;
import banli.language.word.proposal.UnitRole;
import java.time.LocalDate;
import java.util.List;

/** 编造的答复稿。 A draft reply as long as real ones. */
final class MadeUpReply {
    private static final int SENTENCES = 12;

    private MadeUpReply() {}

    static ReplySubmitted drafted(Plan plan, int version, LocalDate on) {
        boolean answers = plan.role == UnitRole.LEAD;
        boolean full = plan.number % 3 != 0;
        return new ReplySubmitted(
                1,
                version,
                Words.sentences(plan.number + version, SENTENCES),
                List.of(
                        new ItemAnswer(1, Adoption.FULL, null, Words.sentences(plan.number, 1)),
                        new ItemAnswer(
                                2,
                                full ? Adoption.FULL : Adoption.PARTIAL,
                                full ? null : "部分点位受场地条件限制",
                                Words.sentences(plan.number + 1, 1))),
                answers ? new Outcome("shanghai-2015", full ? "A" : "B", full ? "解决采纳" : "正在解决") : null,
                answers ? Integer.valueOf(full ? 1 : 2) : null,
                full ? Adoption.FULL : Adoption.PARTIAL,
                new DisclosureProposal(DisclosureChoice.PUBLISH, null),
                List.of(),
                null,
                on);
    }
}
