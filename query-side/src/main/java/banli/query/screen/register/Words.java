package banli.query.screen.register;

import banli.language.event.IntakeEvent.CaseRegistered;
import banli.language.word.Item;
import banli.language.word.Signatory;
import banli.query.screen.Row;
import banli.query.screen.Table;
import banli.query.screen.casefile.CaseOnFile;
import banli.query.screen.casefile.Lists;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** 供检索的文字。 Everything in a case that can be searched; dear to make, so it is made anew only when something was said. */
public final class Words {
    /** 检索表。 The table of the words. */
    public static final Table TABLE =
            Table.keyed("register_words", 1, "case_id text", "haystack text", "words tsvector");

    /** 往日的文字。 Of the past, the words without their index. */
    public static final Table TEXT = Table.keyed("register_words", 1, "case_id text", "haystack text");

    private Words() {}

    /** 仅文字。 The same without the index. */
    public static Row text(Row row) {
        return TEXT.row(row.values()[0], row.values()[1]);
    }

    /** 一案的文字。 The row of a case; {@code before} and its row stand where nothing was said since. */
    public static Row row(CaseOnFile it, CaseOnFile before, Row rowBefore) {
        if (before != null
                && rowBefore != null
                && before.registered() == it.registered()
                && before.replies() == it.replies()) {
            return rowBefore;
        }
        String haystack = haystack(it);
        return TABLE.row(it.caseId(), haystack, Bigrams.vector(haystack));
    }

    /** Apart by line breaks, so that no word runs over two texts. */
    private static String haystack(CaseOnFile it) {
        List<String> texts = new ArrayList<>();
        CaseRegistered registered = it.registered();
        texts.add(registered.number().printed());
        texts.add(registered.title());
        Lists.orEmpty(registered.items()).stream().map(Item::text).forEach(texts::add);
        texts.add(
                registered.leadProposer() == null
                        ? null
                        : registered.leadProposer().name());
        Lists.orEmpty(registered.coSigners()).stream().map(Signatory::name).forEach(texts::add);
        it.replies().all().forEach(reply -> {
            texts.add(reply.text());
            reply.answers().forEach(answer -> {
                texts.add(answer.text());
                texts.add(answer.reason());
            });
        });
        return String.join(
                "\n",
                texts.stream()
                        .filter(Objects::nonNull)
                        .map(Bigrams::plain)
                        .distinct()
                        .toList());
    }
}
