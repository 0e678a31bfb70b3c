package banli.desk.draft;

import banli.desk.ask.Buses;
import banli.desk.ask.PageActs;
import banli.desk.ask.Person;
import banli.desk.form.CaseKey;
import banli.desk.form.Filters;
import banli.language.query.casefile.CaseFile;
import banli.language.query.casefile.ReadCaseFile;
import banli.language.word.CaseId;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** 用语页。 Sentences to copy from; the drafting page shows the same list beside its fields and inserts from it. */
@Controller
class PhrasesPage {
    private final Buses buses;
    private final PageActs acts;
    private final Phrases phrases;

    PhrasesPage(Buses buses, PageActs acts, Phrases phrases) {
        this.buses = buses;
        this.acts = acts;
        this.phrases = phrases;
    }

    @GetMapping("/cases/{case}/phrases")
    String page(
            @PathVariable("case") String key,
            HttpServletRequest request,
            @AuthenticationPrincipal Person caller,
            Model model) {
        Filters filters = new Filters(request);
        String words = filters.search("q");
        filters.done();
        CaseId caseId = CaseKey.of(key);
        Map<String, String> meta = acts.office(caseId, "submit-reply", caller);
        CaseFile file = buses.ask(new ReadCaseFile(caseId), meta);
        model.addAttribute("file", file);
        model.addAttribute("phrases", phrases.of(file.row(), words, meta));
        model.addAttribute("words", words);
        return "phrases";
    }
}
