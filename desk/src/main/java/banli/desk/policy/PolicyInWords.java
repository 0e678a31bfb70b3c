package banli.desk.policy;

import banli.desk.frame.Say;
import banli.desk.policy.Told.Part;
import banli.language.policy.DeadlineRule;
import banli.language.policy.ExtensionGrantor;
import banli.language.policy.PolicyDocument;
import banli.language.policy.PolicyDocument.Binding;
import banli.language.policy.PolicyDocument.Extension;
import banli.language.policy.RestDay;
import banli.language.policy.RunsFrom;
import banli.language.query.policy.Rulebook;
import banli.language.query.policy.Rulebook.RuleInWords;
import banli.language.word.Labelled;
import banli.language.word.Text;
import banli.language.word.deadline.DateUnit;
import banli.language.word.proposal.Adoption;
import banli.language.word.proposal.CaseKind;
import banli.language.word.proposal.Channel;
import banli.language.word.proposal.UnitRole;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;

/** 讲述规则。 Tells a policy in the page's language: the values are the document's, the sentences the bundles'. */
final class PolicyInWords {
    private final MessageSource messages;
    private final Say say;
    private final Map<String, Text> rules;

    PolicyInWords(MessageSource messages, Say say, Rulebook rulebook) {
        this.messages = messages;
        this.say = say;
        this.rules = rulebook.rules().stream()
                .collect(Collectors.toMap(RuleInWords::id, RuleInWords::sentence, (one, same) -> one));
    }

    /** Every rule of the policy, part by part. */
    List<Told> all(PolicyDocument policy) {
        List<Told> all = new ArrayList<>();
        all.add(new Told(
                "scope",
                Part.SCOPE,
                words("policy.scope.head"),
                words(policy.openCasesToo() ? "policy.scope.open" : "policy.scope.new"),
                null,
                null));
        policy.deadlines().forEach(rule -> all.add(deadline(rule)));
        all.add(extension(policy.extension()));
        all.add(new Told(
                "warn",
                Part.DEADLINES,
                words("policy.fixed.head"),
                words("policy.fixed", policy.warnWorkingDays()),
                null,
                null));
        if (policy.reportRhythm() != null) {
            all.add(new Told(
                    "report-rhythm",
                    Part.DEADLINES,
                    words("policy.rhythm.head"),
                    words("policy.rhythm", policy.reportRhythm().months()),
                    policy.reportRhythm().basis(),
                    policy.reportRhythm().source()));
        }
        Told.points(policy.points(), say, words("policy.points.head")).ifPresent(all::add);
        Optional.ofNullable(policy.escalation()).map(this::escalation).ifPresent(all::add);
        Told.ladder(policy.ladder(), key -> words(key)).ifPresent(all::add);
        Optional.ofNullable(policy.telling()).map(this::telling).ifPresent(all::add);
        all.add(meetings(policy.meetingChannels()));
        policy.bindings().forEach(binding -> all.addAll(bound(binding)));
        all.addAll(outcomes(policy.outcomes()));
        all.add(new Told(
                "late",
                Part.RECORDS,
                words("policy.late.head"),
                words("policy.late", policy.lateRecording().workingDays()),
                policy.lateRecording().basis(),
                policy.lateRecording().source()));
        Told.numbers(policy.numbers(), words("policy.numbers.head"), this::words)
                .ifPresent(all::add);
        if (policy.registerYear() != null) {
            all.add(new Told(
                    "register-year",
                    Part.RECORDS,
                    words("policy.year.head"),
                    words("policy.year", policy.registerYear().nextYearFromMonth()),
                    policy.registerYear().basis(),
                    policy.registerYear().source()));
        }
        all.add(new Told(
                "retention",
                Part.RECORDS,
                words("policy.retention.head"),
                words("policy.retention", say.word(policy.retention().usual())),
                policy.retention().basis(),
                policy.retention().source()));
        return all;
    }

    private Told deadline(DeadlineRule rule) {
        String sentence = sentences(
                words(
                        "policy.deadline." + rule.kind() + (rule.from() == RunsFrom.ISSUE ? ".ISSUE" : ""),
                        amount(rule.amount(), rule.unit())),
                rule.unit() == DateUnit.WORKING_DAYS ? null : rest(rule.restDay()),
                words("policy.warn", rule.warnWorkingDays()),
                whom("policy.for", rule.kinds(), rule.roles()));
        return new Told(
                "deadline:" + rule.id(), Part.DEADLINES, say.word(rule.kind()), sentence, rule.basis(), rule.source());
    }

    private Told extension(Extension extension) {
        String head = words("policy.extension.head");
        return extension == null
                ? new Told("extension", Part.DEADLINES, head, words("policy.extension.free"), null, null)
                : new Told(
                        "extension",
                        Part.DEADLINES,
                        head,
                        sentences(
                                words("policy.extension", amount(extension.atMost(), extension.unit())),
                                rest(extension.restDay()),
                                words("policy.warn", extension.warnWorkingDays()),
                                extension.grantedBy() == ExtensionGrantor.REFERRING_OFFICE
                                        ? words("policy.extension.above")
                                        : "",
                                Boolean.TRUE.equals(extension.tellProposers()) ? words("policy.extension.told") : ""),
                        extension.basis(),
                        extension.source());
    }

    private Told escalation(PolicyDocument.Escalating escalation) {
        return new Told(
                "escalation",
                Part.DEADLINES,
                words("policy.escalation.head"),
                words("policy.escalation", escalation.chaseAfter(), escalation.deputyAfter(), escalation.chiefAfter()),
                escalation.basis(),
                escalation.source());
    }

    private Told telling(PolicyDocument.Telling telling) {
        return new Told(
                "telling",
                Part.DEADLINES,
                words("policy.telling.head"),
                sentences(
                        telling.atOnce().isEmpty() ? null : words("policy.telling.once", list(telling.atOnce())),
                        telling.digestHour() == null ? null : words("policy.telling.digest", telling.digestHour()),
                        words("policy.telling.quiet", telling.quietFrom(), telling.quietTo())),
                telling.basis(),
                telling.source());
    }

    private Told meetings(PolicyDocument.Meetings meetings) {
        Collection<Channel> others = Arrays.stream(Channel.values())
                .filter(channel -> !meetings.channels().contains(channel))
                .toList();
        return new Told(
                "meetings",
                Part.CONTACTS,
                words("policy.meetings.head"),
                sentences(
                        meetings.channels().isEmpty() ? null : words("policy.meetings", list(meetings.channels())),
                        others.isEmpty() ? null : words("policy.meetings.not", list(others))),
                meetings.basis(),
                meetings.source());
    }

    private List<Told> bound(Binding binding) {
        String whom = whom("policy.whom", binding.kinds(), binding.roles());
        return binding.rules().stream()
                .map(rule -> new Told(
                        "rule:" + rule,
                        Part.BINDINGS,
                        rules.containsKey(rule) ? say.text(rules.get(rule)) : rule,
                        whom == null ? words("policy.whom.all") : whom,
                        binding.basis(),
                        binding.source()))
                .toList();
    }

    private List<Told> outcomes(PolicyDocument.Outcomes outcomes) {
        return outcomes.classes().stream()
                .sorted(Comparator.comparingInt(PolicyDocument.OutcomeClass::rank))
                .map(one -> new Told(
                        "outcome:" + one.code(),
                        Part.OUTCOMES,
                        words("policy.outcome.head", one.code()),
                        sentences(
                                say.text(one.text()) + words("policy.outcome.stop"),
                                one.adoptions() == null && one.rank() > 1
                                        ? null
                                        : words(
                                                "policy.outcome.for",
                                                list(
                                                        one.adoptions() == null
                                                                ? Set.of(Adoption.FULL)
                                                                : one.adoptions()))),
                        outcomes.basis(),
                        outcomes.source()))
                .toList();
    }

    /** Null where it is for all cases. */
    private String whom(String key, Set<CaseKind> kinds, Set<UnitRole> roles) {
        return kinds == null && roles == null
                ? null
                : words(
                        key,
                        Stream.of(list(roles), list(kinds))
                                .filter(said -> !said.isEmpty())
                                .collect(Collectors.joining(words("policy.and"))));
    }

    private String rest(RestDay restDay) {
        return words("policy.rest." + restDay);
    }

    private String amount(int amount, DateUnit unit) {
        return words("policy.amount." + unit, amount);
    }

    /** In the order of the language, whatever order the document has. */
    private <E extends Enum<E> & Labelled> String list(Collection<E> all) {
        return all == null ? "" : say.list(all.stream().sorted().toList());
    }

    private String sentences(String... sentences) {
        return Stream.of(sentences).filter(one -> one != null).collect(Collectors.joining(say.chinese() ? "" : " "));
    }

    private String words(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.forLanguageTag(say.language()));
    }
}
