package banli.language.word.input;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** 文字长度。 How long a text of an act may be, or each text of a list; without it, as {@link Limit#NAME}. */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface UpTo {
    /** 上限。 The limit. */
    Limit value();
}
