package banli.query.screen.summary;

import banli.language.query.casefile.DisclosureView;
import banli.language.query.summary.Summary.Behind;
import banli.language.word.CaseId;
import banli.language.word.proposal.Channel;
import banli.language.word.proposal.Phase;
import banli.query.screen.casefile.CaseOnFile;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * 一案所做的。 What was done in a case, as far as a summary counts it: each by what makes it the same as another's, since a talk or an
 * investigation for several cases stands in each and is one.
 *
 * @param addresses where its replies stand published
 */
record Done(
        Behind behind,
        List<List<?>> reports,
        List<List<?>> investigations,
        List<List<?>> chases,
        List<Talk> talks,
        List<String> addresses) {
    /** 一次沟通。 A talk that stands. */
    record Talk(Phase phase, Channel channel, List<?> same) {}

    static Done in(CaseOnFile file) {
        return new Done(
                new Behind(file.caseId(), file.registered().number().number(), null, null),
                file.supervision().hearings().stream()
                        .<List<?>>map(one -> List.of(one.on(), one.asked(), with(file, one.heardWith())))
                        .toList(),
                file.supervision().investigations().stream()
                        .<List<?>>map(one ->
                                List.of(one.on(), Objects.toString(one.findings(), ""), with(file, one.otherCases())))
                        .toList(),
                file.supervision().chases().stream()
                        .<List<?>>map(one -> List.of(file.caseId(), one.chase()))
                        .toList(),
                file.contacts().held().stream()
                        .filter(contact -> contact.standing())
                        .map(one -> new Talk(
                                one.phase(),
                                one.channel(),
                                one.heldWith() == null || one.heldWith().isEmpty()
                                        ? List.of(file.caseId(), one.contact())
                                        : List.of(one.happenedOn(), one.channel(), with(file, one.heldWith()))))
                        .toList(),
                file.disclosures().rounds().stream()
                        .filter(round -> round.publishedOn() != null && round.withdrawnOn() == null)
                        .map(DisclosureView::address)
                        .filter(Objects::nonNull)
                        .toList());
    }

    private static Set<CaseId> with(CaseOnFile file, List<CaseId> others) {
        return Stream.concat(Stream.of(file.caseId()), others == null ? Stream.of() : others.stream())
                .collect(Collectors.toSet());
    }
}
