package banli.bench.onecase;

import banli.bench.Browser;
import banli.bench.House;
import banli.bench.NewCase;
import banli.language.query.casefile.CaseFile;
import banli.language.query.casefile.ReadCaseFile;
import banli.language.query.trail.ReadFacts;
import banli.language.word.CaseId;
import banli.query.feed.Decoder;
import banli.query.feed.Entry;
import banli.query.feed.FactFeed;
import banli.query.fold.Corrections;
import banli.query.screen.casefile.CaseFileFold;
import banli.query.screen.casefile.CaseOnFile;
import banli.query.screen.casefile.CasesOnFile;
import banli.standalone.register.Demo;
import java.util.Map;

/** 所测的案件。 A case of so many facts, and the ways in which the product reads it. */
final class OurCase {
    private final House house;
    private final FactFeed feed;
    private final Browser browser;
    private final CaseId id;
    private final int facts;

    /** Enters it by acts; half of its facts are contacts and half progress reported. */
    OurCase(House house, String number, int facts) throws Exception {
        this.house = house;
        this.facts = facts;
        feed = house.part(FactFeed.class);
        NewCase cases = new NewCase(house.hands());
        id = cases.accepted(number);
        cases.grow(id, facts / 2);
        for (int contact = facts / 2; contact < facts; contact++) {
            house.act("section", banli.language.word.Office.SECTION, "yanglao", NewCase.contact(id));
        }
        browser = house.browser().logIn("auditor", Demo.PASSWORD);
    }

    /** Its key. */
    String stream() {
        return id.value();
    }

    /** One range read of its stream, each fact decoded and folded. */
    CaseOnFile folded() {
        return Corrections.folded(
                new CaseFileFold(),
                feed.stream(id.value()).stream()
                        .map(Decoder::decoded)
                        .map(Entry::asFact)
                        .toList());
    }

    /** Its facts as stored, by the question that anybody asks who may read them. */
    int asked() {
        return ask(() -> house.ask(new ReadFacts(id, 0, 0))).facts().size();
    }

    /** Its file as the screens have folded it. */
    CaseFile file() {
        return ask(() -> house.ask(new ReadCaseFile(id)));
    }

    /** Its file over HTTP; answers the length of the text. */
    int overHttp() {
        return ask(() -> {
            Browser.Answer answer = browser.get("/api/cases/" + id.value(), Map.of("Accept", "application/json"));
            if (answer.status() != 200) {
                throw new IllegalStateException("HTTP " + answer.status());
            }
            return answer.whole().body().length;
        });
    }

    /** Throws unless all ways come to the same case, whole. */
    void verify() {
        CaseOnFile onScreen = house.part(CasesOnFile.class).onScreens(id).orElseThrow();
        CaseFile file = file();
        int told = file.contacts().size() + file.progress().size();
        CaseOnFile folded = folded();
        if (!folded.equals(onScreen)
                || folded.marks().sequence() != facts - 1
                || asked() != facts
                || told != facts - NewCase.FACTS_WHEN_ACCEPTED) {
            throw new IllegalStateException("a case of " + facts + " facts is read with " + told + " entries");
        }
    }

    private static <A> A ask(java.util.concurrent.Callable<A> question) {
        try {
            return question.call();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }
}
