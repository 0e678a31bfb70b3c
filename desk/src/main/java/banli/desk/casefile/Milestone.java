package banli.desk.casefile;

import banli.language.event.IntakeEvent.CaseAssigned;
import banli.language.query.casefile.CaseFile;
import banli.language.query.casefile.ContactView;
import banli.language.query.casefile.ReplyView;
import banli.language.query.casefile.WaiverView;
import banli.language.query.register.PhaseState;
import banli.language.query.trail.Trail;
import banli.language.query.trail.TrailEntry;
import banli.language.word.proposal.Phase;
import banli.wire.WireNames;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * 一个环节。 One of the eight steps from registering to closing, as the head of a case shows it.
 *
 * @param step part of the key of its name
 * @param on when it was done, null while it is not
 * @param state done, waived, disputed, not-required, or missing
 * @param now whether it is the first that is not done
 */
public record Milestone(String step, LocalDate on, String state, boolean now) {
    private static final String DONE = "done";
    private static final String MISSING = "missing";

    /** 全程。 The steps of a case in their order, of its round. */
    static List<Milestone> of(CaseFile file, Trail trail) {
        ReplyView issued = file.replies().stream()
                .filter(reply -> reply.round() == file.row().round() && !reply.recalled() && reply.issuedOn() != null)
                .reduce((earlier, later) -> later)
                .orElse(null);
        LocalDate assigned = trail.entries().stream()
                .filter(entry -> entry.type().equals(WireNames.of(CaseAssigned.class)) && !entry.corrected())
                .map(TrailEntry::happenedOn)
                .reduce((earlier, later) -> later)
                .orElse(null);
        var row = file.row();
        List<Milestone> steps = List.of(
                dated("registered", row.receivedOn()),
                dated("assigned", assigned),
                phase(file, Phase.BEFORE, row.before()),
                phase(file, Phase.DURING, row.during()),
                dated("answered", issued == null ? null : issued.issuedOn()),
                dated("delivered", row.deliveredOn()),
                phase(file, Phase.AFTER, row.after()),
                dated("closed", row.closedOn()));
        return marked(steps, row.waitsFor() != null);
    }

    private static List<Milestone> marked(List<Milestone> steps, boolean waits) {
        List<Milestone> marked = new ArrayList<>(steps);
        for (int at = 0; waits && at < marked.size(); at++) {
            Milestone step = marked.get(at);
            if (step.state().equals(MISSING)) {
                marked.set(at, new Milestone(step.step(), step.on(), step.state(), true));
                break;
            }
        }
        return marked;
    }

    private static Milestone dated(String step, LocalDate on) {
        return new Milestone(step, on, on == null ? MISSING : DONE, false);
    }

    private static Milestone phase(CaseFile file, Phase phase, PhaseState state) {
        int round = file.row().round();
        LocalDate on = Stream.concat(
                        file.contacts().stream()
                                .filter(it -> it.round() == round && it.phase() == phase && it.standing())
                                .map(ContactView::happenedOn),
                        file.waivers().stream()
                                .filter(it -> it.round() == round && it.phase() == phase)
                                .map(WaiverView::happenedOn))
                .max(Comparator.naturalOrder())
                .orElse(null);
        String style =
                state == null ? MISSING : state.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new Milestone(phase.name().toLowerCase(Locale.ROOT), on, style, false);
    }
}
