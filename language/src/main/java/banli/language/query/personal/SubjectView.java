package banli.language.query.personal;

import banli.language.word.CaseId;
import banli.language.word.Text;
import banli.language.word.person.ErasureCertificate;
import java.time.LocalDate;
import java.util.List;

/**
 * 个人信息状况。 How the details of one proposer stand.
 *
 * @param details whether contact details are on record, sealed
 * @param asked who asked for erasure, null when nobody did
 * @param basis on what ground, null when nobody asked
 * @param kept the cases that keep the details until a day, or for ever
 * @param certificate null until they are erased
 */
public record SubjectView(
        String proposer,
        String name,
        boolean details,
        boolean restricted,
        String restrictedFor,
        Asked asked,
        String basis,
        List<KeptFor> kept,
        ErasureCertificate certificate) {
    /** 申请。 Who asked, and when. */
    public record Asked(String person, String name, LocalDate on) {}

    /** 一案的保管。 A case that keeps the details: why, in words, and until when; null for as long as it is not archived, or for ever. */
    public record KeptFor(CaseId caseId, String number, Text why, LocalDate until) {}

    /** 是否已删除。 Whether they are erased. */
    public boolean erased() {
        return certificate != null;
    }
}
