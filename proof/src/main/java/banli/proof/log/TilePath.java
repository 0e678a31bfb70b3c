package banli.proof.log;

/** 瓦片的路径。 Where tiles and bundles of entries are, under the log's folder or address, as C2SP's tlog-tiles names them. */
public final class TilePath {
    /** 检查点。 Where the newest checkpoint is. */
    public static final String CHECKPOINT = "checkpoint";

    /** 满瓦片的宽度。 How many hashes or entries a full one has. */
    public static final int FULL = 256;

    private TilePath() {}

    /** 散列的瓦片。 Of hashes at a level. */
    public static String hashes(int level, long number, int width) {
        return "tile/" + level + "/" + number(number, width);
    }

    /** 条目的一束。 Of entries. */
    public static String entries(long number, int width) {
        return "tile/entries/" + number(number, width);
    }

    /** 一条事实的内容。 What a fact of the log itself says, beside C2SP's files. */
    public static String fact(long index) {
        return "facts/" + number(index, FULL);
    }

    /** 是否合乎格式。 Whether a text is such a path, written as it must be. */
    public static boolean isOne(String path) {
        return path.matches(
                "checkpoint|facts/(x[0-9]{3}/){0,5}[0-9]{3}|tile/(entries|[0-9]|[1-5][0-9]|6[0-3])/(x[0-9]{3}/){0,5}[0-9]{3}(\\.p/([1-9][0-9]?|1[0-9]{2}|2[0-4][0-9]|25[0-5]))?");
    }

    /** Groups of three digits, all but the last after an x, so that no file has the name of a folder. */
    private static String number(long number, int width) {
        if (number < 0 || width < 1 || width > FULL) {
            throw new IllegalArgumentException(number + ", " + width);
        }
        StringBuilder path = new StringBuilder(String.format("%03d", number % 1000));
        for (long rest = number / 1000; rest > 0; rest /= 1000) {
            path.insert(0, String.format("x%03d/", rest % 1000));
        }
        return width == FULL
                ? path.toString()
                : path.append(".p/").append(width).toString();
    }
}
