package banli.language.query.column;

import java.util.List;

/**
 * 公示栏的全貌。 The column as a whole.
 *
 * @param office the office's name, null before a ledger was opened
 * @param total how many replies are public
 * @param groups of which there is one at least; those of years newest first
 */
public record PublicColumn(long position, String office, long total, List<PublicGroup.Counted> groups) {}
