package banli.language.event;

import banli.language.word.CaseId;
import banli.language.word.person.Enciphered;
import banli.language.word.proposal.Attachment;
import banli.language.word.proposal.Channel;
import banli.language.word.proposal.Phase;
import java.time.LocalDate;
import java.util.List;

/** 联系沟通。 Facts of the subject contact; things in a case have ordinals from 1. */
public sealed interface ContactEvent extends CaseEvent {
    /** 已记录联系。 A contact is on record. */
    @Wire("contact-recorded")
    record ContactRecorded(
            int contact,
            int round,
            Phase phase,
            Channel channel,
            String place,
            List<String> ourPeople,
            List<String> proposersMet,
            String summary,
            Enciphered<String> privateNote,
            List<Attachment> attachments,
            List<CaseId> heldWith,
            boolean countsAsMeeting,
            boolean late,
            LocalDate happenedOn)
            implements ContactEvent {}

    /** 已免除联系。 A contact is waived on record: by the proposer's word, or by a paper, null in what was recorded before papers were taken. */
    @Wire(value = "contact-waived", revision = 3)
    record ContactWaived(
            int round,
            Phase phase,
            String reason,
            String saidBy,
            LocalDate saidOn,
            Channel saidHow,
            Attachment paper,
            LocalDate happenedOn)
            implements ContactEvent {}

    /** 已申请免除联系。 A waiver was asked for and waits for the deputy leader. */
    @Wire(value = "contact-waiver-asked", revision = 2)
    record ContactWaiverAsked(
            int round,
            Phase phase,
            String reason,
            String saidBy,
            LocalDate saidOn,
            Channel saidHow,
            Attachment paper,
            LocalDate happenedOn)
            implements ContactEvent {}

    /** 未同意免除联系。 The waiver was not agreed to. */
    @Wire("contact-waiver-declined")
    record ContactWaiverDeclined(int round, Phase phase, String reason, LocalDate happenedOn) implements ContactEvent {}

    /** 提出人确认联系。 A proposer confirmed a contact. */
    @Wire("contact-confirmed")
    record ContactConfirmed(int contact, int round, String proposer, String words, LocalDate happenedOn)
            implements ContactEvent {}

    /** 提出人对联系有异议。 A proposer disputes a contact: out of the rates until settled. */
    @Wire("contact-disputed")
    record ContactDisputed(int contact, int round, String proposer, String words, LocalDate happenedOn)
            implements ContactEvent {}

    /** 争议已处理。 A dispute was settled. */
    @Wire("dispute-settled")
    record DisputeSettled(int contact, int round, boolean stands, String reason, LocalDate happenedOn)
            implements ContactEvent {}
}
