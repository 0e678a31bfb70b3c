package banli.language.command;

import banli.language.word.CaseId;
import java.time.LocalDate;

/** 案件办理动作。 Every act on a case, by subject. */
public sealed interface CaseCommand extends Command
        permits ClosingCommand,
                CommitmentCommand,
                ContactCommand,
                CorrectionCommand,
                DeadlineCommand,
                DisclosureCommand,
                FeedbackCommand,
                IntakeCommand,
                OpinionCommand,
                ReplyCommand,
                SupervisionCommand {
    /** The case the act is for. */
    CaseId caseId();

    /** 业务日期。 The day it happened; null means today. */
    LocalDate happenedOn();

    @Override
    default String stream() {
        return caseId().value();
    }
}
