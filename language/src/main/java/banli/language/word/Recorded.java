package banli.language.word;

import banli.language.word.input.Secret;
import banli.language.word.input.Unsaid;

/**
 * 已记录。 The answer to an act: the stream, the sequence of its first fact, how many facts, and whether it was a repetition.
 *
 * @param once what is told to whoever did it, once, and kept nowhere; null for nothing
 */
public record Recorded(
        String stream,
        long sequence,
        int count,
        boolean repeated,
        @Secret String once) {
    /** Without anything told once. */
    public Recorded(String stream, long sequence, int count, boolean repeated) {
        this(stream, sequence, count, repeated, null);
    }

    /** 附上只说一次的内容。 The same, telling this; null for nothing. */
    public Recorded telling(String once) {
        return new Recorded(stream, sequence, count, repeated, once);
    }

    @Override
    public String toString() {
        return Unsaid.in(this);
    }
}
