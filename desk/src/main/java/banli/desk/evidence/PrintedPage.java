package banli.desk.evidence;

import banli.desk.evidence.Papers.Paper;
import banli.desk.link.Qr;
import banli.language.query.trail.TrailEntry;
import banli.language.word.Actor;
import banli.proof.note.Checkpoint;
import banli.proof.pack.FactNames;
import banli.proof.pack.Pack;
import banli.proof.pack.PackedFact;
import banli.proof.pack.PackedHeads;
import banli.proof.word.Said;
import banli.wire.WireMapper;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * 印出的页。 A page for paper: what the facts say in words, what they attach, and the checkpoint. It stands alone, loads nothing and
 * runs nothing; whatever was typed is text in it, without characters that turn or hide what stands beside them.
 */
final class PrintedPage {
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.of("Asia/Shanghai"));
    /** Beyond that a printed QR code is hard to read: then the three lines without the signatures. */
    private static final int QR_BYTES = 900;

    private static final String HEAD = """
        <!DOCTYPE html>
        <html lang="zh"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
        <title>%s</title><style>
        body { font: 15px/1.7 "Noto Serif CJK SC", serif; color: #111; background: #fff; max-width: 46rem; margin: 1rem auto; padding: 0 1rem; }
        h1 { font-size: 1.4rem; } h2 { font-size: 1.1rem; border-bottom: 1px solid #999; margin-top: 1.6rem; }
        .only { border: 1px solid #111; padding: .4rem .8rem; } small, .soft { color: #555; } code { overflow-wrap: anywhere; }
        ol { list-style: none; padding: 0; } li { break-inside: avoid; padding: .3rem 0; border-bottom: 1px dotted #bbb; }
        li p, td p { margin: 0; } small { display: block; } .prose { white-space: pre-wrap; }
        table { border-collapse: collapse; width: 100%%; } td, th { border-bottom: 1px dotted #bbb; text-align: left; vertical-align: top;
          padding: .2rem .5rem .2rem 0; }
        dl { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: .1rem .9rem; } dd { margin: 0; }
        .qr { width: 5.5cm; height: 5.5cm; }
        </style></head><body>
        <p class="only">这一页只供阅读，不在证明之内：证明的是包里的事实，请用 verify.html 或 banli-proof.jar 核验。
        <small lang="en">This page is for reading and no part of the proof: proved are the facts in the pack; check them with verify.html
        or banli-proof.jar.</small></p>
        """;

    private final StringBuilder body = new StringBuilder();
    private final Said title;

    PrintedPage(Said title) {
        this.title = title;
        body.append("<h1>").append(both(title)).append("</h1>\n");
    }

    /** The facts of a case, each in the words of the trail where it is in it. */
    void facts(Pack pack, List<TrailEntry> trail) {
        Map<Long, TrailEntry> told =
                trail.stream().collect(Collectors.toMap(TrailEntry::position, Function.identity(), (one, _) -> one));
        heading(new Said("经过", "What happened"));
        body.append("<ol>\n");
        ofCases(pack).forEach(fact -> fact(fact, told.get(fact.index())));
        body.append("</ol>\n");
    }

    /** Without those about the log itself, which are there for whoever checks. */
    private static List<PackedFact> ofCases(Pack pack) {
        return pack.facts().stream()
                .filter(fact -> !fact.stream().equals(PackedHeads.STREAM))
                .toList();
    }

    private void fact(PackedFact fact, TrailEntry told) {
        Said words = told == null
                ? FactNames.of(fact.type())
                : new Said(told.sentence().zh(), told.sentence().en());
        String day = told == null || told.happenedOn() == null ? "" : told.happenedOn() + " ";
        String who = told == null
                ? fact.meta().getOrDefault("actorName", "")
                : by(told.told() == null ? told.by() : told.told());
        body.append("<li><p><b>")
                .append(text(day))
                .append("</b>")
                .append(both(words))
                .append("</p><p class=\"soft\">")
                .append(text(who + " · 记于 " + MINUTE.format(Instant.ofEpochMilli(fact.at())) + " · 第 " + fact.index()
                        + " 号" + (fact.stream().indexOf(':') < 0 ? "" : " · " + fact.stream())))
                .append("</p></li>\n");
    }

    private static String by(Actor actor) {
        String name = actor.name() == null ? actor.person() : actor.name();
        return actor.office() == null
                ? name
                : name + "（" + actor.office().label().zh() + "）";
    }

    /** What was published, word for word. */
    void published(Pack pack) {
        for (PackedFact fact : ofCases(pack)) {
            JsonNode said = WireMapper.mapper().readTree(fact.payload());
            heading(FactNames.of(fact.type()));
            body.append("<p class=\"soft\">")
                    .append(text(said.path("happenedOn").asString("") + " · 第 " + fact.index() + " 号 · "
                            + said.path("address").asString("")))
                    .append("</p>\n<p class=\"prose\">")
                    .append(text(said.path("text").asString(said.path("reason").asString(""))))
                    .append("</p>\n");
        }
    }

    /** A part's heading. */
    void heading(Said words) {
        body.append("<h2>").append(both(words)).append("</h2>\n");
    }

    /** A paragraph, as it was written. */
    void prose(String words) {
        body.append("<p class=\"prose\">").append(text(words)).append("</p>\n");
    }

    /** A table; heads and cells in words. */
    void table(List<Said> heads, List<List<String>> rows) {
        body.append("<table><tr>");
        heads.forEach(head -> body.append("<th>").append(both(head)).append("</th>"));
        body.append("</tr>\n");
        rows.forEach(row -> {
            body.append("<tr>");
            row.forEach(cell ->
                    body.append("<td>").append(text(cell == null ? "—" : cell)).append("</td>"));
            body.append("</tr>\n");
        });
        body.append("</table>\n");
    }

    /** The whole page, with what is attached and the checkpoint at its end. */
    String written(Pack pack, Papers papers, Checkpoint head) {
        if (!papers.named().isEmpty()) {
            heading(new Said("附件", "Attachments"));
            table(
                    List.of(new Said("名称", "Name"), new Said("字节", "Bytes"), new Said("SHA-256", "")),
                    papers.named().stream().map(PrintedPage::cells).toList());
        }
        heading(new Said("检查点", "Checkpoint"));
        long first = pack.facts().getFirst().index();
        long last = pack.facts().getLast().index();
        body.append("<dl><dt>日志 <small lang=\"en\">Log</small></dt><dd><code>")
                .append(text(head.origin()))
                .append("</code></dd><dt>条数 <small lang=\"en\">Size</small></dt><dd><code id=\"size\">")
                .append(head.size())
                .append("</code></dd><dt>根 <small lang=\"en\">Root</small></dt><dd><code id=\"root\">")
                .append(head.root())
                .append("</code></dd><dt>包里的事实 <small lang=\"en\">Facts here</small></dt><dd>")
                .append(pack.facts().size())
                .append(" 条，第 ")
                .append(first)
                .append(" 号至第 ")
                .append(last)
                .append(" 号</dd></dl>\n")
                .append(Qr.svg(scanned(pack.checkpoint()), "检查点 checkpoint"));
        return HEAD.formatted(text(title.zh())) + body + "\n</body></html>\n";
    }

    private static List<String> cells(Paper paper) {
        return List.of(paper.name(), Long.toString(paper.size()), paper.sha256());
    }

    private static String scanned(byte[] checkpoint) {
        String note = new String(checkpoint, StandardCharsets.UTF_8);
        return checkpoint.length <= QR_BYTES ? note : note.substring(0, note.indexOf("\n\n") + 1);
    }

    private static String both(Said said) {
        return text(said.zh())
                + (said.en().isEmpty() || said.en().equals(said.zh())
                        ? ""
                        : "<small lang=\"en\">" + text(said.en()) + "</small>");
    }

    private static String text(String words) {
        StringBuilder text = new StringBuilder();
        words.codePoints().forEach(one -> {
            switch (one) {
                case '&' -> text.append("&amp;");
                case '<' -> text.append("&lt;");
                case '>' -> text.append("&gt;");
                case '"' -> text.append("&quot;");
                case '\'' -> text.append("&#39;");
                case '\n', '\t' -> text.append((char) one);
                default ->
                    text.appendCodePoint(
                            Character.isISOControl(one) || Character.getType(one) == Character.FORMAT ? '·' : one);
            }
        });
        return text.toString();
    }
}
