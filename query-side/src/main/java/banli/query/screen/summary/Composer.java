package banli.query.screen.summary;

import banli.language.query.summary.Summary.Check;
import banli.language.query.summary.Summary.Kind;
import banli.language.query.summary.Summary.Part;
import banli.language.word.Text;
import banli.language.word.summary.SummaryHead;
import banli.language.word.summary.SummaryWording;
import banli.language.word.summary.SummaryWording.Overtyped;
import banli.language.word.summary.SummaryWording.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** 成文。 Fills the words of a summary, and says what is to be looked at. */
final class Composer {
    private static final Pattern NUMBER = Pattern.compile("[0-9０-９]+(?:[.,:/-][0-9０-９]+)*%?");
    private static final int CONTEXT = 8;
    private static final int MOST = 200;

    private final Fields fields;
    private final List<Part> parts = new ArrayList<>();
    private final List<Check> checks = new ArrayList<>();

    Composer(Fields fields) {
        this.fields = fields;
    }

    /** @param began the words that were begun from, null for none */
    Composer fill(String wording, String began) {
        for (Piece piece : SummaryWording.of(wording).pieces()) {
            if (piece.field() == null) {
                plain(piece.text());
            } else {
                field(piece);
            }
        }
        if (began != null) {
            SummaryWording.of(began).overtypedIn(wording).forEach(this::overtyped);
        }
        return this;
    }

    /** What a summary cannot be without at its head. */
    Composer headed(SummaryHead head) {
        head(head.issuer() == null, "发布机构", "Issuing body");
        head(head.dated() == null, "发文日期", "Date");
        head(head.topic() == null, "主题分类", "Topic");
        return this;
    }

    private void head(boolean missing, String zh, String en) {
        if (missing) {
            checks.add(new Check(Kind.HEAD, zh, new Text("还没有填写" + zh, en + " is not given yet")));
        }
    }

    private void field(Piece piece) {
        Filled filled = fields.of(piece.field());
        if (filled.note() != null) {
            check(Kind.OTHER_YEAR, piece.text(), filled.note());
        }
        if (filled.missing() != null) {
            check(Kind.UNKNOWN, piece.text(), filled.missing());
            parts.add(new Part(piece.text(), null, null, piece.field(), null, true, List.of()));
        } else if (piece.words() == null) {
            filled.parts().forEach(part -> parts.add(part.of(piece.field())));
        } else {
            Part said = filled.saying(piece.words(), piece.field());
            if (said.fails()) {
                check(
                        Kind.FAILS,
                        piece.words(),
                        new Text(
                                "“" + piece.words() + "”不成立：账本现为 " + said.value(),
                                "“" + piece.words() + "” does not hold: the ledger has " + said.value()));
            }
            parts.add(said);
        }
    }

    private void plain(String text) {
        parts.add(Part.plain(text));
        if (text.contains("{{") || text.contains("}}")) {
            int at = Math.max(text.indexOf("{{"), 0);
            check(
                    Kind.OPEN,
                    around(text, at, at + 2),
                    new Text(
                            "这一项没有写完整：应写作 {{项名}} 或 {{项名|文字}}，不跨行",
                            "This field is not whole: write {{name}} or {{name|words}}, on one line"));
        }
        Matcher number = NUMBER.matcher(text);
        while (number.find()) {
            check(
                    Kind.NUMBER,
                    around(text, number.start(), number.end()),
                    new Text(number.group() + " 是手写的，后面没有依据", number.group() + " was typed; nothing stands behind it"));
        }
    }

    private void overtyped(Overtyped one) {
        Filled now = fields.of(one.field());
        if (now.missing() != null) {
            return;
        }
        boolean same = now.text().equals(one.typed());
        check(
                same ? Kind.TYPED : Kind.DIFFERS,
                one.typed(),
                same
                        ? new Text(
                                "“" + one.typed() + "”改成了手写，不再跟随账本；原为 {{" + one.field() + "}}",
                                "“" + one.typed() + "” was typed over a bound field and no longer follows the ledger:"
                                        + " {{" + one.field() + "}}")
                        : new Text(
                                "手写“" + one.typed() + "”，账本现为“" + now.text() + "”；原为 {{" + one.field() + "}}",
                                "“" + one.typed() + "” was typed, the ledger has “" + now.text() + "”: {{" + one.field()
                                        + "}}"));
    }

    private void check(Kind kind, String at, Text said) {
        if (checks.size() < MOST) {
            checks.add(new Check(kind, at, said));
        }
    }

    private static String around(String text, int from, int to) {
        return text.substring(Math.max(0, from - CONTEXT), Math.min(text.length(), to + CONTEXT))
                .replace('\n', ' ')
                .strip();
    }

    List<Part> parts() {
        return parts;
    }

    List<Check> checks() {
        return checks;
    }

    String text() {
        return parts.stream().map(Part::text).collect(Collectors.joining());
    }
}
