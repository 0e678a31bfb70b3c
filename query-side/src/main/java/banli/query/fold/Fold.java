package banli.query.fold;

import banli.language.word.CaseId;

/**
 * 折叠。 How the facts of one case become a view: pure and without a clock, so that every driver comes to the same view.
 *
 * @param <V> the view
 */
public interface Fold<V> {
    /** 空白视图。 The view of a case of which nothing is known yet. */
    V start(CaseId id);

    /** 读入一个事实。 The view after one more fact; the fact is never earlier than the last one read. */
    V read(V soFar, Fact fact);
}
