package banli.query.screen;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * 一条事实一答。 A question whose answer takes long: it is answered once for all who ask the same and see the same, until anything on
 * the screens is written, as with each fact, or the day ends. Its answer hangs on nothing else. A question about the past is answered each time.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface OncePerFact {}
