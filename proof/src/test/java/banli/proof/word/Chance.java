package banli.proof.word;

import java.util.Random;

/** 可重演的偶然。 Chance that is the same in every run; {@code -Dseed=} tries another. */
public final class Chance extends Random {
    private static final long serialVersionUID = 1L;

    private Chance(long seed) {
        super(seed);
    }

    /** Printed, so that what was found can be found again. */
    public static Chance given() {
        long seed = Long.getLong("seed", 20211115L);
        System.out.println("seed " + seed);
        return new Chance(seed);
    }

    /** Some bytes. */
    public byte[] bytes(int most) {
        byte[] bytes = new byte[nextInt(most + 1)];
        nextBytes(bytes);
        return bytes;
    }

    /** The bytes with one bit changed. */
    public byte[] flipped(byte[] bytes) {
        byte[] other = bytes.clone();
        other[nextInt(other.length)] ^= (byte) (1 << nextInt(8));
        return other;
    }
}
