package banli.query.screen.summary;

import banli.language.query.casefile.ProgressView;
import banli.language.query.casefile.ReplyView;
import banli.language.query.summary.Summary.Part;
import banli.language.word.CaseId;
import banli.language.word.proposal.Item;
import banli.language.word.proposal.ItemAnswer;
import banli.language.word.proposal.Signatory;
import banli.query.screen.casefile.CaseOnFile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 案件的各项。 What a field {@code case:21-168.title} shows: whatever is told of a case, each with the fact that it stands in. */
final class CaseFields {
    /** 各项的名称。 Those that every case has, in the order in which a case is told. */
    static final List<String> NAMES = List.of(
            "number",
            "title",
            "proposers",
            "background",
            "item-count",
            "items",
            "results",
            "reply",
            "progress",
            "outcome",
            "document-number",
            "replied-on");

    private static final Pattern OF_ITEM = Pattern.compile("(item|answer|adoption|reason)-(\\d{1,3})");

    private final CasesOfSummary cases;
    private final Phrases phrases;
    private final LocalDate until;

    /** @param until progress up to that day is told */
    CaseFields(CasesOfSummary cases, Phrases phrases, LocalDate until) {
        this.cases = cases;
        this.phrases = phrases;
        this.until = until;
    }

    Filled of(String key, String property) {
        CasesOfSummary.Named named = cases.named(key);
        if (named.file() == null) {
            return new Filled(List.of(), false, named.none(), null);
        }
        return new Told(named.file()).value(property).noted(named.note());
    }

    /** One case. */
    private final class Told {
        private final CaseOnFile file;
        private final String number;
        private final List<Item> items;

        Told(CaseOnFile file) {
            this.file = file;
            this.number = file.registered().number().number();
            this.items = file.registered().items() == null
                    ? List.of()
                    : file.registered().items();
        }

        Filled value(String property) {
            return switch (property) {
                case "number" -> registered(file.registered().number().printed());
                case "title" -> registered(file.registered().title());
                case "proposers" -> registered(names());
                case "background" -> registered(withoutStop(file.registered().background()));
                case "item-count" -> registered(ChineseNumber.of(items.size()));
                case "items" -> Filled.of(Wording.joined(each(), phrases.of("items.between")));
                case "results" -> replied(this::results);
                case "reply" -> replied(reply -> List.of(in(reply, reply.text())));
                case "progress" -> progress();
                case "outcome" ->
                    replied(reply -> List.of(in(
                            reply,
                            reply.outcome() == null
                                    ? ""
                                    : Objects.toString(reply.outcome().text(), ""))));
                case "document-number" ->
                    replied(reply -> List.of(in(reply, Objects.toString(reply.documentNumber(), ""))));
                case "replied-on" -> replied(reply -> List.of(in(reply, Fields.date(reply.deliveredOn(), null))));
                default -> ofItem(property);
            };
        }

        private Filled registered(String text) {
            return text == null || text.isBlank()
                    ? Filled.missing(number + "没有这一项", number + " has nothing there")
                    : Filled.ofCase(text, file.caseId(), number, cases.fact(file.caseId(), 0));
        }

        private String names() {
            return Stream.concat(
                            Stream.of(file.registered().leadProposer()),
                            file.registered().coSigners() == null
                                    ? Stream.of()
                                    : file.registered().coSigners().stream())
                    .map(Signatory::name)
                    .collect(Collectors.joining("、"));
        }

        private List<List<Part>> each() {
            List<List<Part>> all = new ArrayList<>();
            Long fact = cases.fact(file.caseId(), 0);
            for (Item item : items) {
                String text = phrases.of("items.each")
                        .replace("{N}", ChineseNumber.of(all.size() + 1))
                        .replace("{item}", withoutStop(item.text()));
                all.add(List.of(Filled.part(text, file.caseId(), number, fact)));
            }
            return all;
        }

        private Optional<ReplyView> reply() {
            return file.followUps()
                    .delivered(file.round())
                    .or(() -> file.replies().lastDelivered());
        }

        private Filled replied(java.util.function.Function<ReplyView, List<Part>> told) {
            return reply().map(told)
                    .map(Filled::of)
                    .orElseGet(() -> Filled.missing(number + "还没有答复", number + " has not been replied to"));
        }

        private Part in(ReplyView reply, String text) {
            return Filled.part(text, file.caseId(), number, cases.fact(file.caseId(), reply.sequence()));
        }

        /** Item by item; an answer that several items share is told once. */
        private List<Part> results(ReplyView reply) {
            Map<String, List<ItemAnswer>> byText = new LinkedHashMap<>();
            reply.answers()
                    .forEach(answer -> byText.computeIfAbsent(answer.text(), _ -> new ArrayList<>())
                            .add(answer));
            List<Part> parts = new ArrayList<>();
            byText.forEach((text, answers) -> {
                ItemAnswer first = answers.getFirst();
                if (answers.size() == 1 && items.size() > 1) {
                    parts.addAll(Wording.fill(
                            phrases.of("results.one"),
                            slot -> List.of(
                                    slot.equals("N")
                                            ? in(reply, ChineseNumber.of(first.item()))
                                            : registered(withoutStop(textOf(first.item())))
                                                    .parts()
                                                    .getFirst())));
                }
                parts.add(in(reply, Objects.toString(text, "")));
                parts.addAll(adoption(reply, first, Objects.toString(text, "")));
            });
            return parts;
        }

        /** How it was adopted and why, where the answer's own words don't say it. */
        private List<Part> adoption(ReplyView reply, ItemAnswer answer, String text) {
            List<Part> parts = new ArrayList<>();
            String how = "results." + answer.adoption();
            if (answer.adoption() != null && !text.contains(phrases.of(how + ".said"))) {
                parts.add(in(reply, phrases.of(how)));
            }
            String reason = answer.reason();
            if (reason != null && !text.contains(withoutStop(reason))) {
                parts.addAll(Wording.fill(phrases.of("results.reason"), _ -> List.of(in(reply, withoutStop(reason)))));
            }
            return parts;
        }

        /** The latest of the case, then of each item; what was reported of promises is told there. */
        private Filled progress() {
            Map<Integer, ProgressView> latest = new LinkedHashMap<>();
            file.commitments().progress().stream()
                    .filter(one -> one.commitment() == null && !one.on().isAfter(until))
                    .forEach(one -> latest.put(one.item() == null ? 0 : one.item(), one));
            if (latest.isEmpty()) {
                return Filled.missing(number + "没有报告过进展", number + " has no progress on record");
            }
            return Filled.of(latest.entrySet().stream()
                    .sorted(Comparator.comparing(Map.Entry::getKey))
                    .map(Map.Entry::getValue)
                    .map(one ->
                            Filled.part(one.text(), file.caseId(), number, cases.fact(file.caseId(), one.sequence())))
                    .toList());
        }

        private Filled ofItem(String property) {
            Matcher item = OF_ITEM.matcher(property);
            if (!item.matches()) {
                return Filled.missing("案件没有“" + property + "”这一项", "A case has no field “" + property + "”");
            }
            int which = Integer.parseInt(item.group(2));
            String said = textOf(which);
            if (said == null) {
                return Filled.missing(number + "没有第" + which + "条建议", number + " has no item " + which);
            }
            if (item.group(1).equals("item")) {
                return registered(withoutStop(said));
            }
            return replied(reply -> reply.answers().stream()
                    .filter(answer -> answer.item() == which)
                    .findFirst()
                    .map(answer -> List.of(in(reply, answered(item.group(1), answer))))
                    .orElse(List.of()));
        }

        private String answered(String what, ItemAnswer answer) {
            return switch (what) {
                case "answer" -> Objects.toString(answer.text(), "");
                case "reason" -> Objects.toString(answer.reason(), "");
                default ->
                    answer.adoption() == null ? "" : answer.adoption().label().zh();
            };
        }

        private String textOf(int which) {
            return items.stream()
                    .filter(one -> one.number() == which)
                    .map(Item::text)
                    .findFirst()
                    .orElse(null);
        }
    }

    private static String withoutStop(String text) {
        return text == null ? null : text.strip().replaceFirst("[。.;；]$", "");
    }

    /** The fields of a case, for whoever looks for one. */
    static String field(CaseId caseId, String property) {
        return "case:" + caseId.value() + "." + property;
    }
}
