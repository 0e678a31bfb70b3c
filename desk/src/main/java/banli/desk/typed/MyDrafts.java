package banli.desk.typed;

import banli.desk.ask.Buses;
import banli.language.query.directory.KnownNames;
import banli.language.query.directory.ReadNames;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** 本人的草稿。 All that a person has typed and not yet sent, wherever it is, to be gone on with or discarded. */
@Component
public class MyDrafts {
    private final TypedForms forms;
    private final Buses buses;

    MyDrafts(TypedForms forms, Buses buses) {
        this.forms = forms;
        this.buses = buses;
    }

    /** Those of the offices that the person holds. */
    public List<Line> of(String person, List<String> offices, Map<String, String> meta) {
        List<OtherDraft> drafts = forms.all(person, offices);
        List<String> cases = drafts.stream()
                .map(one -> PageNames.caseOf(one.draft().page()))
                .filter(id -> !id.isEmpty())
                .distinct()
                .toList();
        KnownNames names =
                cases.isEmpty() ? null : buses.maybe(new ReadNames(cases), meta).orElse(null);
        return drafts.stream().map(one -> line(one, names)).toList();
    }

    private static Line line(OtherDraft one, KnownNames names) {
        String page = one.draft().page();
        String caseId = PageNames.caseOf(page);
        return new Line(one, PageNames.of(page), names == null || caseId.isEmpty() ? "" : names.numberOf(caseId));
    }

    /** 一份。 The draft, the key of what its page is called, and the number of its case, empty for none. */
    public record Line(OtherDraft one, String name, String number) {}
}
