package banli.language.query.personal;

import banli.language.word.person.Withheld;
import java.util.Map;

/** 不再显示的。 Those whose details are withheld, and why; who is not named can be read by those who may. */
public record WithheldNow(Map<String, Withheld> proposers) {}
