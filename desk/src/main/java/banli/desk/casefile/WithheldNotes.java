package banli.desk.casefile;

import banli.desk.ask.Buses;
import banli.language.query.casefile.CaseFile;
import banli.language.query.casefile.ContactView;
import banli.language.query.personal.ReadWithheld;
import banli.language.word.Meta;
import banli.language.word.person.Withheld;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** 不再显示的备注。 Why a case's private notes are not shown any more: as of now, whatever past the file is of. */
@Component
public class WithheldNotes {
    private final Buses buses;

    WithheldNotes(Buses buses) {
        this.buses = buses;
    }

    /** 为何不显示。 Null when they can be read; asked only where there are any. */
    public Withheld of(CaseFile file, Map<String, String> meta) {
        if (file.row().leadProposer() == null || file.contacts().stream().noneMatch(ContactView::hasPrivateNote)) {
            return null;
        }
        String lead = file.row().leadProposer().proposer();
        Map<String, String> now = new HashMap<>(meta);
        now.remove(Meta.AS_OF);
        Map<String, Withheld> withheld =
                buses.ask(new ReadWithheld(List.of(lead)), now).proposers();
        return withheld == null ? null : withheld.get(lead);
    }
}
