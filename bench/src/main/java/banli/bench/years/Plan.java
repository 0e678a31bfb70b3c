package banli.bench.years;

import banli.language.word.proposal.UnitRole;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * 一案的安排。 Which step of a made-up case falls on which day. A few hundred bytes, from which each fact is made when its
 * turn comes: so that a hundred thousand open cases fit into memory.
 */
final class Plan {
    private static final Step[] STEPS = Step.values();
    /** More facts than any case has. */
    static final int MOST_STEPS = 96;

    /** Longer than any case takes from its first fact to its last, in days. */
    static final int LONGEST = 200;

    final long number;
    final int year;
    final UnitRole role;
    private final byte[] steps = new byte[MOST_STEPS];
    private final short[] days = new short[MOST_STEPS];
    private final int[] ordinals = new int[STEPS.length];
    private final byte[] ordinalOf = new byte[MOST_STEPS];
    private final long registered;
    private final int second;
    private int size;
    private String stream;

    private Plan(long number, LocalDate registered, UnitRole role, int second) {
        this.number = number;
        this.year = registered.getYear();
        this.registered = registered.toEpochDay();
        this.role = role;
        this.second = second;
    }

    /**
     * The plan of a case, the same each time for the same seed and number.
     *
     * @param second of the minutes that each of its facts has for itself, when it is recorded; grows with the number
     */
    static Plan of(long seed, long number, LocalDate registered, int second) {
        SplittableRandom dice = new SplittableRandom(seed * 1_000_003 + number);
        Plan plan = new Plan(number, registered, dice.nextInt(100) < 68 ? UnitRole.LEAD : UnitRole.ASSIST, second);
        plan.intake(dice);
        int drafted = 45 + dice.nextInt(30);
        plan.handling(dice, drafted);
        int delivered = plan.reply(dice, drafted);
        plan.after(dice, delivered);
        return plan;
    }

    /** The same case without any steps, come in on another day. */
    Plan cameOn(LocalDate day) {
        return new Plan(number, day, role, second);
    }

    private void intake(SplittableRandom dice) {
        add(Step.REGISTERED, 0);
        add(Step.ROUTED, 1);
        add(Step.APPROVED, 2);
        add(Step.ASSIGNED, 3);
        add(Step.ACCEPTED, 4);
        if (dice.nextInt(100) < 7) {
            add(Step.SUPERVISED, 5);
        }
    }

    private void handling(SplittableRandom dice, int until) {
        spread(Step.DOCUMENT, 2 + dice.nextInt(4), 5, until, dice);
        if (role == UnitRole.LEAD) {
            spread(Step.CONTACT_BEFORE, 1 + dice.nextInt(3), 6, 15, dice);
            spread(Step.CONTACT_DURING, 1 + dice.nextInt(4), 16, until, dice);
            if (dice.nextInt(3) == 0) {
                add(Step.OPINION_ASKED, 12);
                add(Step.OPINION_CAME, 30 + dice.nextInt(10));
            }
        }
        spread(Step.PROGRESS, 10 + dice.nextInt(20), 6, until, dice);
        for (int chase = dice.nextInt(4); chase > 0; chase--) {
            int on = 20 + dice.nextInt(until - 20);
            add(Step.CHASED, on);
            add(Step.CHASE_ANSWERED, on + 1);
        }
    }

    private int reply(SplittableRandom dice, int drafted) {
        add(Step.DRAFTED, drafted);
        int day = drafted;
        if (dice.nextInt(100) < 40) {
            add(Step.SENT_BACK, ++day);
            add(Step.DRAFTED, day += 2);
        }
        add(Step.SIGNED, day += 2);
        add(Step.ISSUED, ++day);
        add(Step.DELIVERED, day += 2);
        return day;
    }

    private void after(SplittableRandom dice, int delivered) {
        if (role == UnitRole.LEAD) {
            add(Step.FORM_ASKED, delivered);
            spread(Step.CONTACT_AFTER, 1 + dice.nextInt(2), delivered + 1, delivered + 10, dice);
            add(Step.FORM_CAME, delivered + 5 + dice.nextInt(8));
            add(Step.DISCLOSED, delivered + 3);
            add(Step.PUBLISHED, delivered + 8);
            for (int promise = dice.nextInt(4); promise > 0; promise--) {
                add(Step.PROMISED, delivered + 2);
                add(Step.KEPT, delivered + 40 + dice.nextInt(60));
            }
        }
        spread(Step.PROGRESS, 2 + dice.nextInt(8), delivered + 2, delivered + 15, dice);
        add(Step.CLOSED, delivered + 16);
        add(Step.ARCHIVED, delivered + 30);
        sort();
    }

    private void spread(Step step, int count, int from, int until, SplittableRandom dice) {
        for (int one = 0; one < count; one++) {
            add(step, from + dice.nextInt(Math.max(1, until - from)));
        }
    }

    private void add(Step step, int day) {
        steps[size] = (byte) step.ordinal();
        days[size++] = (short) day;
    }

    /** By day, and on one day in the order in which they were planned; things get their ordinals as they come. */
    private void sort() {
        long[] keys = new long[size];
        for (int at = 0; at < size; at++) {
            keys[at] = ((long) days[at] << 16) | ((long) at << 8) | steps[at];
        }
        Arrays.sort(keys);
        for (int at = 0; at < size; at++) {
            steps[at] = (byte) (keys[at] & 0xff);
            days[at] = (short) (keys[at] >> 16);
            ordinalOf[at] = (byte) ordinal(step(at));
        }
    }

    private int ordinal(Step step) {
        return switch (step) {
            case SENT_BACK, SIGNED, ISSUED -> ordinals[Step.DRAFTED.ordinal()];
            case CONTACT_BEFORE, CONTACT_DURING, CONTACT_AFTER -> ++ordinals[Step.CONTACT_BEFORE.ordinal()];
            default -> ++ordinals[step.ordinal()];
        };
    }

    /** The stream of its facts. */
    String stream() {
        if (stream == null) {
            stream = MadeUpIntake.id(this).value();
        }
        return stream;
    }

    int size() {
        return size;
    }

    /** How many of its facts are recorded by the end of that day. */
    int told(LocalDate until) {
        int told = size;
        while (told > 0 && epochDay(told - 1) > until.toEpochDay()) {
            told--;
        }
        return told;
    }

    Step step(int at) {
        return STEPS[steps[at]];
    }

    /** The how manieth of its kind it is, from 1; of what is done to a draft, the version of the draft. */
    int ordinal(int at) {
        return ordinalOf[at];
    }

    int second() {
        return second;
    }

    /** A working day. */
    LocalDate day(int at) {
        return LocalDate.ofEpochDay(epochDay(at));
    }

    /** As {@link #day}, counted from 1970. */
    long epochDay(int at) {
        return working(registered + days[at]);
    }

    /** The day itself, or the Monday after it; 1970 began on a Thursday. */
    private static long working(long day) {
        long sinceMonday = Math.floorMod(day + 3, 7);
        return sinceMonday < 5 ? day : day + 7 - sinceMonday;
    }

    LocalDate registered() {
        return LocalDate.ofEpochDay(registered);
    }
}
