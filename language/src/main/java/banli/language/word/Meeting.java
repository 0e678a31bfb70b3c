package banli.language.word;

/** 届次。 The term and session of a body at a level, such as the 5th session of the 6th district CPPCC committee. */
public record Meeting(Level level, Body body, int term, int session) implements Labelled {
    /** Term and session are counted from 1. */
    public Meeting {
        if (level == null || body == null || term < 1 || session < 1) {
            throw new IllegalArgumentException("a meeting has level, body, term and session (from 1)");
        }
    }

    @Override
    public Text label() {
        return new Text(
                level.label().zh() + body.label().zh() + term + "届" + session + "次会议",
                level.label().en() + " " + body.label().en() + ", term " + term + ", session " + session);
    }
}
