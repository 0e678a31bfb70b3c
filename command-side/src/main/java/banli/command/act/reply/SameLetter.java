package banli.command.act.reply;

import banli.command.rulebook.Requirements;
import banli.language.act.Rule;

/** 同一函件。 That the letter at hand is the one a person saw, or the one that an earlier signature binds. */
final class SameLetter {
    private SameLetter() {}

    /** Seen is null where a caller does not say what they saw. */
    static void asSeen(String seen, String letter, Requirements r) {
        r.require(
                Rule.SIGNED_AS_SEEN,
                seen == null || letter == null || seen.equals(letter),
                "您看到的已不是现在这一稿，请重新打开审签页，看过再签",
                "What you saw is no longer the letter at hand; open the signing page again and read it first");
    }

    /** Bound is null where the signature was recorded before digests were kept. */
    static void asBound(String bound, String letter, Requirements r) {
        r.require(
                Rule.LETTER_AS_SIGNED,
                bound == null || bound.equals(letter),
                "函件与签字时的不同，请退回修改或撤回后另交新稿，重新签字",
                "The letter is not the one that was signed; send it back or recall it, and have a new draft signed");
    }
}
