package banli.language.policy;

import banli.language.word.Office;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * 登录与阅读。 What a place's policy says of logging in and of reading.
 *
 * @param secondFactor offices that must have a second factor to act solemnly
 * @param readers which cases an office reads, where that is not the usual
 * @param publicNumbers the office's own public numbers and addresses, allowed in free text
 */
public record AccessPolicy(Set<Office> secondFactor, Map<Office, CasesRead> readers, List<String> publicNumbers) {
    /** 默认。 What holds where a policy says nothing. */
    public static final AccessPolicy USUAL = new AccessPolicy(null, null, null);

    /** 未写的部分照默认。 Parts left out are empty. */
    public AccessPolicy {
        secondFactor = secondFactor == null ? Set.of() : Set.copyOf(secondFactor);
        readers = readers == null ? Map.of() : Map.copyOf(readers);
        publicNumbers = publicNumbers == null ? List.of() : List.copyOf(publicNumbers);
    }

    /** 某职务读哪些案件。 Which cases that office reads; by default business offices and the auditor read every case, an administrator none. */
    public CasesRead reads(Office office) {
        return readers.getOrDefault(office, office == Office.ADMIN ? CasesRead.NONE : CasesRead.ALL);
    }
}
