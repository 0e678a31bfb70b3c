package banli.desk.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.attoparser.ParseException;
import org.attoparser.config.ParseConfiguration;
import org.attoparser.dom.DOMMarkupParser;
import org.attoparser.dom.Document;
import org.attoparser.dom.Element;
import org.attoparser.dom.INestableNode;
import org.attoparser.dom.INode;
import org.attoparser.dom.Text;
import org.springframework.web.util.HtmlUtils;

/** 页面标记。 The markup of a page of the desk, read by what the templates themselves are read with. */
final class Markup {
    private static final Set<String> TO_ACT = Set.of("button", "form", "input", "select", "textarea", "script", "svg");

    private static final Set<String> APART = Set.of("small", "br", "p", "div", "li", "dt", "dd");

    private final Document page;

    private Markup(Document page) {
        this.page = page;
    }

    static Markup of(String html) {
        try {
            return new Markup(new DOMMarkupParser(ParseConfiguration.htmlConfiguration()).parse("page", html));
        } catch (ParseException broken) {
            throw new IllegalStateException("a page of the desk could not be read", broken);
        }
    }

    /** The first element that is so. */
    Optional<Element> first(Predicate<Element> so) {
        return elements(page).stream().filter(so).findFirst();
    }

    /** The fact number of the page's stamp, null without one. */
    Long position() {
        return first(element -> element.hasAttribute("data-fact"))
                .map(element -> Long.valueOf(element.getAttributeValue("data-fact")))
                .orElse(null);
    }

    /** The page's title, and the last heading before the element. */
    String titleOf(Element element) {
        String title = "";
        String heading = "";
        for (Element one : elements(page)) {
            if (one == element) {
                break;
            } else if (one.elementNameMatches("h1")) {
                title = said(one);
            } else if (one.elementNameMatches("h2")) {
                heading = said(one);
            }
        }
        return heading.isEmpty() ? title : title.isEmpty() ? heading : title + " · " + heading;
    }

    /** All elements within that are so, in order. */
    static List<Element> all(Element within, Predicate<Element> so) {
        return elements(within).stream().filter(so).toList();
    }

    /** What a person reads in it. */
    static String said(Element element) {
        StringBuilder text = new StringBuilder();
        read(element, text);
        return unescaped(text.toString()).replaceAll("[\\s\\u00A0]+", " ").strip();
    }

    /** The text that stands escaped in the markup. */
    static String unescaped(String text) {
        return HtmlUtils.htmlUnescape(text);
    }

    private static void read(INestableNode node, StringBuilder text) {
        for (INode child : node.getChildren()) {
            if (child instanceof Text said) {
                text.append(said.getContent());
            } else if (child instanceof Element element && isRead(element)) {
                text.append(before(element));
                read(element, text);
                text.append(after(element));
            }
        }
    }

    private static boolean isRead(Element element) {
        String classes = element.getAttributeValue("class");
        return !TO_ACT.contains(element.getElementName())
                && !element.hasAttribute("hidden")
                && !"true".equals(element.getAttributeValue("aria-hidden"))
                && (classes == null || !List.of(classes.split(" ")).contains("noprint"));
    }

    /** What was deleted and what is new is marked as word differences are: {@code [-gone-] {+new+}}. */
    private static String before(Element element) {
        return switch (element.getElementName()) {
            case "del" -> "[-";
            case "ins" -> "{+";
            default -> apart(element);
        };
    }

    private static String after(Element element) {
        return switch (element.getElementName()) {
            case "del" -> "-]";
            case "ins" -> "+}";
            default -> apart(element);
        };
    }

    private static String apart(Element element) {
        return APART.contains(element.getElementName()) ? " " : "";
    }

    private static List<Element> elements(INestableNode within) {
        List<Element> all = new ArrayList<>();
        for (INode child : within.getChildren()) {
            if (child instanceof Element element) {
                all.add(element);
                all.addAll(elements(element));
            }
        }
        return all;
    }
}
