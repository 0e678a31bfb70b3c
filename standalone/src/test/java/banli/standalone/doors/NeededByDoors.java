package banli.standalone.doors;

import java.util.Map;

/** 门前要说的。 What an address has to be asked with to answer at all. */
final class NeededByDoors {
    /** A sentence, as an address writes it. */
    private static final String WHY = "to%20agree%20on%20a%20visit";

    static final Map<String, String> QUERIES = Map.ofEntries(
            Map.entry("/admin/policies/difference", "?from=shanghai-2015&to=shanghai-2015"),
            Map.entry("/api/column/file", "?path=index.html"),
            Map.entry("/api/archive", "?case={case}"),
            Map.entry("/api/figures/years", "?from=2020&to=2021"),
            Map.entry("/api/figures/parts", "?year=2021"),
            Map.entry("/api/figures", "?year=2021"),
            Map.entry("/api/points", "?year=2021"),
            Map.entry("/api/flow", "?year=2021"),
            Map.entry("/api/flow/{table}", "?year=2021&line=ASSIGNED-ACCEPTED"),
            Map.entry("/flow/{table}", "?year=2021&line=ASSIGNED-ACCEPTED"),
            Map.entry("/api/difference", "?from=2021-03-31&clock=happened"),
            Map.entry("/days.svg", "?from=2021-01-01&to=2021-12-31"),
            Map.entry("/api/figures/{id}/cases", "?year=2021"),
            Map.entry("/api/cases/{case}/origin", "?of=STAGE"),
            Map.entry("/cases/{case}/origin", "?of=STAGE"),
            Map.entry("/api/summary", "?year=2021"),
            Map.entry("/api/proposers/{id}/contact", "?case={case}&why=" + WHY),
            Map.entry("/api/cases/{case}/contacts/{contact}/note", "?why=" + WHY),
            Map.entry("/figures/{id}", "?year=2021"),
            Map.entry("/export/figures/{id}.{form}", "?year=2021"),
            Map.entry("/evidence/figures/{id}", "?year=1999"),
            Map.entry("/evidence/summary", "?year=1999"),
            Map.entry("/api/evidence/figures/{id}", "?year=1999"),
            Map.entry("/api/evidence/summary", "?year=1999"),
            Map.entry("/summary/docx", "?year=2021"),
            Map.entry("/api/summary/docx", "?year=2021"),
            Map.entry("/summary", "?year=2021"));

    private NeededByDoors() {}
}
