package banli.desk.outgoing;

import banli.desk.ask.Buses;
import banli.desk.link.FormLinks;
import banli.desk.link.FormView;
import banli.desk.link.Qr;
import banli.desk.problem.Problem;
import banli.desk.problem.ProblemKind;
import banli.language.lifecycle.Stage;
import banli.language.query.casefile.CaseFile;
import banli.language.query.casefile.ObjectionView;
import banli.language.query.casefile.ReadCaseFile;
import banli.language.query.trail.ReadFacts;
import banli.language.word.CaseId;
import banli.language.word.Text;
import banli.language.word.proposal.Satisfaction;
import banli.language.word.proposal.Signatory;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** 一案的文书。 Which papers a case gives, and what stands in each; all of it from what its reader reads of the case. */
@Component
class CasePapers {
    private static final Set<Stage> BACK = Set.of(Stage.HAND_ON_OBJECTED, Stage.RETURNED);

    private final Buses buses;
    private final Replies replies;

    CasePapers(Buses buses, MessageSource messages) {
        this.buses = buses;
        this.replies = new Replies(messages);
    }

    Sender sender(Map<String, String> meta) {
        return Sender.of(buses, meta);
    }

    /** A case as its papers say it. */
    Writing writing(CaseId caseId, Sender sender, Map<String, String> meta) {
        return new Writing(buses.ask(new ReadCaseFile(caseId), meta), sender, Instant.now());
    }

    /** All papers of a case but forms, which bear a link. */
    List<Paper> of(Writing of, Map<String, String> meta) {
        List<Paper> all = new ArrayList<>();
        replies.letters(of).forEach(all::add);
        replies.sheets(of).forEach(all::add);
        Notes.chases(of).forEach(all::add);
        Notes.extensions(of).forEach(all::add);
        returned(of, meta)
                .map(objection ->
                        Notes.objection(of, objection, !BACK.contains(of.row().stage())))
                .ifPresent(all::add);
        all.add(report(of));
        all.add(Catalogue.paper(
                of,
                Catalogue.of(of, all),
                _ -> "",
                one -> one.document() == null
                        ? ""
                        : String.valueOf(one.document().size()),
                _ -> ""));
        return all;
    }

    /** The return that waits to be agreed to, or that was: a file tells of it only while it waits, its facts for ever. */
    private Optional<ObjectionView> returned(Writing of, Map<String, String> meta) {
        if (!BACK.contains(of.row().stage())) {
            return Optional.ofNullable(of.file().objection());
        }
        return buses.ask(new ReadFacts(of.row().caseId(), 0, 0), meta).facts().stream()
                .filter(fact -> fact.type().equals("hand-on-objected"))
                .reduce((_, later) -> later)
                .map(fact -> new ObjectionView(
                        Objects.toString(fact.payload().get("reason"), ""),
                        (String) fact.payload().get("unitProposed"),
                        fact.told() == null ? fact.by() : fact.told(),
                        LocalDate.parse(String.valueOf(fact.payload().get("happenedOn")))));
    }

    private static Paper report(Writing of) {
        LetterKind kind = LetterKind.REPORT;
        return new Paper(
                kind,
                kind.id(),
                kind.label(),
                null,
                of.sender().name(),
                null,
                null,
                new Paperwork(of.values())
                        .put(LetterField.TITLE, "第" + of.row().number() + "号" + of.suggestionOrProposal() + "办理情况报告")
                        .put(LetterField.DAY, Writing.day(of.today()))
                        .values());
    }

    /** Those to whom forms can be given: everyone who raised it, once the case is answered. */
    static List<Signatory> formsFor(CaseFile file) {
        return file.row().documentNumber() == null
                ? List.of()
                : Stream.concat(
                                Stream.ofNullable(file.row().leadProposer()),
                                Stream.ofNullable(file.row().coSigners()).flatMap(List::stream))
                        .filter(one -> one.proposer() != null)
                        .toList();
    }

    /** One proposer's form; {@code link} may have no address. */
    static Paper form(Writing of, Signatory to, FormLinks.Fresh link) {
        FormView view = FormView.of(of.file(), to.proposer());
        return new Paper(
                LetterKind.FORM,
                "form-" + to.proposer(),
                new Text("征询意见表 " + to.name(), "feedback form of " + to.name()),
                null,
                to.name(),
                null,
                null,
                new Paperwork(of.values())
                        .put(LetterField.TITLE, "办理情况征询意见表")
                        .put(LetterField.PROPOSER, to.name())
                        .put(LetterField.NUMBER, of.row().documentNumber())
                        .put(
                                LetterField.DEGREES,
                                Stream.of(Satisfaction.values())
                                        .map(one -> "☐ " + Writing.word(one))
                                        .collect(Collectors.joining("　")))
                        .put(LetterField.LINK_UNTIL, Writing.time(link.expires()))
                        .list(
                                LetterField.CONTACTS,
                                view.toSay().stream()
                                        .map(contact -> Map.of(
                                                LetterField.CONTACT_DAY, Writing.day(contact.happenedOn()),
                                                LetterField.CONTACT_PHASE, Writing.word(contact.phase()),
                                                LetterField.CONTACT_WAY, Writing.word(contact.channel()),
                                                LetterField.CONTACT_WITH, "",
                                                LetterField.CONTACT_SAID, Objects.toString(contact.summary(), ""))))
                        .picture(link.address() == null ? null : Qr.png(link.address()))
                        .values());
    }

    /** The paper of that id; of a kind's name, or {@code letter} for the answer itself, the last one that is finished, else the last. */
    static Optional<Paper> named(List<Paper> papers, String id) {
        Optional<Paper> one =
                papers.stream().filter(paper -> paper.id().equals(id)).findFirst();
        return one.or(() -> last(papers.stream()
                .filter(paper -> id.equals("letter")
                        ? paper.kind().answers()
                        : paper.kind().id().equals(id))
                .toList()));
    }

    private static Optional<Paper> last(List<Paper> papers) {
        return papers.stream()
                .filter(paper -> paper.draft() == null)
                .reduce((_, later) -> later)
                .or(() -> papers.stream().reduce((_, later) -> later));
    }

    static Problem none() {
        return Problem.of(ProblemKind.UNKNOWN, "本案没有这份文书。", "The case has no such paper.");
    }
}
