package banli.proof.serve;

import banli.proof.word.Refused;
import banli.proof.word.Said;
import banli.proof.word.Strict;

/**
 * 答复。 What is answered to one who asks.
 *
 * @param status as HTTP has them
 * @param type of the body
 */
public record Answer(int status, String type, String body) {
    /** 成。 Done. */
    public static final int OK = 200;
    /** 看不懂。 Not understood. */
    public static final int BAD = 400;
    /** 不认识来者。 Whoever asks is not known. */
    public static final int UNKNOWN = 401;
    /** 无权。 Nobody whose word counts has signed it. */
    public static final int FORBIDDEN = 403;
    /** 没有。 There is no such thing. */
    public static final int ABSENT = 404;
    /** 方法不对。 Asked in another way than it may be. */
    public static final int METHOD = 405;
    /** 条数不符。 The size signed last is another; the body is that size. */
    public static final int CONFLICT = 409;
    /** 过长。 Too long. */
    public static final int TOO_LONG = 413;
    /** 证明不成立。 The proof does not hold. */
    public static final int UNPROVED = 422;
    /** 内部出错。 It can't be done just now. */
    public static final int FAILED = 500;

    private static final String TEXT = "text/plain; charset=utf-8";
    private static final String SIZE = "text/x.tlog.size";
    private static final int LONGEST_SENTENCE = 2_000;

    /** 成。 With a text. */
    public static Answer ok(String body) {
        return new Answer(OK, TEXT, body);
    }

    /** 拒绝。 Why not, one line in each language. */
    public static Answer refused(int status, Said why) {
        return new Answer(status, TEXT, why.zh() + "\n" + why.en() + "\n");
    }

    /** 条数不符。 The size that was signed last, as tlog-witness answers it. */
    public static Answer conflict(long signed) {
        return new Answer(CONFLICT, SIZE, signed + "\n");
    }

    /**
     * 条数。 The size of a {@link #conflict}.
     *
     * @throws Refused when the body is none
     */
    public long size() {
        return Strict.number(body.endsWith("\n") ? body.substring(0, body.length() - 1) : body);
    }

    /** 缘由。 The sentence of a {@link #refused}; of what others answered, a piece of it. */
    public Said why() {
        String[] lines = body.split("\n", 2);
        String zh = lines[0].strip();
        String en = lines.length == 2 ? lines[1].strip() : "";
        return en.isEmpty() || body.length() > LONGEST_SENTENCE
                ? new Said(
                        "对方答复 " + status + "：" + Strict.shortened(zh),
                        "It answered " + status + ": " + Strict.shortened(zh))
                : new Said(Strict.shown(zh), Strict.shown(en));
    }
}
