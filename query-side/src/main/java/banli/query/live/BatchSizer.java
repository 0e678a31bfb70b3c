package banli.query.live;

/**
 * 步幅。 How many facts are read in one transaction when more wait: what last time took about two seconds. A claim of the
 * processor's segment ends after ten, and another node would then do the same batch over again.
 */
final class BatchSizer {
    private static final int LEAST = 1_000;
    private static final int MOST = 20_000;
    private static final double NANOS = 2e9;

    private volatile int facts = LEAST;

    int facts() {
        return facts;
    }

    /** So many were read in so long. Few tell nothing; it grows no more than twofold at a time. */
    void took(int read, long nanos) {
        if (2 * read >= facts) {
            double fitting = read * NANOS / Math.max(1, nanos);
            facts = (int) Math.clamp(fitting, LEAST, Math.min(MOST, 2.0 * facts));
        }
    }
}
