package banli.desk.letter;

import banli.language.word.proposal.Adoption;
import banli.language.word.proposal.ItemAnswer;
import java.util.List;
import java.util.stream.Collectors;

/** 答复的段落。 The paragraphs that the answer to an item makes in a letter. */
final class Paragraphs {
    private static final String INDENT = "　　";

    private Paragraphs() {}

    /** The answer, and why it goes no further where an item is not wholly adopted. */
    static String of(ItemAnswer answer) {
        String reason = answer.reason() == null || answer.adoption() == null || answer.adoption() == Adoption.FULL
                ? ""
                : "\n本条" + answer.adoption().label().zh() + "，理由是："
                        + ended(answer.reason().strip());
        return ((answer.text() == null ? "" : answer.text()) + reason)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> INDENT + line)
                .collect(Collectors.joining("\n"));
    }

    private static String ended(String sentence) {
        return sentence.matches("(?s).*[。！？；.!?;…”）)]") ? sentence : sentence + "。";
    }

    /** Where they stand in a letter from a line on; -1 for nowhere. */
    static int at(List<String> paragraphs, List<String> letter, int from) {
        List<String> wanted = paragraphs.stream().map(String::strip).toList();
        for (int at = from; !wanted.isEmpty() && at + wanted.size() <= letter.size(); at++) {
            List<String> here = letter.subList(at, at + wanted.size());
            if (wanted.equals(here.stream().map(String::strip).toList())) {
                return at;
            }
        }
        return -1;
    }
}
