package banli.desk.export;

import banli.desk.page.Names;
import banli.desk.page.Say;
import banli.language.word.Labelled;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;

/**
 * 用语。 The words of one export: in the page's language, with the directory's names. Unlike on a page, what is absent
 * stays empty.
 */
record Words(MessageSource messages, Say say, Names names) {
    /** A sentence of the bundles. */
    String of(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.forLanguageTag(say.language()));
    }

    /** A word of the bundles, or the word itself when they don't know it. */
    String known(String family, String word) {
        return messages.getMessage(family + "." + word, null, word, Locale.forLanguageTag(say.language()));
    }

    /** The name of an id, null for none. */
    String name(String id) {
        return id == null || id.isBlank() ? null : names.of(id);
    }

    /** The label of a word, null for none. */
    String word(Labelled word) {
        return word == null ? null : say.word(word);
    }

    /** The marks that apply, joined, null for none. */
    String marks(List<String> keys) {
        return keys.isEmpty() ? null : say.list(keys.stream().map(this::of).toList());
    }

    /** The mark for a made-up row. */
    String madeUp(boolean madeUp) {
        return madeUp ? of("madeup") : null;
    }
}
