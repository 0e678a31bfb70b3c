package banli.command.act.replay;

import banli.command.act.state.Entry;
import banli.language.act.Act;
import banli.language.event.IntakeEvent.DirectiveRecorded;

/** 来文所定。 What a paper from above changed, as facts that follow its own: they are no acts of anybody else. */
final class FromAbove {
    private Entry paper;

    /** Whether this fact, the next of its case, stands on the paper before it. */
    boolean changed(Entry entry) {
        if (entry.fact() instanceof DirectiveRecorded) {
            paper = entry;
            return false;
        }
        if (paper != null
                && (!Act.RECORD_DIRECTIVE.facts().contains(entry.fact().getClass())
                        || !paper.by().equals(entry.by()))) {
            paper = null;
        }
        return paper != null;
    }
}
