package banli.desk;

import banli.language.act.KnownAct;
import java.text.MessageFormat;
import java.util.Locale;
import org.springframework.context.support.AbstractMessageSource;

/** 动作的名称。 {@code act.record-contact} in words, from the table of acts; the desk's own words are needed only where a page says it otherwise. */
final class ActsCalled extends AbstractMessageSource {
    private static final String ACT = "act.";

    @Override
    protected String resolveCodeWithoutArguments(String code, Locale locale) {
        return code.startsWith(ACT)
                ? KnownAct.named(code.substring(ACT.length()))
                        .map(act -> isEnglish(locale)
                                ? began(act.label().en())
                                : act.label().zh())
                        .orElse(null)
                : null;
    }

    @Override
    protected MessageFormat resolveCode(String code, Locale locale) {
        String words = resolveCodeWithoutArguments(code, locale);
        return words == null ? null : createMessageFormat(words.replace("'", "''"), locale);
    }

    private static boolean isEnglish(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage());
    }

    private static String began(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
