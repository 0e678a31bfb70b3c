package banli.desk.export;

import banli.desk.frame.Say;
import banli.language.query.directory.KnownNames;
import banli.language.word.Labelled;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;

/**
 * 用语。 The words of one export: in the page's language, with the names of what is asked for. Unlike on a page, what is absent
 * stays empty.
 */
record Words(MessageSource messages, Say say, KnownNames names) {
    /** A sentence of the bundles. */
    String of(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.forLanguageTag(say.language()));
    }

    /** A word of the bundles, or the word itself when they don't know it. */
    String known(String family, String word) {
        return messages.getMessage(family + "." + word, null, word, Locale.forLanguageTag(say.language()));
    }

    /** A name, or the id where nobody has it; null for none. */
    static String named(String id, String name) {
        return name == null ? id : name;
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
