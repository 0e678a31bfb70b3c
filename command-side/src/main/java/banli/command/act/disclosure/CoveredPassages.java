package banli.command.act.disclosure;

import banli.command.rulebook.Circumstances;
import banli.command.rulebook.Requirements;
import banli.language.act.Rule;
import banli.language.event.ReplyEvent.ReplySubmitted;
import banli.language.letter.PersonalDetails;
import banli.language.word.proposal.DisclosureChoice;
import banli.language.word.proposal.DisclosureProposal;
import banli.language.word.proposal.Redaction;
import java.util.ArrayList;
import java.util.List;

/** 遮盖的文字。 A passage is covered as the letter has it, in a letter that is published. */
public final class CoveredPassages {
    private CoveredPassages() {}

    /** 见于函件。 Requires that each passage stands in that letter, null for none, and that it is to be published. */
    public static void judge(boolean publish, List<Redaction> redactions, String letter, Requirements r) {
        String elsewhere = (redactions == null ? List.<Redaction>of() : redactions)
                .stream()
                        .map(one -> one == null ? null : one.passage())
                        .filter(passage -> passage != null && !passage.isEmpty())
                        .filter(passage -> !publish || letter == null || !letter.contains(passage))
                        .findFirst()
                        .orElse(null);
        r.require(
                Rule.REDACTION_IN_LETTER,
                elsewhere == null,
                publish ? "函件中没有“" + elsewhere + "”，请照函件原文填写遮盖的文字" : "不予公开的，不必遮盖",
                publish
                        ? "The letter does not say \"" + elsewhere + "\"; give the passage as it stands there"
                        : "What is withheld needs no covering");
    }

    /** 备好的。 What the drafter proposed to cover, and whatever else in the letter looks like personal details. */
    public static List<Redaction> ready(ReplySubmitted letter, DisclosureProposal proposed, Circumstances now) {
        if (proposed.choice() != DisclosureChoice.PUBLISH || letter == null || letter.text() == null) {
            return proposed.redactions();
        }
        List<Redaction> all = new ArrayList<>(proposed.redactions() == null ? List.of() : proposed.redactions());
        PersonalDetails.found(Redaction.published(letter.text(), all), now.publicNumbers()).stream()
                .map(one -> new Redaction(
                        one.passage(), "个人信息：" + one.kind().label().zh()))
                .distinct()
                .forEach(all::add);
        return all;
    }
}
