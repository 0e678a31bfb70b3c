package banli.language.event;

import banli.language.word.Body;
import banli.language.word.Office;
import banli.language.word.UnitKind;
import banli.language.word.person.ContactDetails;
import banli.language.word.person.Enciphered;
import banli.language.word.person.FactorKind;
import java.time.LocalDate;

/** 单位、人员、职务的事实。 Facts of units, people, offices and proposers. */
public sealed interface DirectoryEvent extends LedgerFact {
    /** 单位已登记。 A unit is in the directory, called and led so since {@code from}: null for the day of the record; so is {@code head} where none is. */
    @Wire(value = "unit-entered", revision = 2)
    record UnitEntered(String unit, String name, UnitKind kind, String deputyLeader, String head, LocalDate from)
            implements DirectoryEvent {}

    /** 已申请并入。 That the section be dissolved into another from a day on was asked for. */
    @Wire("section-merge-asked")
    record SectionMergeAsked(String unit, String into, LocalDate from, String reason) implements DirectoryEvent {}

    /** 科室已并入。 The section is dissolved into another from that day on: {@code askedBy} asked for it, another administrator confirmed. */
    @Wire("section-merged")
    record SectionMerged(String unit, String into, LocalDate from, String reason, String askedBy)
            implements DirectoryEvent {}

    /** 科室未并入。 The section stays. */
    @Wire("section-merge-declined")
    record SectionMergeDeclined(String unit, String reason) implements DirectoryEvent {}

    /** 人员已登记。 A person is in the directory, called so since {@code from}: null for the day of the record. */
    @Wire(value = "user-entered", revision = 2)
    record UserEntered(String person, String name, String unit, LocalDate from) implements DirectoryEvent {}

    /** 已申请职务。 An office was asked for. */
    @Wire("office-asked")
    record OfficeAsked(String person, Office office, String unit) implements DirectoryEvent {}

    /** 职务已授予。 The person holds the office. */
    @Wire("office-confirmed")
    record OfficeConfirmed(String person, Office office, String unit) implements DirectoryEvent {}

    /** 职务未授予。 The office was not given. */
    @Wire("office-declined")
    record OfficeDeclined(String person, Office office, String unit, String reason) implements DirectoryEvent {}

    /** 职务已撤销。 The person no longer holds the office. */
    @Wire("office-revoked")
    record OfficeRevoked(String person, Office office, String unit, String reason) implements DirectoryEvent {}

    /** 已申请代理。 That another act for the person was asked for. */
    @Wire("delegation-asked")
    record DelegationAsked(String person, String delegate, Office office, LocalDate from, LocalDate to, String reason)
            implements DirectoryEvent {}

    /** 已授权代理。 Another may act for the person, who gave it. */
    @Wire("delegated")
    record Delegated(String person, String delegate, Office office, LocalDate from, LocalDate to)
            implements DirectoryEvent {}

    /** 代理已确认。 Another may act for the person: {@code askedBy} asked for it, another administrator confirmed. */
    @Wire("delegation-confirmed")
    record DelegationConfirmed(
            String person, String delegate, Office office, LocalDate from, LocalDate to, String askedBy)
            implements DirectoryEvent {}

    /** 代理未予同意。 The delegation asked for was declined. */
    @Wire("delegation-declined")
    record DelegationDeclined(String person, String delegate, Office office, String reason) implements DirectoryEvent {}

    /** 代理已结束。 Nobody acts for the person any more. */
    @Wire("delegation-ended")
    record DelegationEnded(String person, String delegate, Office office) implements DirectoryEvent {}

    /** 口令已设置。 A password was set; the fact holds nothing of it. */
    @Wire("credential-set")
    record CredentialSet(String person) implements DirectoryEvent {}

    /** 已申请一次性口令。 A code with which the person sets a password was asked for. */
    @Wire("login-code-asked")
    record LoginCodeAsked(String person, String reason) implements DirectoryEvent {}

    /** 一次性口令已发。 The person has a code; {@code askedBy} asked, null when whoever runs the ledger gave it. Until they set a password they do nothing. */
    @Wire("login-code-issued")
    record LoginCodeIssued(String person, String askedBy, LocalDate issuedOn) implements DirectoryEvent {}

    /** 一次性口令已作废。 The code opens nothing any more. */
    @Wire("login-code-cancelled")
    record LoginCodeCancelled(String person, String reason) implements DirectoryEvent {}

    /** 口令重置已知。 The person has seen that their password was reset. */
    @Wire("reset-acknowledged")
    record ResetAcknowledged(String person) implements DirectoryEvent {}

    /** 第二验证方式已登记。 The person has one more second factor; the fact holds nothing of its secret. */
    @Wire("second-factor-set")
    record SecondFactorSet(String person, FactorKind kind, String factor, String label) implements DirectoryEvent {}

    /** 第二验证方式已停用。 A second factor is the person's no longer. */
    @Wire("second-factor-removed")
    record SecondFactorRemoved(String person, FactorKind kind, String factor, String label) implements DirectoryEvent {}

    /** 已申请停用验证方式。 That all second factors of a person who lost them be taken away was asked for. */
    @Wire("factor-removal-asked")
    record FactorRemovalAsked(String person, String reason) implements DirectoryEvent {}

    /** 停用验证方式已确认。 Another administrator confirmed what {@code askedBy} asked; what was taken away are facts of their own. */
    @Wire("factor-removal-confirmed")
    record FactorRemovalConfirmed(String person, String askedBy, LocalDate confirmedOn) implements DirectoryEvent {}

    /** 停用验证方式未予同意。 The second factors stay. */
    @Wire("factor-removal-declined")
    record FactorRemovalDeclined(String person, String reason) implements DirectoryEvent {}

    /** 会话已全部结束。 All sessions of the person were ended. */
    @Wire("sessions-ended")
    record SessionsEnded(String person) implements DirectoryEvent {}

    /** 提出人已登记。 A proposer is in the directory. */
    @Wire("proposer-entered")
    record ProposerEntered(
            String proposer,
            String name,
            Body body,
            String sector,
            Enciphered<ContactDetails> contact,
            boolean confidential)
            implements DirectoryEvent {}

    /** 身份待确认。 Somebody asked that an identity of the log-in server let this person in. */
    @Wire("identity-asked")
    record IdentityAsked(String person, String issuer, String subjectId) implements DirectoryEvent {}

    /** 身份已绑定。 The identity lets this person in. */
    @Wire("identity-bound")
    record IdentityBound(String person, String issuer, String subjectId) implements DirectoryEvent {}

    /** 身份已解除。 The identity lets nobody in any more. */
    @Wire("identity-ended")
    record IdentityEnded(String person, String issuer, String subjectId, String reason) implements DirectoryEvent {}
}
