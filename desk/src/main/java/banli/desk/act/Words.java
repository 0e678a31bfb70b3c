package banli.desk.act;

import banli.language.word.Labelled;
import banli.language.word.Text;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;

/** 表单的用语。 The words of forms in one language, the most particular first. */
record Words(MessageSource source, String language) {
    /** The first of these that exists, null when none does. */
    String maybe(String... keys) {
        Locale locale = Locale.forLanguageTag(language);
        return Stream.of(keys)
                .map(key -> source.getMessage(key, null, null, locale))
                .filter(found -> found != null)
                .findFirst()
                .orElse(null);
    }

    /** A sentence with its arguments. */
    String say(String key, Object... arguments) {
        return source.getMessage(key, arguments, Locale.forLanguageTag(language));
    }

    String of(Text text) {
        return text.in(language);
    }

    String of(Labelled word) {
        return of(word.label());
    }
}
