package banli.language.command;

import banli.language.word.Limit;
import banli.language.word.MayBeEmpty;
import banli.language.word.UpTo;
import java.lang.reflect.RecordComponent;

/** 填写的内容。 What an act's shape says of each of its parts: forms, the API's description and the decision read it here. */
public final class Input {
    private Input() {}

    /** 可不填。 Whether a part may be missing; the day of an act on a case is today when it is. */
    public static boolean mayBeEmpty(RecordComponent part) {
        return part.isAnnotationPresent(MayBeEmpty.class)
                || part.getName().equals("happenedOn") && CaseCommand.class.isAssignableFrom(part.getDeclaringRecord());
    }

    /** 上限。 How long a text may be. */
    public static Limit limit(RecordComponent part) {
        UpTo upTo = part.getAnnotation(UpTo.class);
        return upTo == null ? Limit.NAME : upTo.value();
    }
}
