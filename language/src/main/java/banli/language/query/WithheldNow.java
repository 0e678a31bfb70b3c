package banli.language.query;

import banli.language.word.Withheld;
import java.util.Map;

/** 不再显示的。 Those whose details are withheld, and why; who is not named can be read by those who may. */
public record WithheldNow(Map<String, Withheld> proposers) {}
