package banli.desk.form;

import banli.desk.problem.Failures;
import banli.language.word.CaseId;

/** 地址中的案件键。 The case named in an address. */
public final class CaseKey {
    private CaseKey() {}

    /** The key; what is no key names no case, so it is not found. */
    public static CaseId of(String inAddress) {
        return Scalars.caseId(inAddress).orElseThrow(Failures::unknownCase);
    }
}
