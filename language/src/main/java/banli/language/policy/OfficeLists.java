package banli.language.policy;

import banli.language.word.proposal.ListKind;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * 本单位的清单。 What registrations choose from: subjects, sectors, delegations and towns, each in the order to be shown. Where a
 * list is empty the office has none, and people write freely.
 */
public record OfficeLists(List<String> subjects, List<String> sectors, List<String> delegations, List<String> towns) {
    /** 尚无清单。 No list yet. */
    public static final OfficeLists NONE = new OfficeLists(List.of(), List.of(), List.of(), List.of());

    /** Lists that are not given are empty. */
    public OfficeLists {
        subjects = subjects == null ? List.of() : List.copyOf(subjects);
        sectors = sectors == null ? List.of() : List.copyOf(sectors);
        delegations = delegations == null ? List.of() : List.copyOf(delegations);
        towns = towns == null ? List.of() : List.copyOf(towns);
    }

    /** 由逐行文字读出。 Of texts with an entry a line; blank lines are passed over. */
    public static OfficeLists ofLines(String subjects, String sectors, String delegations, String towns) {
        return new OfficeLists(entries(subjects), entries(sectors), entries(delegations), entries(towns));
    }

    /** 某种清单。 The list of that kind. */
    public List<String> of(ListKind kind) {
        return switch (kind) {
            case SUBJECT -> subjects;
            case SECTOR -> sectors;
            case DELEGATION -> delegations;
            case TOWN -> towns;
        };
    }

    /** 可否采用该值。 Whether a value may stand: it is on the list, or there is none, or nothing is given. */
    public boolean allows(ListKind kind, String value) {
        return value == null || of(kind).isEmpty() || of(kind).contains(value);
    }

    /** 是否都没有。 Whether there is no list at all. */
    public boolean none() {
        return equals(NONE);
    }

    /** 逐行文字。 All of it as one text, from which its digest is taken. */
    public String text() {
        return Arrays.stream(ListKind.values())
                .map(kind -> kind + "\n" + String.join("\n", of(kind)))
                .collect(Collectors.joining("\n\n"));
    }

    private static List<String> entries(String lines) {
        return lines == null
                ? List.of()
                : lines.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }
}
