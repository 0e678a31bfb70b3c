package banli.language.event;

import banli.language.word.person.ErasureCertificate;
import java.time.LocalDate;

/** 个人信息主体的事实。 Facts of what is kept of one proposer as a person. */
public sealed interface SubjectEvent extends LedgerFact {
    /** 提出人。 The proposer whose personal details it is about. */
    String subject();

    /** 已限制处理。 The person's details are kept and shown to nobody. */
    @Wire("subject-restricted")
    record SubjectRestricted(String subject, String reason) implements SubjectEvent {}

    /** 已解除限制。 The details may be read again. */
    @Wire("restriction-lifted")
    record RestrictionLifted(String subject, String reason) implements SubjectEvent {}

    /** 已申请删除。 Erasure was asked for on that ground. */
    @Wire("erasure-asked")
    record ErasureAsked(String subject, String basis, LocalDate askedOn) implements SubjectEvent {}

    /** 未同意删除。 The details were not erased. */
    @Wire("erasure-declined")
    record ErasureDeclined(String subject, String reason) implements SubjectEvent {}

    /** 已删除个人信息。 The details are erased: their key goes after this fact, and is never made anew. */
    @Wire("subject-erased")
    record SubjectErased(String subject, String basis, ErasureCertificate certificate) implements SubjectEvent {}
}
