package banli.command.axon.answer;

import banli.command.axon.record.CasesOnRecord;
import banli.command.axon.record.DirectoryOnRecord;
import banli.command.axon.record.KeptDetails;
import banli.command.directory.ProposerOnRecord;
import banli.command.rulebook.Conditions;
import banli.command.subject.SubjectOnRecord;
import banli.language.query.MayAsk;
import banli.language.query.personal.ReadSubject;
import banli.language.query.personal.ReadWithheld;
import banli.language.query.personal.SubjectView;
import banli.language.query.personal.WithheldNow;
import banli.language.word.Actor;
import java.time.Clock;
import java.util.List;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryHandler;

/** 个人信息状况的答复。 Answers {@link ReadSubject} and {@link ReadWithheld} from the person's own facts and those of their cases. */
class ReadSubjectHandler {
    private final DryRun asked;
    private final KeptDetails kept;

    ReadSubjectHandler(DirectoryOnRecord directory, CasesOnRecord cases, KeptDetails kept, Clock clock) {
        this.asked = new DryRun(directory, cases, clock);
        this.kept = kept;
    }

    @QueryHandler
    SubjectView answer(ReadSubject question, MetaData caller) {
        return asked.answer(caller, now -> {
            String id = question.proposer();
            Conditions.of(
                            now.actor(),
                            false,
                            ReadSubject.class.getAnnotation(MayAsk.class).value())
                    .id("proposer", id)
                    .orRefuse();
            ProposerOnRecord proposer = now.directory().proposerOnRecord(id);
            SubjectOnRecord subject = now.directory().subject(id);
            return new SubjectView(
                    id,
                    proposer.name(),
                    proposer.contact() != null,
                    subject.restricted(),
                    subject.restrictedFor(),
                    asked(subject.askedBy(), subject),
                    subject.basis(),
                    proposer.name() == null || subject.erased() ? List.of() : kept.of(id, now),
                    subject.certificate());
        });
    }

    @QueryHandler
    WithheldNow answer(ReadWithheld question, MetaData caller) {
        return asked.answer(caller, now -> new WithheldNow(now.directory().withheld(question.proposers())));
    }

    private static SubjectView.Asked asked(Actor by, SubjectOnRecord subject) {
        return by == null ? null : new SubjectView.Asked(by.person(), by.name(), subject.askedOn());
    }
}
