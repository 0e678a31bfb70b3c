package banli.desk.docx;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** 填写。 Puts values where a part asks for them. Values are words: what looks like a field in one is not looked at again. */
final class Filling {
    private static final int MOST_BLOCKS = 20_000;
    private static final int MOST_COPIED = 500_000;
    private static final int DEEPEST = 20;
    private static final int CODE = 30;

    private final Fields fields;
    private final boolean checking;
    private final List<byte[]> pictures = new ArrayList<>();
    private int blocks;
    private int copied;
    private int deep;

    /** {@code checking} refuses a name that holds in the entries of a list only, where it stands outside of them. */
    Filling(Fields fields, boolean checking) {
        this.fields = fields;
        this.checking = checking;
    }

    /** The pictures that were put in; the first is called {@code banli1.png}. */
    List<byte[]> pictures() {
        return pictures;
    }

    void fill(Element within, Values values) {
        fill(Dom.children(within), values);
        if (Dom.is(within, "tc") && Dom.children(within).stream().noneMatch(one -> Dom.is(one, "p"))) {
            within.appendChild(Dom.element(within, "p"));
        }
    }

    private void fill(List<Element> siblings, Values values) {
        for (int at = 0; at < siblings.size(); at++) {
            Element one = siblings.get(at);
            Mark alone = Dom.is(one, "p") ? Mark.alone(Dom.words(one)) : null;
            if (alone != null && alone.sign() == '#') {
                int end = end(siblings, at, alone.name());
                repeat(siblings.subList(at + 1, end), one, alone.name(), values);
                Dom.remove(siblings.get(end));
                Dom.remove(one);
                at = end;
            } else if (Dom.is(one, "tr") && listOfRow(one) != null) {
                String list = listOfRow(one);
                repeat(List.of(one), one, list, values);
            } else if (Dom.is(one, "p")) {
                paragraph(one, values);
            } else {
                fill(one, values);
                if (Dom.is(one, "tbl") && Dom.children(one).stream().noneMatch(row -> Dom.is(row, "tr"))) {
                    Dom.remove(one);
                }
            }
        }
    }

    private static int end(List<Element> siblings, int from, String name) {
        int deep = 0;
        for (int at = from; at < siblings.size(); at++) {
            Mark mark = Dom.is(siblings.get(at), "p") ? Mark.alone(Dom.words(siblings.get(at))) : null;
            if (mark != null && mark.name().equals(name)) {
                deep += mark.sign() == '#' ? 1 : mark.sign() == '/' ? -1 : 0;
                if (deep == 0) {
                    return at;
                }
            }
        }
        throw Unfit.open(name);
    }

    /** The list for whose entries a row is repeated; null where it is not. */
    private static String listOfRow(Element row) {
        for (Element paragraph : paragraphs(row)) {
            for (Mark mark : Mark.in(Dom.words(paragraph))) {
                if (mark.sign() == '#' && Mark.alone(Dom.words(paragraph)) == null) {
                    return mark.name();
                }
            }
        }
        return null;
    }

    private static List<Element> paragraphs(Element row) {
        List<Element> all = new ArrayList<>();
        for (Element cell : Dom.children(row)) {
            Dom.children(cell).stream().filter(one -> Dom.is(one, "p")).forEach(all::add);
        }
        return all;
    }

    private void repeat(List<Element> block, Element before, String name, Values values) {
        if (++deep > DEEPEST) {
            throw Unfit.tooDeep(name);
        }
        List<Element> originals = List.copyOf(block);
        int elements = originals.stream().mapToInt(Dom::elements).sum();
        boolean row = originals.size() == 1 && originals.getFirst() == before;
        for (Values inner : values.within(name)) {
            copied += elements;
            if (copied > MOST_COPIED) {
                throw Unfit.tooMuch();
            }
            List<Element> copies = new ArrayList<>();
            for (Element original : originals) {
                if (++blocks > MOST_BLOCKS) {
                    throw Unfit.tooMuch();
                }
                Element copy = (Element) original.cloneNode(true);
                before.getParentNode().insertBefore(copy, before);
                copies.add(copy);
            }
            if (row) {
                unmarked(copies.getFirst(), name);
                fill(copies.getFirst(), inner);
            } else {
                fill(copies, inner);
            }
        }
        originals.forEach(Dom::remove);
        deep--;
    }

    /** Takes the marks of the row's own list out of it; each must be there once. */
    private static void unmarked(Element row, String name) {
        int open = 0;
        int closed = 0;
        for (Element paragraph : paragraphs(row)) {
            List<Mark> marks = Mark.in(Dom.words(paragraph));
            for (Mark mark : marks.reversed()) {
                if (mark.sign() != ' ' && mark.name().equals(name)) {
                    open += mark.sign() == '#' ? 1 : 0;
                    closed += mark.sign() == '/' ? 1 : 0;
                    replace(Dom.texts(paragraph), mark, "");
                }
            }
        }
        if (open != 1 || closed != 1) {
            throw Unfit.open(name);
        }
    }

    private void paragraph(Element paragraph, Values values) {
        String words = Dom.words(paragraph);
        List<Mark> marks = Mark.in(words);
        for (Mark mark : marks) {
            if (mark.sign() != ' ') {
                throw Unfit.open(mark.name());
            }
            if (fields.lists().containsKey(mark.name())) {
                throw Unfit.open(mark.name());
            } else if (checking && !fields.knows(mark.name()) && !values.has(mark.name())) {
                throw Unfit.elsewhere(mark.name(), fields.listOf(mark.name()));
            }
        }
        Mark alone = Mark.alone(words);
        if (alone != null && fields.pictures().contains(alone.name())) {
            picture(paragraph, values.picture(alone.name()));
        } else if (alone != null
                && (values.isProse(alone.name()) || values.text(alone.name()).contains("\n"))) {
            lines(paragraph, alone, values.text(alone.name()), values.isProse(alone.name()));
        } else {
            List<Element> texts = Dom.texts(paragraph);
            marks.reversed().forEach(mark -> replace(texts, mark, values.text(mark.name())));
        }
        for (Element run : Dom.children(paragraph)) {
            boxes(run, values);
        }
    }

    /** Paragraphs within a paragraph, as in a text box. */
    private void boxes(Element within, Values values) {
        List<Element> children = Dom.children(within);
        if (children.stream().anyMatch(one -> Dom.is(one, "p"))) {
            fill(children, values);
        } else {
            children.forEach(child -> boxes(child, values));
        }
    }

    /** A paragraph a line, each as the first is. */
    private void lines(Element paragraph, Mark mark, String text, boolean prose) {
        boolean first = true;
        for (String line : text.split("\n", -1)) {
            if (++blocks > MOST_BLOCKS) {
                throw Unfit.tooMuch();
            }
            Element copy = (Element) paragraph.cloneNode(true);
            paragraph.getParentNode().insertBefore(copy, paragraph);
            replace(Dom.texts(copy), mark, line);
            if (prose) {
                Indent.set(copy, line, first);
            }
            first = first && line.isBlank();
        }
        Dom.remove(paragraph);
    }

    private void picture(Element paragraph, byte[] png) {
        for (Element child : Dom.children(paragraph)) {
            if (!Dom.is(child, "pPr")) {
                Dom.remove(child);
            }
        }
        if (png != null) {
            pictures.add(png);
            String run = Xml.picture("banli" + pictures.size(), 900 + pictures.size(), CODE);
            paragraph.appendChild(Dom.piece(paragraph, run));
        }
    }

    /** Writes the words where the mark begins, in the letters of that place, and takes the rest of the mark away. */
    private static void replace(List<Element> texts, Mark mark, String words) {
        int at = 0;
        boolean written = false;
        for (Element text : texts) {
            String had = text.getTextContent();
            int from = Math.max(0, mark.from() - at);
            int to = Math.min(had.length(), mark.to() - at);
            at += had.length();
            if (from < to) {
                put(text, had.substring(0, from), written ? "" : words, had.substring(to));
                written = true;
            }
        }
    }

    private static void put(Element text, String before, String words, String after) {
        StringBuilder good = new StringBuilder();
        words.replace("\r\n", "\n").codePoints().map(Xml::allowed).forEach(good::appendCodePoint);
        text.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
        String[] lines = good.toString().split("\n", -1);
        text.setTextContent(before + lines[0] + (lines.length == 1 ? after : ""));
        Node next = text.getNextSibling();
        for (int at = 1; at < lines.length; at++) {
            Element line = (Element) text.cloneNode(false);
            line.setTextContent(lines[at] + (at == lines.length - 1 ? after : ""));
            text.getParentNode().insertBefore(Dom.element(text, "br"), next);
            text.getParentNode().insertBefore(line, next);
        }
    }
}
