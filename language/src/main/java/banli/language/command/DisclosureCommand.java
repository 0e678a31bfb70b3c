package banli.language.command;

import banli.language.word.CaseId;
import banli.language.word.ContactsAllowed;
import banli.language.word.DisclosureChoice;
import java.time.LocalDate;

/** 公开。 Acts of the subject disclosure; {@code happenedOn} is the business date, null for today. */
public sealed interface DisclosureCommand extends CaseCommand {
    /** 决定公开。 Decides whether the reply is published. */
    record DecideDisclosure(CaseId caseId, DisclosureChoice choice, String reason, LocalDate happenedOn)
            implements DisclosureCommand {}

    /** 公开答复。 Publishes the full text. */
    @Solemn
    record PublishReply(
            CaseId caseId, String text, @ContactsAllowed String address, LocalDate happenedOn)
            implements DisclosureCommand {}

    /** 撤回公开。 Takes the published text down. */
    record WithdrawPublication(CaseId caseId, String reason, LocalDate happenedOn) implements DisclosureCommand {}
}
