package banli.desk.act;

import banli.desk.ask.Person;
import banli.language.query.casefile.CaseFile;
import banli.language.query.directory.DirectoryView;
import banli.language.word.proposal.Channel;
import banli.language.word.proposal.Outcome;
import banli.language.word.proposal.Signatory;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * 填表时所见。 What is known when a form is filled in.
 *
 * @param file the case, null beside cases
 * @param directory as the person may see it, its lists empty otherwise
 * @param outcomes the outcomes that can be chosen
 * @param meetings the channels that count as a meeting, empty where it isn't known
 */
record FormContext(
        CaseFile file,
        DirectoryView directory,
        List<Outcome> outcomes,
        List<Channel> meetings,
        Person person,
        LocalDate today) {
    /** The proposers of the case, the lead one first. */
    List<Signatory> signers() {
        return file == null
                ? List.of()
                : Stream.concat(
                                Stream.of(file.row().leadProposer()),
                                file.row().coSigners() == null ? Stream.of() : file.row().coSigners().stream())
                        .filter(Objects::nonNull)
                        .toList();
    }

    /** Whether the bureau gives the lead unit an opinion only. */
    boolean assists() {
        return file != null && file.row().role() != null && !file.row().role().answersProposer();
    }

    String nameOfProposer(String proposer) {
        return Stream.concat(
                        signers().stream()
                                .filter(signer -> proposer.equals(signer.proposer()))
                                .map(Signatory::name),
                        directory.proposers().stream()
                                .filter(known -> proposer.equals(known.proposer()))
                                .map(DirectoryView.ProposerView::name))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(proposer);
    }
}
