package banli.language.query;

/**
 * 查询。 A reader's question; who asks stands in the message's metadata, under the names of
 * {@link banli.language.word.Meta}.
 *
 * @param <A> the answer
 */
public interface Query<A> {
    /** The class of the answer. */
    Class<A> answer();
}
