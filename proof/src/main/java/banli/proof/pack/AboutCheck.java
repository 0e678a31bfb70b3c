package banli.proof.pack;

import static banli.proof.word.Standing.HOLDS;
import static banli.proof.word.Standing.UNCHECKED;

import banli.proof.note.Checkpoint;
import banli.proof.word.Refused;
import banli.proof.word.Verdict;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** 对照所称。 Holds what a pack says of itself, and what stands on its printed page, against what is proved. */
final class AboutCheck {
    /** 印出的页。 The page for paper. */
    static final String PRINTED = "printed.html";

    private static final Pattern SIZE = Pattern.compile("<code id=\"size\">([^<]*)</code>");
    private static final Pattern ROOT = Pattern.compile("<code id=\"root\">([^<]*)</code>");

    private AboutCheck() {}

    /** The figures of a pack, and what nobody can tell of them from it. */
    static void figures(About about, Verdict verdict) {
        Set<String> ids = about.figures().stream().map(About.Counted::id).collect(Collectors.toSet());
        boolean bound = about.text().stream().allMatch(piece -> piece.figure() == null || ids.contains(piece.figure()));
        if (!bound || ids.size() < about.figures().size()) {
            throw new Refused("总结的文字提到的指标，包里没有。", "The text names a figure that the pack does not have.");
        }
        for (About.Counted figure : about.figures()) {
            String share = figure.among() == null ? "" : "/" + figure.among().size();
            verdict.add(
                    HOLDS,
                    "“" + figure.name() + "”（" + about.year() + " 年）所列正是 "
                            + figure.counted().size() + share + "，列出的每一案都在包里，事实齐全。",
                    "\"" + figure.id() + "\" of " + about.year() + " lists exactly "
                            + figure.counted().size() + share
                            + ", and every case listed is in the pack with its facts.");
        }
        if (about.kind() == About.Kind.FIGURE || about.kind() == About.Kind.SUMMARY) {
            verdict.add(
                    UNCHECKED,
                    "还有没有别的案件，所列的每一案是否该计入：这里不重算，请看各案的事实。指标的名称、年度"
                            + (about.text().isEmpty() ? "" : "和总结的文字") + "是出具单位自己的话。",
                    "Whether other cases exist, and whether each listed one counts: not recomputed here, read their"
                            + " facts. Name and year" + (about.text().isEmpty() ? "" : " and the text")
                            + " are the office's own words.");
        }
    }

    /** A printed page that names a checkpoint names this one; empty where it names none. */
    static boolean printed(byte[] page, Checkpoint log) {
        String text = new String(page, StandardCharsets.UTF_8);
        Matcher size = SIZE.matcher(text);
        Matcher root = ROOT.matcher(text);
        boolean sized = size.find();
        boolean rooted = root.find();
        if (!sized && !rooted) {
            return false;
        }
        boolean same = sized
                && rooted
                && size.group(1).equals(Long.toString(log.size()))
                && root.group(1).equals(log.root().toString())
                && !size.find()
                && !root.find();
        if (!same) {
            throw new Refused(
                    PRINTED + " 上印的不是这个检查点的条数和根。", PRINTED + " shows another size or root than this checkpoint's.");
        }
        return true;
    }
}
