package banli.command.subject;

import banli.language.event.SubjectEvent;
import banli.language.event.SubjectEvent.ErasureAsked;
import banli.language.event.SubjectEvent.ErasureDeclined;
import banli.language.event.SubjectEvent.RestrictionLifted;
import banli.language.event.SubjectEvent.SubjectErased;
import banli.language.event.SubjectEvent.SubjectRestricted;
import banli.language.word.Actor;
import banli.language.word.person.ErasureCertificate;
import banli.language.word.person.Withheld;
import java.time.LocalDate;

/**
 * 在案的个人信息主体。 How a person's details stand by their own facts.
 *
 * @param restrictedFor why they are restricted, null when they are not
 * @param askedBy who asked for erasure, null when nothing waits
 * @param certificate null until they are erased
 */
public record SubjectOnRecord(
        String restrictedFor, Actor askedBy, LocalDate askedOn, String basis, ErasureCertificate certificate) {
    /** 尚无。 Nothing on record. */
    public static final SubjectOnRecord NONE = new SubjectOnRecord(null, null, null, null, null);

    /** 读入一件事实。 After one more fact, recorded by that actor. */
    public SubjectOnRecord with(SubjectEvent fact, Actor by) {
        return switch (fact) {
            case SubjectRestricted now -> new SubjectOnRecord(now.reason(), askedBy, askedOn, basis, certificate);
            case RestrictionLifted _ -> new SubjectOnRecord(null, askedBy, askedOn, basis, certificate);
            case ErasureAsked now -> new SubjectOnRecord(restrictedFor, by, now.askedOn(), now.basis(), certificate);
            case ErasureDeclined _ -> new SubjectOnRecord(restrictedFor, null, null, null, certificate);
            case SubjectErased now -> new SubjectOnRecord(restrictedFor, null, null, now.basis(), now.certificate());
        };
    }

    /** 是否限制处理。 Whether they are kept and nothing else. */
    public boolean restricted() {
        return restrictedFor != null;
    }

    /** 是否已删除。 Whether they are erased. */
    public boolean erased() {
        return certificate != null;
    }

    /** 为何不显示。 Why they are shown to nobody, null when those who may read them can. */
    public Withheld withheld() {
        if (erased()) {
            return Withheld.ERASED;
        }
        return restricted() ? Withheld.RESTRICTED : null;
    }
}
