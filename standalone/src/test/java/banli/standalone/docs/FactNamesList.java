package banli.standalone.docs;

import banli.language.event.LedgerFact;
import banli.language.event.Wire;
import java.util.SortedMap;
import java.util.TreeMap;

/** 事实的名称，供审计人的程序。 The names of facts for the auditor's program, which knows nothing of ours: a line each, by tabs. */
final class FactNamesList {
    private FactNamesList() {}

    static String lines() {
        SortedMap<String, String> names = new TreeMap<>();
        family(LedgerFact.class, names);
        StringBuilder all = new StringBuilder();
        names.forEach((name, said) -> all.append(name).append('\t').append(said).append('\n'));
        return all.toString();
    }

    private static void family(Class<?> type, SortedMap<String, String> names) {
        for (Class<?> member : type.getPermittedSubclasses()) {
            if (member.isRecord()) {
                names.put(member.getAnnotation(Wire.class).value(), said(Javadocs.of(member)));
            } else {
                family(member, names);
            }
        }
    }

    /** Chinese and English by a tab; of the English the first sentence. */
    private static String said(String javadoc) {
        int zh = javadoc.indexOf("。 ") + 1;
        return javadoc.substring(0, zh) + "\t"
                + javadoc.substring(zh)
                        .strip()
                        .replaceFirst("(?s)[.:;] .*", ".")
                        .replace("`", "");
    }
}
