package banli.query.ask;

import banli.language.act.AdminRule;
import banli.language.policy.CaseHandling;
import banli.language.policy.CasesRead;
import banli.language.query.MayAsk;
import banli.language.query.Query;
import banli.language.query.casefile.ReadCaseFile;
import banli.language.query.register.CaseRow;
import banli.language.query.trail.ReadFacts;
import banli.language.word.Actor;
import banli.language.word.CaseId;
import banli.language.word.Meta;
import banli.language.word.Office;
import banli.language.word.Refused;
import banli.language.word.Text;
import banli.language.word.proposal.Signatory;
import banli.query.screen.Sight;
import banli.query.screen.register.RegisterRows;
import java.time.Duration;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.queryhandling.QueryExecutionException;
import org.axonframework.queryhandling.QueryMessage;
import org.springframework.stereotype.Component;

/**
 * 问者。 Proves who asks, as {@link MayAsk} wants it; refuses (OFFICE) all others. A proof is good for two seconds, so that a
 * page of many questions asks the ledger once.
 */
@Component
public class Askers {
    private static final long GOOD_NANOS = Duration.ofSeconds(2).toNanos();
    private static final int MOST = 10_000;
    private static final Set<Office> APART = EnumSet.of(Office.ADMIN, Office.AUDITOR);
    private static final Sight EVERYTHING = new Sight(true, true, Set.of());

    private final Holders holders;
    private final RegisterRows register;
    private final CaseReaders readers;
    private final ConfidentialCases confidential;
    private final Map<Actor, Long> proved = new ConcurrentHashMap<>();

    Askers(Holders holders, RegisterRows register, CaseReaders readers, ConfidentialCases confidential) {
        this.readers = readers;
        this.confidential = confidential;
        this.holders = holders;
        this.register = register;
    }

    /** 回答。 Has the question answered to whoever may ask it, without what they may not see. */
    public Object handle(UnitOfWork<? extends QueryMessage<?, ?>> work, InterceptorChain chain) throws Exception {
        QueryMessage<?, ?> message = work.getMessage();
        if (!(message.getPayload() instanceof Query<?> question)) {
            return chain.proceed();
        }
        Sight sight = orRefuse(question, message.getMetaData());
        Object answer = ScopedValue.where(Sight.CURRENT, sight).call(chain::proceed);
        Set<String> hidden = new HashSet<>(sight.hidden());
        if (!sight.every()) {
            // A case may have come since it was looked which are hidden.
            Actor asker = asker(message.getMetaData());
            hidden.addAll(hidden(question, asker, readers.reads(asker.office())));
        }
        return hidden.isEmpty() ? answer : new Veil(hidden).over(answer);
    }

    /** Refuses whoever may not ask this; tells what the others may see of cases. */
    Sight orRefuse(Query<?> question, Map<String, ?> meta) {
        MayAsk may = question.getClass().getAnnotation(MayAsk.class);
        if (may != null && may.anybody()) {
            return EVERYTHING;
        }
        Actor asker = asker(meta);
        switch (asker.office()) {
            case SYSTEM ->
                require(
                        Actor.SYSTEM.person().equals(asker.person()),
                        "系统查询只由账本自身发出",
                        "Only the ledger itself asks as the system");
            case PROPOSER -> proposer(asker, may != null && may.itsProposers() ? caseOf(question) : null);
            default -> {
                require(
                        may == null
                                || may.value().length == 0
                                || List.of(may.value()).contains(asker.office()),
                        "您的职务不能查阅此项",
                        "Your office may not read this");
                require(holds(asker), "此人没有这一职务", "The person does not hold this office");
                return sight(question, may, asker);
            }
        }
        return EVERYTHING;
    }

    private Sight sight(Query<?> question, MayAsk may, Actor asker) {
        CasesRead reads = readers.reads(asker.office());
        boolean cases = reads != CasesRead.NONE;
        require(cases || may != null && !may.cases(), "您的职务不查阅案件", "Your office reads no cases");
        String asked = askedOf(question);
        if (asked != null && confidential.hides(new CaseId(asked), asker, reads)) {
            throw refused(CaseHandling.NOT_YOURS);
        }
        return new Sight(cases, CaseHandling.ofEvery(asker.office()), hidden(question, asker, reads));
    }

    /** All hidden ones but that which is asked for, which was looked at by itself. */
    private Set<String> hidden(Query<?> question, Actor asker, CasesRead reads) {
        String asked = askedOf(question);
        return confidential.hiddenFrom(asker, reads).stream()
                .filter(id -> !id.equals(asked))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String askedOf(Query<?> question) {
        return question instanceof Record record ? Veil.caseOf(record) : null;
    }

    private void proposer(Actor asker, CaseId caseId) {
        boolean signed = caseId != null
                && register.find("r.case_id = :id", Map.of("id", caseId.value()), "").stream()
                        .flatMap(Askers::signers)
                        .anyMatch(signer -> asker.person().equals(signer.proposer()));
        require(
                signed && !holders.isPerson(asker.person()),
                "提出人只查阅本人所提案件的征询内容",
                "A proposer reads the feedback form of a case they signed, and nothing else");
    }

    private static Stream<Signatory> signers(CaseRow row) {
        return Stream.concat(
                Stream.ofNullable(row.leadProposer()),
                row.coSigners() == null ? Stream.of() : row.coSigners().stream());
    }

    private static CaseId caseOf(Query<?> question) {
        return switch (question) {
            case ReadCaseFile file -> file.caseId();
            case ReadFacts facts -> facts.caseId();
            default -> null;
        };
    }

    private boolean holds(Actor asker) {
        Long before = proved.get(asker);
        long now = System.nanoTime();
        if (before != null && now - before < GOOD_NANOS) {
            return true;
        }
        boolean holds = asker.onBehalfOf() == null
                ? holders.holds(asker.person(), asker.office(), asker.unit())
                : holders.lends(asker.onBehalfOf(), asker.person(), asker.office(), asker.unit())
                        && APART.stream().noneMatch(apart -> holders.holds(asker.person(), apart, null));
        if (proved.size() >= MOST) {
            proved.clear();
        }
        if (holds) {
            proved.put(asker, now);
        }
        return holds;
    }

    private static void require(boolean met, String zh, String en) {
        if (!met) {
            throw refused(zh, en);
        }
    }

    private static QueryExecutionException refused(String zh, String en) {
        return refused(new Text(zh, en));
    }

    private static QueryExecutionException refused(Text missing) {
        return new QueryExecutionException("refused", null, AdminRule.OFFICE.refused(Refused.Code.OFFICE, missing));
    }

    /** Who asks, in which office and unit, and for whom. */
    private static Actor asker(Map<String, ?> meta) {
        String person = (String) meta.get(Meta.ACTOR);
        Object named = meta.get(Meta.OFFICE);
        Office office = Stream.of(Office.values())
                .filter(one -> one.name().equals(named))
                .findFirst()
                .orElse(null);
        if (person == null || office == null) {
            throw refused("您目前没有职务，请联系管理员授予", "You hold no office now; ask an administrator for one");
        }
        return new Actor(
                person, null, office, (String) meta.get(Meta.ACTING_UNIT), (String) meta.get(Meta.ON_BEHALF_OF));
    }
}
