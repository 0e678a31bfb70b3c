package banli.desk.column;

import banli.desk.problem.Problem;
import banli.desk.problem.ProblemKind;
import banli.language.query.column.PublicIndex;
import banli.language.query.column.PublicReplies;
import banli.language.query.column.PublicReply;
import banli.language.word.CaseId;
import banli.wire.WireMapper;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** 给程序读的。 What programs read of the column: Atom, the sitemap, robots.txt and schema.org data. */
final class ColumnFeeds {
    /** As many addresses as a sitemap may hold. */
    private static final int MOST = 50_000;

    private static final String START_OF_DAY = "T00:00:00+08:00";
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private ColumnFeeds() {}

    static ColumnFile robots(String site) {
        String text = "User-agent: *\nAllow: /public/\nDisallow: /\n"
                + (site == null ? "" : "Sitemap: " + site + "/public/sitemap.xml\n");
        return ColumnFile.of(200, ColumnAddress.utf8("text/plain"), text.getBytes(StandardCharsets.UTF_8));
    }

    /** The replies published last. Where nobody has said where the desk is reached, its addresses are relative. */
    static ColumnFile atom(PublicReplies latest, String site) {
        String base = site == null ? "" : site + "/public/";
        return written("application/atom+xml", xml -> {
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(ATOM);
            text(xml, "id", "urn:banli:column:" + (site == null ? "here" : site));
            text(xml, "title", (latest.office() == null ? "" : latest.office() + " ") + "办理结果公示");
            text(
                    xml,
                    "updated",
                    day(latest.replies().isEmpty() ? null : latest.replies().getFirst()));
            link(xml, "self", base + "feed.atom");
            link(xml, "alternate", base + "index.html");
            xml.writeStartElement("author");
            text(xml, "name", latest.office() == null ? "办理" : latest.office());
            xml.writeEndElement();
            for (PublicReply one : latest.replies()) {
                xml.writeStartElement("entry");
                text(xml, "id", "urn:banli:reply:" + one.caseId());
                text(xml, "title", one.title());
                text(xml, "updated", day(one));
                link(xml, "alternate", base + address(one.caseId()));
                text(
                        xml,
                        "summary",
                        "第" + one.number() + "号 " + one.kind().label().zh());
                xml.writeEndElement();
            }
            xml.writeEndElement();
        });
    }

    /** @param replies all of them; not asked for where there is no site */
    static ColumnFile sitemap(Supplier<List<PublicIndex.Entry>> replies, String site) {
        if (site == null) {
            throw Problem.of(
                    ProblemKind.UNKNOWN,
                    "没有设置本系统的地址（BANLI_DESK_ADDRESS），站点地图写不出网址。",
                    "Nobody has set the address of this desk (BANLI_DESK_ADDRESS), so a sitemap can't name any.");
        }
        String base = site + "/public/";
        return written("application/xml", xml -> {
            xml.writeStartElement("urlset");
            xml.writeDefaultNamespace(SITEMAP);
            url(xml, base + "index.html", null);
            List<PublicIndex.Entry> all = replies.get().stream()
                    .filter(one -> !one.withdrawn())
                    .limit(MOST - 1)
                    .toList();
            for (PublicIndex.Entry one : all) {
                url(xml, base + address(one.caseId()), one.publishedOn());
            }
            xml.writeEndElement();
        });
    }

    private static void url(XMLStreamWriter xml, String address, LocalDate changed) throws XMLStreamException {
        xml.writeStartElement("url");
        text(xml, "loc", address);
        if (changed != null) {
            text(xml, "lastmod", changed.toString());
        }
        xml.writeEndElement();
    }

    /** As JSON that can stand in a page: nothing in it ends an element. */
    static String data(PublicReply reply, String office, String site) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("@context", "https://schema.org");
        data.put("@type", "Article");
        data.put("headline", reply.title());
        data.put("identifier", reply.number());
        data.put("genre", reply.kind().label().zh());
        data.put("inLanguage", "zh-CN");
        data.put("isAccessibleForFree", true);
        data.put("datePublished", String.valueOf(reply.publishedOn()));
        if (office != null) {
            data.put("publisher", Map.of("@type", "GovernmentOrganization", "name", office));
        }
        if (site != null) {
            data.put("url", site + "/public/" + address(reply.caseId()));
        }
        StringBuilder safe = new StringBuilder();
        WireMapper.mapper().writeValueAsString(data).codePoints().forEach(one -> {
            if (one == '<' || one == '>' || one == '&' || one == '\u2028' || one == '\u2029') {
                safe.append("\\u%04x".formatted(one));
            } else {
                safe.appendCodePoint(one);
            }
        });
        return safe.toString();
    }

    /** Under the column. */
    static String address(CaseId reply) {
        return "replies/" + reply + ".html";
    }

    private static String day(PublicReply one) {
        return (one == null || one.publishedOn() == null ? LocalDate.EPOCH : one.publishedOn()) + START_OF_DAY;
    }

    private static void link(XMLStreamWriter xml, String rel, String address) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", rel);
        xml.writeAttribute("href", address);
    }

    /** Without what XML can't say at all. */
    private static void text(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        StringBuilder said = new StringBuilder();
        text.codePoints()
                .filter(one -> one >= ' ' && one != 0xFFFE && one != 0xFFFF && (one < 0xD800 || one > 0xDFFF)
                        || one == '\n'
                        || one == '\t')
                .forEach(said::appendCodePoint);
        xml.writeCharacters(said.toString());
        xml.writeEndElement();
    }

    /** What is written of a document. */
    private interface Writing {
        void into(XMLStreamWriter xml) throws XMLStreamException;
    }

    private static ColumnFile written(String type, Writing writing) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            writing.into(xml);
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException failed) {
            throw new IllegalStateException(failed);
        }
        return ColumnFile.of(200, ColumnAddress.utf8(type), text.toString().getBytes(StandardCharsets.UTF_8));
    }
}
