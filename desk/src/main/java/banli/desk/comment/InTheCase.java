package banli.desk.comment;

import banli.language.query.casefile.CaseFile;
import banli.language.query.casefile.ReplyView;
import banli.language.query.directory.DirectoryView;
import banli.language.word.Actor;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** 本案的人。 Who is in a case, of those who can be named: whoever has it or is waited for, leads the section, wrote or signed the letters, or has commented. */
final class InTheCase {
    private InTheCase() {}

    static List<Nameable> of(
            CaseFile file,
            DirectoryView directory,
            List<Nameable> people,
            List<CaseComments.Shown> comments,
            String writer) {
        Stream<String> having = Stream.of(
                file.row().waitsFor() == null ? null : file.row().waitsFor().person(),
                file.row().handler(),
                file.routing() == null ? null : file.routing().signer());
        Stream<String> leading = directory.units().stream()
                .filter(unit -> unit.unit().equals(file.row().section()))
                .flatMap(unit -> Stream.of(unit.head(), unit.deputyLeader()));
        Stream<String> signing = file.replies().stream().flatMap(InTheCase::signers);
        Stream<String> commenting = comments.stream().map(one -> one.comment().writer());
        Set<String> ids = new LinkedHashSet<>(Stream.of(having, leading, signing, commenting)
                .flatMap(some -> some)
                .filter(Objects::nonNull)
                .filter(id -> !id.equals(writer))
                .toList());
        return ids.stream()
                .flatMap(id -> people.stream().filter(one -> one.person().equals(id)))
                .toList();
    }

    private static Stream<String> signers(ReplyView letter) {
        return Stream.of(letter.drafter(), letter.reviewer(), letter.signer())
                .filter(Objects::nonNull)
                .map(Actor::person);
    }
}
