package banli.command.axon.answer;

import banli.command.act.deadline.UnderRules;
import banli.command.act.replay.CaseReplay;
import banli.command.axon.LiveCircumstances;
import banli.command.axon.record.CasesOnRecord;
import banli.command.axon.record.DirectoryOnRecord;
import banli.command.policy.PolicyBook;
import banli.command.rulebook.RefusedException;
import banli.language.act.AdminRule;
import banli.language.policy.CaseHandling;
import banli.language.policy.PolicyDocument;
import banli.language.query.MayAsk;
import banli.language.query.policy.CasesReplayed;
import banli.language.query.policy.ListPolicyFiles;
import banli.language.query.policy.PolicyFiles;
import banli.language.query.policy.PolicyFiles.PolicyFile;
import banli.language.query.policy.ReplayCases;
import banli.language.word.FieldError;
import banli.language.word.Office;
import banli.language.word.Refused;
import banli.language.word.Text;
import java.time.Clock;
import java.util.List;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryHandler;

/** 重演的答复。 Tells how cases would have been under another policy, and which policies come with the program; nothing is recorded. */
class ReplayHandler {
    private static final List<Office> MAY =
            List.of(ReplayCases.class.getAnnotation(MayAsk.class).value());

    private final DirectoryOnRecord directory;
    private final CasesOnRecord cases;
    private final DryRun asked;

    ReplayHandler(DirectoryOnRecord directory, CasesOnRecord cases, Clock clock) {
        this.directory = directory;
        this.cases = cases;
        this.asked = new DryRun(directory, cases, clock);
    }

    @QueryHandler
    PolicyFiles answer(ListPolicyFiles question, MetaData caller) {
        return asked.answer(caller, _ -> PolicyFilesHeld.all());
    }

    @QueryHandler
    CasesReplayed answer(ReplayCases question, MetaData caller) {
        return asked.answer(caller, now -> {
            if (!MAY.contains(now.actor().office())) {
                throw RefusedException.of(Refused.Code.OFFICE, AdminRule.OFFICE, CaseHandling.NOT_YOURS);
            }
            PolicyBook book = directory.policyBook(directory.ledger().opening().place());
            PolicyDocument policy = named(question.policy(), book);
            return replayed(question, policy, now, new UnderRules(now, book.alone(policy)));
        });
    }

    private CasesReplayed replayed(
            ReplayCases question, PolicyDocument policy, LiveCircumstances now, UnderRules supposed) {
        return new CasesReplayed(
                policy.name(),
                policy.version(),
                question.cases().stream()
                        .distinct()
                        .map(cases::read)
                        .filter(state -> state.stage() != null && CaseReading.may(state, now))
                        .map(state -> CaseReplay.under(state, now, supposed))
                        .toList());
    }

    /** As the ledger has it, else as the program brings it. */
    static PolicyDocument named(String name, PolicyBook book) {
        return book.document(name)
                .or(() -> PolicyFilesHeld.named(name).map(PolicyFile::document))
                .orElseThrow(() -> new RefusedException(Refused.fields(List.of(new FieldError(
                        "policy",
                        new Text(
                                "没有名为“" + name + "”的规则；请选已采用、已提议或随程序提供的一份",
                                "There is no policy named “" + name
                                        + "”: choose one that was adopted or proposed, or comes with the program"))))));
    }
}
