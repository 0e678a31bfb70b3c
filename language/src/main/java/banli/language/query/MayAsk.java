package banli.language.query;

import banli.language.word.Office;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * 谁可以问。 Who may ask a question, where it is not simply whoever holds an office here. Who asks stands in the message's
 * metadata and is proved where the question is answered, whatever door it came through.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface MayAsk {
    /** 限这些职务。 The offices that may; none named means every office a person can hold. */
    Office[] value() default {};

    /** 提出人就自己的案件可问。 Whether a proposer may besides, about a case they signed. */
    boolean itsProposers() default false;

    /** 不问是谁。 Whether it is answered before anybody is known: to log in, or because it tells a number only. */
    boolean anybody() default false;

    /** 是否涉及案件。 Whether the answer may hold something of a case: then only those may ask who may read cases, which an administrator may not. */
    boolean cases() default true;
}
