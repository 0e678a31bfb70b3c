package banli.desk.draft;

import banli.language.word.proposal.Adoption;
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
record ComposedLetter(List<LetterPart> parts) {
    static final String FIRST = "0";
    static final String LAST = "end";
    private static final String INDENT = "　　";

    static ComposedLetter of(UnaryOperator<String> passages, List<ItemAnswer> answers) {
        List<LetterPart> parts = new ArrayList<>();
        parts.add(passage(FIRST, passages));
        for (int at = 0; at < answers.size(); at++) {
            ItemAnswer answer = answers.get(at);
            parts.add(new LetterPart("answer." + answer.item(), answer.item(), said(answer)));
            if (at < answers.size() - 1) {
                parts.add(passage(String.valueOf(answer.item()), passages));
            }
        }
        parts.add(passage(LAST, passages));
        return new ComposedLetter(List.copyOf(parts));
    }

    /** The passages of a text that is such a letter, to the last character; empty when it is none. */
    static Optional<Map<String, String>> passages(String text, List<ItemAnswer> answers) {
        List<String> lines = text.lines().toList();
        Map<String, String> passages = new LinkedHashMap<>();
        String name = FIRST;
        int from = 0;
        for (int at = 0; at < answers.size(); at++) {
            List<String> said = said(answers.get(at)).lines().toList();
            int found = found(said, lines, from);
            if (found < 0) {
                return Optional.empty();
            }
            passages.put(name, String.join("\n", lines.subList(from, found)));
            name = at == answers.size() - 1
                    ? LAST
                    : String.valueOf(answers.get(at).item());
            from = found + said.size();
        }
        passages.put(name, String.join("\n", lines.subList(from, lines.size())));
        return Optional.of(passages)
                .filter(_ -> !answers.isEmpty())
                .filter(all -> of(all::get, answers).text().equals(text));
    }

    /** The whole letter. */
    String text() {
        return parts.stream()
                .map(LetterPart::text)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n"))
                .strip();
    }

    private static int found(List<String> said, List<String> lines, int from) {
        for (int at = from; !said.isEmpty() && at + said.size() <= lines.size(); at++) {
            List<String> here = lines.subList(at, at + said.size());
            if (said.stream()
                    .map(String::strip)
                    .toList()
                    .equals(here.stream().map(String::strip).toList())) {
                return at;
            }
        }
        return -1;
    }

    private static LetterPart passage(String name, UnaryOperator<String> passages) {
        String text = passages.apply(name);
        return new LetterPart("passage." + name, 0, text == null ? "" : text.stripTrailing());
    }

    /** The answer, and why it goes no further where an item is not wholly adopted. */
    private static String said(ItemAnswer answer) {
        String reason = answer.reason() == null || answer.adoption() == null || answer.adoption() == Adoption.FULL
                ? ""
                : "\n本条" + answer.adoption().label().zh() + "，理由是："
                        + answer.reason().strip();
        return ((answer.text() == null ? "" : answer.text()) + reason)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> INDENT + line)
                .collect(Collectors.joining("\n"));
    }
}
