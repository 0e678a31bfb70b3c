package banli.language.query.rehearsal;

import banli.language.word.proposal.Channel;
import java.util.List;

/** 算见面的联系方式。 The channels that count as a meeting, in the order of the word; all others may be recorded too. */
public record MeetingsKnown(List<Channel> channels) {}
