package banli.desk.act.sheet;

import banli.desk.problem.Problem;
import banli.desk.typed.Typing;
import banli.language.query.register.CaseRow;
import banli.language.query.trail.Trail;
import java.util.List;

/**
 * 一页表单。 A form as its page shows it.
 *
 * @param key the idempotency key it was opened with
 * @param seen the last fact of the case that its reader saw, -1 beside cases
 * @param rare what is rarely filled in, folded until something stands in it
 * @param offices the offices in which it can be sent; one alone is not asked for
 * @param problem why it was refused, null when it wasn't
 * @param told the sentences of the problem, with what would mend them
 * @param since what others recorded while it was filled in, null when nobody did
 * @param anew the name of the act within a correction, null otherwise
 * @param similar cases with much the same title, null when nobody asked
 * @param notice a key of the words said on top, null for none
 * @param typing what is known of the draft that it shows
 */
public record FormPage(
        String act,
        String title,
        String lead,
        String address,
        String back,
        String key,
        long seen,
        CaseRow row,
        List<Choice> offices,
        String office,
        String onBehalf,
        List<Part> parts,
        List<Part> rare,
        Problem problem,
        List<Told> told,
        Trail since,
        String notice,
        String anew,
        List<CaseRow> similar,
        Typing typing) {
    /** 一处问题。 A sentence of the summary on top, where it belongs ({@code null}: nowhere) and what would mend it. */
    public record Told(String sentence, String missing, String at, List<Link> mends) {}

    /** 一个去处。 An address and what is done there. */
    public record Link(String address, String label) {}

    /** What stands in a part of this path, empty for nothing. */
    public String value(String path) {
        return parts.stream()
                .filter(part -> part.path().equals(path))
                .map(Part::value)
                .findFirst()
                .orElse("");
    }

    /** The names of what is rarely filled in. */
    public List<String> rareNames() {
        return rare.stream().map(Part::label).toList();
    }

    /** Whether what is rarely filled in is to be seen: something is in it, or wrong with it. */
    public boolean rareSeen() {
        return rare.stream()
                .anyMatch(part -> !part.errors().isEmpty() || !part.value().isEmpty());
    }

    /** Sent on although others have acted since. */
    public boolean asksAgain() {
        return since != null;
    }
}
