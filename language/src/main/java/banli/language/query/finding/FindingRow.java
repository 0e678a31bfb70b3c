package banli.language.query.finding;

import banli.language.query.trail.TrailEntry;
import banli.language.word.Text;

/**
 * 一条线索。 A fact that stands on a list, and why.
 *
 * @param days between what the list says, null where it has none
 * @param why in words, null where nothing is to be said
 * @param was how a corrected record read, null on any other list
 * @param other the fact that it is held against: the record corrected, what settled it, the form asked for; null where there is none
 */
public record FindingRow(
        TrailEntry fact,
        String title,
        String section,
        String sectionName,
        Integer days,
        Text why,
        Text was,
        TrailEntry other) {}
