package banli.language.word;

import java.util.List;

/**
 * 事实的元数据名称。 The names of what every fact and command carries beside its payload; all values are strings.
 *
 * <p>A command carries {@link #ACTOR}, {@link #OFFICE}, {@link #KEY} and, where they apply, {@link #ACTING_UNIT},
 * {@link #ON_BEHALF_OF}, {@link #MADE_UP}, {@link #ENTRY}, {@link #ENTRY_SOURCE} and {@link #ENTERED_BY}. The command
 * side adds the rest to the facts.
 */
public final class Meta {
    /** Id of the person who acts. */
    public static final String ACTOR = "actor";
    /** The person's name at the time. */
    public static final String ACTOR_NAME = "actorName";
    /** The {@link Office} in which they act. */
    public static final String OFFICE = "office";
    /** The unit in which they hold it. */
    public static final String ACTING_UNIT = "unit";
    /** Id of the person they act for (代理). */
    public static final String ON_BEHALF_OF = "onBehalfOf";
    /** The idempotency key. */
    public static final String KEY = "idempotencyKey";
    /** HMAC-SHA-256 of the command under a vault key, hex. */
    public static final String COMMAND_HMAC = "commandHmac";
    /** Version of the policy in force. */
    public static final String POLICY = "policyVersion";
    /** Version of the calendar in force. */
    public static final String CALENDAR = "calendarVersion";
    /** Paths of made-up values in the payload, separated by commas; {@code *} for all of it. */
    public static final String MADE_UP = "madeUp";
    /** {@link #HISTORICAL} for what is entered from a register kept before this ledger. */
    public static final String ENTRY = "entry";
    /** The value of {@link #ENTRY}. */
    public static final String HISTORICAL = "HISTORICAL";
    /** Where a historical entry comes from. */
    public static final String ENTRY_SOURCE = "entrySource";
    /** The registry's person who entered it. */
    public static final String ENTERED_BY = "enteredBy";
    /** {@code true} when recorded long after it happened, by the policy's measure. */
    public static final String LATE = "late";
    /** Of a question: the {@link AsOf} it is asked as of; absent for now. */
    public static final String AS_OF = "asOf";

    /** The signature of the part that sent it; of a message only, never of a fact. */
    public static final String SIGNATURE = "signature";

    /** 签名所及。 What a message's signature covers beside its payload, absent names as absent. */
    public static final List<String> SIGNED =
            List.of(ACTOR, OFFICE, ACTING_UNIT, ON_BEHALF_OF, KEY, MADE_UP, ENTRY, ENTRY_SOURCE, ENTERED_BY, AS_OF);

    private Meta() {}
}
