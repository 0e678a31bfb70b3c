package banli.language.query.column;

import java.util.List;

/**
 * 一页公示的答复。 A page of published replies, without their texts.
 *
 * @param office the office's name, null before a ledger was opened
 * @param total how many fit
 * @param groups all groups of the column, whatever was asked for; those of years newest first
 */
public record PublicReplies(
        long position, String office, long total, List<PublicReply> replies, List<PublicGroup.Counted> groups) {}
