package banli.desk.column;

import banli.desk.frame.Say;
import banli.language.query.column.PublicGroup;
import banli.language.query.column.PublicGroup.By;
import banli.language.query.column.PublicReplies;
import banli.language.word.proposal.CaseKind;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * 一组的链接。 A group as pages link it.
 *
 * @param figures the page of its figures, null for what is no year
 */
record ColumnGroup(String href, String label, long replies, String figures) {
    static Map<By, List<ColumnGroup>> of(PublicReplies found, ColumnPath path) {
        Say say = new Say(path.language());
        return found.groups().stream()
                .collect(Collectors.groupingBy(
                        one -> one.group().by(),
                        () -> new EnumMap<>(By.class),
                        Collectors.mapping(one -> of(one, path, say), Collectors.toList())));
    }

    static ColumnGroup of(PublicGroup.Counted one, ColumnPath path, Say say) {
        PublicGroup group = one.group();
        return new ColumnGroup(
                ColumnPath.stem(group) + path.end(),
                switch (group.by()) {
                    case YEAR, SUBJECT -> group.value();
                    case KIND -> say.word(CaseKind.valueOf(group.value()));
                    case SECTION -> one.name() == null ? group.value() : one.name();
                },
                one.replies(),
                group.by() == By.YEAR ? "figures-" + group.value() + path.end() : null);
    }
}
