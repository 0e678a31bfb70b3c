package banli.language.act;

import banli.language.command.Command;
import banli.language.word.Labelled;
import banli.language.word.Office;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 动作的一行。 A row of the tables of acts: on a case ({@link Act}) or beside the cases ({@link AdminAct}). */
public sealed interface KnownAct extends Labelled permits Act, AdminAct {
    /** 命令。 The class of its command. */
    Class<? extends Command> command();

    /** 可办理的职务。 The offices that may do it. */
    Set<Office> offices();

    /** 编号。 Its name in kebab case, such as {@code register-case}. */
    default String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** 常量名。 As the table has it. */
    String name();

    /** 账本自办。 Whether only the ledger itself does it, so that nobody has a page for it. */
    default boolean byTheLedger() {
        return offices().equals(Set.of(Office.SYSTEM));
    }

    /** 按编号。 The act of that name. */
    static Optional<KnownAct> named(String id) {
        return Optional.ofNullable(Named.ALL.get(id));
    }

    /** 全部。 Read once, after both tables stand. */
    final class Named {
        private static final Map<String, KnownAct> ALL = Stream.concat(
                        Stream.of(Act.values()), Stream.of(AdminAct.values()))
                .collect(Collectors.toUnmodifiableMap(KnownAct::id, Function.identity()));

        private Named() {}
    }
}
