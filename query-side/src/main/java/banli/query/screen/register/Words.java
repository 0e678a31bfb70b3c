package banli.query.screen.register;

import banli.language.event.IntakeEvent.CaseRegistered;
import banli.language.word.proposal.Item;
import banli.language.word.proposal.Signatory;
import banli.query.screen.Row;
import banli.query.screen.Table;
import banli.query.screen.casefile.CaseOnFile;
import banli.query.screen.casefile.Lists;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * 供检索的文字。 Everything in a case that can be searched; dear to make, so it is made anew only when something was said.
 *
 * @param row as it is searched now
 * @param text as it is searched in the past
 */
public record Words(List<String> texts, Row row, Row text) {
    /** 检索表。 The table of the words. */
    public static final Table TABLE =
            Table.keyed("register_words", 1, "case_id text", "haystack text", "words tsvector");

    /** 往日的文字。 Of the past, the words without their index. */
    public static final Table TEXT = Table.keyed("register_words", 1, "case_id text", "haystack text");

    /** 一案的文字。 The words of a case; those before stand where nothing else was said since, null for none. */
    public static Words of(CaseOnFile it, Words before) {
        List<String> texts = texts(it);
        if (before != null && before.texts.equals(texts)) {
            return before;
        }
        // Apart by line breaks, so that no word runs over two texts.
        String haystack = texts.stream().map(Bigrams::plain).distinct().collect(Collectors.joining("\n"));
        return new Words(
                texts, TABLE.row(it.caseId(), haystack, Bigrams.vector(haystack)), TEXT.row(it.caseId(), haystack));
    }

    private static List<String> texts(CaseOnFile it) {
        List<String> texts = new ArrayList<>();
        CaseRegistered registered = it.registered();
        texts.add(registered.number().printed());
        texts.add(registered.title());
        Lists.orEmpty(registered.items()).stream().map(Item::text).forEach(texts::add);
        Stream.ofNullable(registered.leadProposer()).map(Signatory::name).forEach(texts::add);
        Lists.orEmpty(registered.coSigners()).stream().map(Signatory::name).forEach(texts::add);
        Stream.concat(
                        it.replies().all().stream(),
                        it.followUps().all().stream().flatMap(later -> later.letters().stream()))
                .forEach(reply -> {
                    texts.add(reply.text());
                    reply.answers().forEach(answer -> {
                        texts.add(answer.text());
                        texts.add(answer.reason());
                    });
                });
        texts.removeIf(Objects::isNull);
        return texts;
    }
}
