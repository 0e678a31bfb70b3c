package banli.desk.act.sheet;

import banli.language.policy.OfficeLists;
import banli.language.query.casefile.CaseFile;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** 清单中的选项。 What is chosen from the office's lists; empty where it has none and people write freely. */
public final class ListedChoices {
    private static final Set<String> LISTED = Set.of("subject", "sector", "town");

    private ListedChoices() {}

    /** 可选的各项。 Of a field of a registration or of a proposer; where the body is not known yet, sectors and delegations. */
    public static List<Choice> of(String act, String plain, OfficeLists lists) {
        return switch (plain) {
            case "subject" -> act.equals("register-case") ? words(lists.subjects()) : List.of();
            case "town" -> words(lists.towns());
            default ->
                Stream.concat(words(lists.sectors()).stream(), words(lists.delegations()).stream())
                        .toList();
        };
    }

    /** 案卷里的附件。 The documents of a case, each by its digest. */
    public static List<Choice> papers(CaseFile file) {
        return file.documents().stream()
                .map(paper ->
                        new Choice(paper.document().sha256(), paper.document().name()))
                .toList();
    }

    /** 保留原词。 A word from before the list stays to be chosen, and is told apart. */
    public static List<Choice> withOwn(String name, List<Choice> listed, String own, UnaryOperator<String> notListed) {
        return !LISTED.contains(name)
                        || listed.isEmpty()
                        || own.isBlank()
                        || listed.stream().anyMatch(choice -> choice.value().equals(own))
                ? listed
                : Stream.concat(listed.stream(), Stream.of(new Choice(own, notListed.apply(own))))
                        .toList();
    }

    /** 保留所选。 What was chosen stays to be seen although it can't be chosen any more. */
    public static List<Choice> withTyped(List<Choice> known, List<String> values) {
        return Stream.concat(
                        known.stream(),
                        values.stream()
                                .filter(value -> known.stream()
                                        .noneMatch(choice -> choice.value().equals(value)))
                                .map(value -> new Choice(value, value)))
                .toList();
    }

    private static List<Choice> words(List<String> list) {
        return list.stream().map(word -> new Choice(word, word)).toList();
    }
}
