package banli.desk.act;

import banli.desk.ask.Buses;
import banli.desk.ask.CaseNumbers;
import banli.desk.ask.PageActs;
import banli.desk.ask.Person;
import banli.language.command.ContactCommand.RecordContact;
import banli.language.command.IntakeCommand.RegisterCase;
import banli.language.command.ReplyCommand.IssueReply;
import banli.language.query.account.HeldOffice;
import banli.language.query.casefile.CaseFile;
import banli.language.query.casefile.ReadCaseFile;
import banli.language.query.casefile.ReplyView;
import banli.language.query.directory.DirectoryView;
import banli.language.query.directory.ReadDirectory;
import banli.language.query.register.FindCases;
import banli.language.query.rehearsal.BeginAct;
import banli.language.query.rehearsal.MeetingsKnown;
import banli.language.query.rehearsal.OutcomesKnown;
import banli.language.query.rehearsal.ReadMeetings;
import banli.language.query.rehearsal.ReadOutcomes;
import banli.language.word.CaseId;
import banli.language.word.Office;
import banli.language.word.proposal.Channel;
import banli.language.word.proposal.Outcome;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** 填表前的查询。 Asks for what a form needs to know: the case, the directory, the outcomes, the offices that fit. */
@Component
class FormContexts {
    /** The part of issuing that is there where the policy has numbers typed. */
    static final String NUMBER = "documentNumber";

    private static final Set<String> BEAR_THE_LETTER = Set.of("review-reply", "sign-reply", "issue-reply");

    private static final ZoneId HERE = ZoneId.of("Asia/Shanghai");

    private final Buses buses;
    private final CaseNumbers numbers;
    private final PageActs acts;

    FormContexts(Buses buses, PageActs acts, CaseNumbers numbers) {
        this.numbers = numbers;
        this.buses = buses;
        this.acts = acts;
    }

    FormContext of(FormTarget place, Person person, Map<String, String> meta) {
        CaseFile file = place.caseId() == null ? null : buses.ask(new ReadCaseFile(place.caseId()), meta);
        List<Outcome> outcomes =
                place.act().equals("submit-reply") || place.act().equals("follow-up-reply") || place.anew() != null
                        ? outcomes(place.caseId(), meta)
                        : List.of();
        List<Channel> meetings = place.act().equals("record-contact") || place.anew() == RecordContact.class
                ? meetings(place.caseId(), meta)
                : List.of();
        return new FormContext(file, directory(meta), outcomes, meetings, person, LocalDate.now(HERE));
    }

    DirectoryView directory(Map<String, String> meta) {
        return buses.maybe(new ReadDirectory(), meta)
                .orElseGet(() -> new DirectoryView(
                        -1, null, null, false, List.of(), List.of(), List.of(), List.of(), List.of()));
    }

    /** What a form of this act has filled in. */
    FormValues known(FormTarget place, FormContext context, Map<String, String> meta) {
        FormValues known = place.caseId() == null ? beside(place, context, meta) : begun(place, context, meta);
        place.fixed().forEach((path, value) -> known.put(path, List.of(value)));
        FormValues begun = place.begins() == null ? known : known.over(place.begins());
        return place.anew() == IssueReply.class && numberBegins(place.caseId(), meta) == null
                ? begun.without("anew." + NUMBER)
                : begun;
    }

    private FormValues beside(FormTarget place, FormContext context, Map<String, String> meta) {
        FormValues known = NewCase.known(place.act(), context);
        if (place.type() == RegisterCase.class) {
            buses.maybe(FindCases.all(1).by("-receivedOn"), meta).stream()
                    .flatMap(list -> list.cases().stream())
                    .forEach(last -> NewCase.sameMeeting(known, last.meeting()));
        }
        return known;
    }

    /** 文号的开头。 What the number to be typed in issuing begins with; null where the ledger allots it. */
    String numberBegins(CaseId caseId, Map<String, String> meta) {
        return buses.maybe(new BeginAct(caseId, "issue-reply"), meta)
                .map(begun -> begun.values().get(NUMBER) instanceof String begins ? begins : null)
                .orElse(null);
    }

    /** What the case knows, as of today; the letter is the one that the reader saw. */
    private FormValues begun(FormTarget place, FormContext context, Map<String, String> meta) {
        FormValues known = new FormValues();
        buses.maybe(new BeginAct(place.caseId(), place.act()), meta)
                .ifPresent(begun -> known.putJson("", begun.values()));
        if (BEAR_THE_LETTER.contains(place.act())) {
            known.put(
                    "letter",
                    context.file().latestReply().map(ReplyView::letter).orElse(null));
        }
        return known.put("happenedOn", context.today());
    }

    /** Refuses whoever holds no office that does the act, in the case where it is of one. */
    void mayActOrRefuse(FormTarget place, Person person) {
        if (place.caseId() == null) {
            boolean own = place.address().startsWith("/me/")
                    && !person.offices().stream().allMatch(held -> held.office() == Office.AUDITOR);
            if (!own) {
                MayAct.orRefuse(person, place.act());
            }
        } else {
            acts.orRefuse(place.caseId(), person, place.act());
        }
    }

    /** Of several offices held, those in which the rehearsal knows the act, open ones first. */
    List<HeldOffice> fitting(FormTarget place, Person person) {
        if (person.offices().size() < 2) {
            return person.offices();
        } else if (place.caseId() == null) {
            return InOffice.keepingTheBooks(person);
        }
        List<HeldOffice> open = new ArrayList<>();
        List<HeldOffice> barred = new ArrayList<>();
        for (HeldOffice held : person.offices()) {
            acts.rehearsed(place.caseId(), place.act(), PageActs.meta(person, held))
                    .ifPresent(act -> (act.open() ? open : barred).add(held));
        }
        open.addAll(barred);
        return open.isEmpty() ? person.offices() : open;
    }

    private List<Outcome> outcomes(CaseId caseId, Map<String, String> meta) {
        return buses.maybe(new ReadOutcomes(caseId), meta)
                .map(OutcomesKnown::outcomes)
                .orElse(List.of());
    }

    private List<Channel> meetings(CaseId caseId, Map<String, String> meta) {
        return buses.maybe(new ReadMeetings(caseId), meta)
                .map(MeetingsKnown::channels)
                .orElse(List.of());
    }

    /** The key of the one case with this number; else the word itself, which may be a key. */
    String keyOfCase(String word, Map<String, String> meta) {
        return numbers.of(word, meta).map(CaseId::value).orElse(word);
    }
}
