package banli.language.command;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * 郑重动作。 An act by which a leader signs, a letter leaves the office, or another comes to sign: whoever does it proves
 * anew who they are, shortly before; so does whoever has the screens rebuilt. A correction is solemn when the act done anew is.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Solemn {}
