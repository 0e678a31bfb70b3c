package banli.query.screen.register;

import banli.language.policy.OfficeLists;
import banli.language.query.casefile.CaseFile;
import banli.language.query.casefile.CaseValue;
import banli.language.query.casefile.FeedbackView;
import banli.language.query.casefile.FollowUpView;
import banli.language.query.casefile.OpinionView;
import banli.language.query.casefile.ReadCaseFile;
import banli.language.query.register.CaseRow;
import banli.language.word.proposal.ListKind;
import banli.query.screen.OneMoment;
import banli.query.screen.ScreensPosition;
import banli.query.screen.casefile.CaseOnFile;
import banli.query.screen.casefile.CasesOnFile;
import banli.query.screen.directory.ListsInForce;
import banli.query.screen.directory.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** 案卷的答复。 Answers {@link ReadCaseFile}; null when there is no such case. */
@Component
class CaseFileScreen {
    private final CasesOnFile files;
    private final RegisterRows register;
    private final Names names;
    private final ScreensPosition position;
    private final ListsInForce lists;

    CaseFileScreen(
            CasesOnFile files, RegisterRows register, Names names, ScreensPosition position, ListsInForce lists) {
        this.files = files;
        this.register = register;
        this.names = names;
        this.position = position;
        this.lists = lists;
    }

    @QueryHandler
    @OneMoment
    CaseFile on(ReadCaseFile asked) {
        String id = asked.caseId().value();
        List<CaseRow> rows = register.find("r.case_id = :id", Map.of("id", id), "");
        Optional<CaseOnFile> file = rows.isEmpty() ? Optional.empty() : files.onScreens(asked.caseId());
        return file.map(it -> shown(it, rows.getFirst())).orElse(null);
    }

    private CaseFile shown(CaseOnFile it, CaseRow row) {
        Names.Found found = names.of(Mentioned.in(it, row));
        return new CaseFile(
                position.now(),
                row,
                it.registered().background(),
                it.registered().leadUnit(),
                it.registered().upstreamReference(),
                it.registered().upstreamDue(),
                it.registered().mayBePublic(),
                it.registered().notPublicReason(),
                it.items(),
                it.assignment().routing(),
                it.upstream().directives(),
                it.upstream().objection(),
                it.contacts().held(),
                it.contacts().waivers(),
                it.contacts().asked(),
                it.opinions().all().stream()
                        .map(opinion -> named(opinion, found))
                        .toList(),
                it.replies().all(),
                named(it.feedback().forms(), found),
                it.followUps().all().stream().map(one -> named(one, found)).toList(),
                it.submissions().all(),
                it.deadlines().views(),
                it.extensions().all(),
                it.tellings().all(),
                it.tellings().untold(it.signers()),
                it.commitments().made(),
                it.commitments().progress(),
                it.disclosures().rounds(),
                it.supervision().designations(),
                it.supervision().chases(),
                it.supervision().hearings(),
                it.supervision().investigations(),
                it.supervision().meetings(),
                it.papers().documents(),
                it.papers().corrections(),
                it.papers().asked(),
                notListed(row),
                found.known());
    }

    private List<CaseValue> notListed(CaseRow row) {
        OfficeLists known = lists.lists();
        List<CaseValue> not = new ArrayList<>();
        if (!known.allows(ListKind.SUBJECT, row.subject())) {
            not.add(CaseValue.SUBJECT);
        }
        if (!known.allows(ListKind.comesFrom(row.kind()), row.sector())) {
            not.add(CaseValue.SECTOR);
        }
        if (!known.allows(ListKind.TOWN, row.town())) {
            not.add(CaseValue.TOWN);
        }
        return not;
    }

    private static OpinionView named(OpinionView it, Names.Found found) {
        return new OpinionView(
                it.round(),
                it.unit(),
                found.unit(it.unit()),
                it.question(),
                it.askedOn(),
                it.dueOn(),
                it.receivedOn(),
                it.text(),
                it.documentNumber(),
                it.waived(),
                it.waivedReason());
    }

    private static FollowUpView named(FollowUpView it, Names.Found found) {
        return new FollowUpView(it.number(), it.stage(), it.since(), it.letters(), named(it.feedback(), found));
    }

    private static List<FeedbackView> named(List<FeedbackView> forms, Names.Found found) {
        return forms.stream().map(form -> named(form, found)).toList();
    }

    private static FeedbackView named(FeedbackView it, Names.Found found) {
        return new FeedbackView(
                it.round(),
                it.proposer(),
                found.proposer(it.proposer()),
                it.requestedOn(),
                it.dueOn(),
                it.attitude(),
                it.result(),
                it.reason(),
                it.came(),
                it.receivedOn(),
                it.conclusion(),
                it.reasoning(),
                it.madeUp());
    }
}
