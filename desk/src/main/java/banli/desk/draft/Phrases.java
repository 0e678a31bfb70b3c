package banli.desk.draft;

import banli.desk.ask.Buses;
import banli.desk.problem.Problem;
import banli.language.query.casefile.ReadCaseFile;
import banli.language.query.casefile.ReplyView;
import banli.language.query.register.CaseRow;
import banli.language.query.register.FindCases;
import banli.language.word.CaseId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** 以往用语。 Short sentences of this office's earlier issued replies: of like cases the most used first, or those with a word. */
@Component
class Phrases {
    private static final int SHORTEST = 8;
    private static final int LONGEST = 80;
    private static final int FILES = 30;
    private static final int SHOWN = 40;

    private static final Pattern WHOLE = Pattern.compile("[。！？；.!?;]$");
    /** Names its own case. */
    private static final Pattern ITS_OWN = Pattern.compile("《[^《》]{0,80}》.{0,80}收悉");

    private final Buses buses;

    Phrases(Buses buses) {
        this.buses = buses;
    }

    /** {@code words} null for the sentences of cases with the same subject or section. */
    List<Phrase> of(CaseRow row, String words, Map<String, String> meta) {
        Map<String, Phrase> found = new LinkedHashMap<>();
        like(row, words, meta).stream()
                .filter(like -> !like.caseId().equals(row.caseId()) && like.documentNumber() != null)
                .limit(FILES)
                .forEach(like -> sentences(like.caseId(), meta).stream()
                        .filter(sentence -> words == null || sentence.contains(words))
                        .forEach(sentence -> found.merge(
                                sentence,
                                new Phrase(sentence, 1, like.number()),
                                (one, other) -> new Phrase(sentence, one.replies() + 1, one.number()))));
        return found.values().stream()
                .sorted(Comparator.comparingInt(Phrase::replies).reversed())
                .limit(SHOWN)
                .toList();
    }

    /** Cases of the subject first, then of the section, each the latest first. */
    private List<CaseRow> like(CaseRow row, String words, Map<String, String> meta) {
        List<FindCases> asked = new ArrayList<>();
        if (words != null) {
            asked.add(find(null, null, words));
        } else {
            Stream.ofNullable(row.subject())
                    .map(subject -> find(null, subject, null))
                    .forEach(asked::add);
            Stream.ofNullable(row.section())
                    .map(section -> find(section, null, null))
                    .forEach(asked::add);
        }
        Map<CaseId, CaseRow> cases = new LinkedHashMap<>();
        asked.forEach(
                question -> buses.ask(question, meta).cases().forEach(like -> cases.putIfAbsent(like.caseId(), like)));
        return List.copyOf(cases.values());
    }

    private static FindCases find(String section, String subject, String words) {
        return FindCases.all(100).ofSection(section).on(subject).holding(words).by("-deliveredOn");
    }

    private Set<String> sentences(CaseId caseId, Map<String, String> meta) {
        Set<String> sentences = new LinkedHashSet<>();
        try {
            buses.ask(new ReadCaseFile(caseId), meta).replies().stream()
                    .filter(reply -> reply.documentNumber() != null && !reply.recalled())
                    .flatMap(Phrases::texts)
                    .flatMap(text -> Sentences.of(text).stream())
                    .map(String::strip)
                    .filter(sentence -> sentence.length() >= SHORTEST && sentence.length() <= LONGEST)
                    .filter(sentence -> WHOLE.matcher(sentence).find())
                    .filter(sentence -> !ITS_OWN.matcher(sentence).find())
                    .forEach(sentences::add);
        } catch (Problem unseen) {
            return Set.of();
        }
        return sentences;
    }

    private static Stream<String> texts(ReplyView reply) {
        Stream<String> answers = reply.answers() == null
                ? Stream.of()
                : reply.answers().stream().flatMap(answer -> Stream.of(answer.text(), answer.reason()));
        return Stream.concat(Stream.of(reply.text()), answers).filter(Objects::nonNull);
    }
}
