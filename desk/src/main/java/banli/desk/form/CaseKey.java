package banli.desk.form;

import banli.desk.ask.CaseNumbers;
import banli.desk.problem.Failures;
import banli.language.word.CaseId;
import java.util.Map;

/** 地址中的案件键。 The case named in an address. */
public final class CaseKey {
    private CaseKey() {}

    /** The key; what is no key names no case, so it is not found. */
    public static CaseId of(String inAddress) {
        return Scalars.caseId(inAddress).orElseThrow(Failures::unknownCase);
    }

    /** 案号或案件键。 The case of this number, as far as the reader reads it; else of this key. */
    public static CaseId of(String numberOrKey, CaseNumbers numbers, Map<String, String> meta) {
        return numbers.of(numberOrKey, meta).orElseGet(() -> of(numberOrKey));
    }
}
