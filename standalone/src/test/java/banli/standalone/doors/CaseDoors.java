package banli.standalone.doors;

import java.util.Set;

/** 案件的门。 Addresses for whoever reads cases: what is read of them, and what is said of one beside the ledger. */
final class CaseDoors {
    private static final String COMMENTS = "/cases/{case}/comments";

    /** Of cases: all but an administrator (docs/decisions: who reads what). */
    private static final Set<String> READ = Set.of(
            "/cases/{case}/attachments/{sha256}",
            "/board",
            "/cases",
            "/cases/{case}",
            "/cases/{case}/deadlines",
            "/cases/{case}/letters",
            "/cases/{case}/letters/{letter}",
            "/cases/{case}/letters/{letter}/bytes",
            "/cases/{case}/origin",
            "/cases/{case}/package",
            "/cases/{case}/papers/{paper}",
            "/cases/{case}/peek",
            "/cases/{case}/phrases",
            "/cases/{case}/replay",
            "/commitments",
            "/deadlines",
            "/deadlines/chases",
            "/deadlines/extensions",
            "/evidence/cases/{case}",
            "/evidence/figures/{id}",
            "/evidence/replies/{case}",
            "/evidence/summary",
            "/api/evidence/cases/{case}",
            "/api/evidence/figures/{id}",
            "/api/evidence/replies/{case}",
            "/api/evidence/summary",
            "/export/figures/{id}.{form}",
            "/export/{table}.{form}",
            "/points",
            "/figures",
            "/figures/{id}",
            "/meetings",
            "/outbox",
            "/meetings/{meeting}",
            "/meetings/{meeting}/papers/{sha256}",
            "/summary",
            "/summary/docx",
            "/year",
            "/year/{year}",
            "/year/{year}/days",
            "/api/board",
            "/api/cases",
            "/api/cases/{case}",
            "/api/cases/{case}/acts",
            "/api/cases/{case}/deadlines",
            "/api/cases/{case}/facts",
            "/api/cases/{case}/origin",
            "/api/cases/{case}/package",
            "/api/cases/{case}/papers/{paper}",
            "/api/chases",
            "/api/commitments",
            "/api/difference",
            "/api/due",
            "/api/decisions",
            "/api/extensions",
            "/api/figures",
            "/api/points",
            "/api/process/ocel",
            "/api/process/xes",
            "/api/figures/parts",
            "/api/figures/years",
            "/api/figures/{id}/cases",
            "/api/meetings",
            "/api/outbox",
            "/api/meetings/{meeting}",
            "/api/summary",
            "/api/summary/docx",
            "/api/year/{year}");

    /** Letters of several cases are taken by sending which, and nothing is recorded of a case. */
    private static final Set<String> TAKEN = Set.of("/letters", "/letters/print");

    private CaseDoors() {}

    static boolean has(Address address) {
        String pattern = address.pattern();
        return pattern.startsWith(COMMENTS)
                || TAKEN.contains(pattern)
                || address.isRead() && READ.contains(pattern.replaceAll("/flow.*", "/cases"));
    }
}
