package banli.desk.frame;

import banli.language.word.CaseId;
import org.springframework.ui.Model;

/** 实时。 Makes a page live: the frame then opens the stream that tells it to look again. */
public final class Live {
    private Live() {}

    /** A page that any fact may change. */
    public static void all(Model model, String shows, long position) {
        model.addAttribute("live", "/live?shows=" + shows + "&at=" + Math.max(position, 0));
    }

    /** A page about one case. */
    public static void ofCase(Model model, CaseId caseId, long position) {
        model.addAttribute("live", "/live?shows=case&case=" + caseId + "&at=" + Math.max(position, 0));
    }
}
