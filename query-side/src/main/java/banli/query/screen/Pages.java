package banli.query.screen;

/** 分页。 Which rows of a list a page shows: pages from 1, sizes to 1,000, 100 when none is given. */
public final class Pages {
    private static final int USUAL = 100;
    private static final int MOST = 1_000;

    private Pages() {}

    /** 本页的行。 The end of a statement, with a space before it. */
    public static String limit(int page, int size) {
        int rows = Math.clamp(size == 0 ? USUAL : size, 1, MOST);
        return " limit " + rows + " offset " + (long) (Math.max(page, 1) - 1) * rows;
    }
}
