package banli.proof.word;

/** 核验得怎样。 How it stands with one thing that a check looked at. */
public enum Standing {
    /** It holds. */
    HOLDS("成立", "holds", "✓"),
    /** It does not. */
    REFUTED("不成立", "refuted", "✗"),
    /** It was not checked, and need not be. */
    UNCHECKED("未核对", "not checked", "–"),
    /** It was not checked, and without it nothing is proved. */
    UNPROVED("未能核对", "could not be checked", "?");

    private final Said name;
    private final String mark;

    Standing(String zh, String en, String mark) {
        this.name = new Said(zh, en);
        this.mark = mark;
    }

    /** In words. */
    public Said said() {
        return name;
    }

    /** Its mark. */
    public String mark() {
        return mark;
    }
}
