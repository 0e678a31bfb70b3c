package banli.language.word.input;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** 可有联系方式。 A text of an act in which what looks like a contact detail may stand: it is enciphered, or no prose. Every other text is read for them. */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface ContactsAllowed {}
