package banli.desk.told;

import banli.language.policy.PolicyDocument.Telling;
import banli.language.word.NoticeKind;
import banli.language.word.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/**
 * 本人的意愿。 How a person wants to be told beyond the product.
 *
 * @param address null for none
 * @param askedAt when the mail was sent that confirms the address
 * @param since news of facts up to that one are not mailed
 * @param chosen whether the person chose; else the policy's usual
 * @param digestHour the hour of the digest, null for none
 * @param quietFrom from this hour to {@code quietTo} nothing is mailed; the same hour for never
 * @param trouble why the last mail did not arrive, null when it did
 * @param calendar whether there is a private address of a calendar
 */
record Wishes(
        String person,
        String address,
        boolean confirmed,
        Instant askedAt,
        long since,
        boolean chosen,
        Set<NoticeKind> atOnce,
        Integer digestHour,
        int quietFrom,
        int quietTo,
        LocalDate lastDigest,
        Trouble trouble,
        boolean calendar) {
    /** Where the policy says nothing: chases and what is sent back at once, the rest at eight, nothing in the evening and at night. */
    static final Telling USUAL = new Telling(
            Set.of(NoticeKind.CHASED, NoticeKind.SENT_BACK),
            8,
            19,
            7,
            new Text("程序的默认", "the program's default"),
            null);

    static Wishes none(String person) {
        return new Wishes(person, null, false, null, -1, false, Set.of(), null, 0, 0, null, null, false);
    }

    /** With the usual where nothing was chosen. */
    Wishes or(Telling usual) {
        return chosen
                ? this
                : new Wishes(
                        person,
                        address,
                        confirmed,
                        askedAt,
                        since,
                        false,
                        usual.atOnce(),
                        usual.digestHour(),
                        usual.quietFrom(),
                        usual.quietTo(),
                        lastDigest,
                        trouble,
                        calendar);
    }

    /** Whether nothing is to be mailed in that hour. */
    boolean quiet(int hour) {
        return quietFrom <= quietTo ? quietFrom <= hour && hour < quietTo : hour >= quietFrom || hour < quietTo;
    }

    /** Whether the day's digest is due in that hour, and not yet made; one that would fall into the quiet hours comes when they end. */
    boolean digestDue(LocalDate day, int hour) {
        return digestHour != null && hour >= (quiet(digestHour) ? quietTo : digestHour) && !day.equals(lastDigest);
    }

    /** 未送达的原因。 Why mail did not arrive. */
    enum Trouble {
        /** The server refused it for good. */
        REFUSED,
        /** For days no server took it. */
        GIVEN_UP,
        /** The line broke after it was handed over: it may have arrived. */
        UNSURE
    }
}
