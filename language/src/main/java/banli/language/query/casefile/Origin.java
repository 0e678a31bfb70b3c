package banli.language.query.casefile;

import banli.language.query.directory.KnownNames;
import banli.language.query.trail.TrailEntry;
import banli.language.word.CaseId;
import banli.language.word.Text;
import java.time.LocalDate;

/**
 * 一个值的来历。 The last fact whose reading changed the value.
 *
 * @param value the value as it is, null when there is none
 * @param before what it was before that fact, null when there was none
 * @param fact the fact, null when no fact has said anything of it yet
 * @param corrected the fact that it corrects, null unless it is a correction
 * @param since the day from which the value is so: the fact's own, or a later one when a light turned by itself as days went by
 * @param changes how often the value has changed, the first time included
 */
public record Origin(
        long position,
        CaseId caseId,
        CaseValue of,
        Integer item,
        Text value,
        Text before,
        TrailEntry fact,
        TrailEntry corrected,
        LocalDate since,
        int changes,
        KnownNames names) {}
