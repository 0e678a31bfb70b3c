package banli.language.word.input;

/** 文字长度上限。 How long a text may be, in characters, and whether it may have several lines. */
public enum Limit {
    /** 标题。 Titles of cases. */
    TITLE(200, false),
    /** 正文。 Replies, opinions, background: the longest reply seen in public columns is under 8,000 characters. */
    TEXT(20_000, true),
    /** 理由。 Reasons, remarks, summaries, answers. */
    REASON(2_000, true),
    /** 名称。 Names, places, marks, references. */
    NAME(200, false),
    /** 单位、提出人的名称。 Names of units and proposers, sectors. */
    PARTY(100, false),
    /** 人名。 Names of people, short marks. */
    PERSON(50, false),
    /** 出处。 Where something is taken from. */
    SOURCE(500, false),
    /** 标识。 Ids of people, units and proposers. */
    ID(80, false),
    /** 网址。 Addresses of pages. */
    ADDRESS(1_000, false),
    /** 文件。 Policies and calendars as JSON text. */
    DOCUMENT(200_000, true);

    private final int characters;
    private final boolean lines;

    Limit(int characters, boolean lines) {
        this.characters = characters;
        this.lines = lines;
    }

    /** 字数。 At most so many characters. */
    public int characters() {
        return characters;
    }

    /** 可分行。 Whether it may have several lines. */
    public boolean lines() {
        return lines;
    }

    /** 条数上限。 How many entries a list in an act may have. */
    public static final int ENTRIES = 200;
}
