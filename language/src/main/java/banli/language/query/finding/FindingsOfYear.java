package banli.language.query.finding;

import java.util.List;

/**
 * 各清单的条数。 How many stand on each list.
 *
 * @param people those who may be chosen
 */
public record FindingsOfYear(long position, FindingScope of, List<Count> counts, List<Known> people) {
    /** 一张清单。 A list, and how many stand on it; null where a person is to be chosen first. */
    public record Count(FindingList list, Long count) {}

    /** 一个人。 A person by id and name. */
    public record Known(String person, String name) {}
}
