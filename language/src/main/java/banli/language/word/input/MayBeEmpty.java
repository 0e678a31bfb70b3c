package banli.language.word.input;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** 可不填。 A part of an act that may be missing; a rule may still demand it in some cases. Every other part must be there, every other list hold something. */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface MayBeEmpty {}
