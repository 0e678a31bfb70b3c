package banli.language.event;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** 事实在账本中的名称。 The name and revision under which a fact is stored, apart from its Java name. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Wire {
    /** The name, kebab case; never changed once a fact is stored. */
    String value();

    /** The revision of its shape, from 1. */
    int revision() default 1;
}
