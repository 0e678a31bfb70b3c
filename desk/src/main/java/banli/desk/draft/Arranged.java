package banli.desk.draft;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * 重新安排的函件。 What was typed, as a button of the page puts it: a letter made to consist of its answers, that taken back, or a
 * passage made from the facts again.
 *
 * @param only whether that was asked for and not to submit
 */
record Arranged(Typed sent, Typed typed, String how, boolean only) {
    static Arranged of(HttpServletRequest request) {
        Typed sent = Typed.sent(request);
        String how = Optional.ofNullable(request.getParameter("_compose")).orElse("");
        String again = request.getParameter("_again");
        Typed typed = switch (how) {
            case "yes" -> sent.putAway();
            case "undo" -> sent.is("before").isEmpty() ? sent : sent.takenBack();
            default -> again == null ? sent : sent.without(again);
        };
        boolean only = again != null || !how.isEmpty() || request.getParameter("_check") != null;
        return new Arranged(sent, typed, how, only);
    }

    /** What is kept otherwise than it was sent. */
    Map<String, String> kept() {
        Map<String, String> instead = new HashMap<>(typed.fields());
        sent.fields().keySet().forEach(name -> instead.putIfAbsent(name, null));
        instead.entrySet().removeIf(field -> sent.is(field.getKey()).equals(field.getValue()));
        return instead;
    }

    /** How a text typed by itself would change if it consisted of the answers; null where that was not asked for. */
    List<SentenceDiff.Piece> proposes(LetterAtHand letter) {
        return how.equals("show") && !letter.composed() ? WordDiff.between(letter.text(), letter.anew()) : null;
    }
}
