package banli.desk.letter;

import banli.language.word.proposal.ItemAnswer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * 拼成的函件。 A letter that consists of passages of its own and, paragraph by paragraph, of the answer to each item: what is
 * answered stands in it once. A passage is called after the item behind which it stands, the first 0 and the last {@code end}.
 */
public record ComposedLetter(List<LetterPart> parts) {
    static final String FIRST = "0";
    static final String LAST = "end";

    /** Of these passages, by name, and the answers in their order. */
    public static ComposedLetter of(UnaryOperator<String> passages, List<ItemAnswer> answers) {
        List<LetterPart> parts = new ArrayList<>();
        String name = FIRST;
        for (ItemAnswer answer : answers) {
            parts.add(passage(name, passages));
            parts.add(new LetterPart("answer." + answer.item(), answer.item(), Paragraphs.of(answer)));
            name = answer == answers.getLast() ? LAST : String.valueOf(answer.item());
        }
        parts.add(passage(name, passages));
        return new ComposedLetter(List.copyOf(parts));
    }

    /** The passages of a text that is such a letter, to the last character; empty when it is none. */
    public static Optional<Map<String, String>> passages(String text, List<ItemAnswer> answers) {
        List<String> lines = text.lines().toList();
        Map<String, String> passages = new LinkedHashMap<>();
        String name = FIRST;
        int from = 0;
        for (ItemAnswer answer : answers) {
            List<String> said = Paragraphs.of(answer).lines().toList();
            int found = Paragraphs.at(said, lines, from);
            if (found < 0) {
                return Optional.empty();
            }
            passages.put(name, String.join("\n", lines.subList(from, found)));
            name = answer == answers.getLast() ? LAST : String.valueOf(answer.item());
            from = found + said.size();
        }
        passages.put(name, String.join("\n", lines.subList(from, lines.size())));
        return Optional.of(passages)
                .filter(all ->
                        !answers.isEmpty() && of(all::get, answers).text().equals(text));
    }

    /** The whole letter. */
    public String text() {
        return parts.stream()
                .map(LetterPart::text)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n"))
                .strip();
    }

    private static LetterPart passage(String name, UnaryOperator<String> passages) {
        String text = passages.apply(name);
        return new LetterPart("passage." + name, 0, text == null ? "" : text.stripTrailing());
    }
}
