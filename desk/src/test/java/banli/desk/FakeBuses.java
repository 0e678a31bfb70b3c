package banli.desk;

import banli.language.command.Command;
import banli.language.policy.AccessPolicy;
import banli.language.query.Query;
import banli.language.query.account.CheckLogin;
import banli.language.query.account.HeldOffice;
import banli.language.query.account.LoginAnswer;
import banli.language.query.account.ReadIdentity;
import banli.language.query.account.ReadOffices;
import banli.language.query.policy.ReadAccessPolicy;
import banli.language.query.rehearsal.RehearsalOfActs;
import banli.language.query.rehearsal.RehearsalOfActs.ActRehearsed;
import banli.language.query.rehearsal.RehearseActs;
import banli.language.query.screens.ReadLag;
import banli.language.query.screens.ScreensAt;
import banli.language.query.trail.TakeEvidence;
import banli.language.query.trail.TakeEvidenceOfCases;
import banli.language.word.Office;
import banli.language.word.Recorded;
import banli.language.word.person.FactorKind;
import banli.wire.WireNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.function.Predicate;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.queryhandling.DefaultQueryGateway;
import org.axonframework.queryhandling.QueryGateway;
import org.axonframework.queryhandling.QueryMessage;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;

/** 记录来信的总线。 Axon's simple buses whose handlers keep what came; answers are specimens unless told otherwise. */
public final class FakeBuses {
    public static final String PASSWORD = "right";

    public final List<CommandMessage<?>> acts = new CopyOnWriteArrayList<>();
    public final List<QueryMessage<?, ?>> questions = new CopyOnWriteArrayList<>();

    private final SimpleCommandBus commands = SimpleCommandBus.builder().build();
    private final SimpleQueryBus queries = SimpleQueryBus.builder().build();
    private final Map<Class<?>, Function<Object, Object>> answers = new HashMap<>();
    private final Map<String, List<HeldOffice>> people = new HashMap<>();
    private final Map<String, Set<FactorKind>> factors = new HashMap<>();
    private final Runnable also;
    private volatile long epoch;
    private Function<Command, Object> deciding;
    private LoginAnswer.Reset reset;

    /** {@code also} goes whenever everything is forgotten. */
    public FakeBuses(Runnable also) {
        this.also = also;
        forget();
        for (Class<?> type : WireNames.allActs().values()) {
            commands.subscribe(type.getName(), message -> {
                acts.add(message);
                return deciding.apply((Command) message.getPayload());
            });
        }
        questionsOfTheLanguage()
                .forEach(type ->
                        queries.subscribe(type.getName(), Specimens.answerOf(type), message -> answer(message, type)));
    }

    /** Forgets everything told and heard. */
    public void forget() {
        also.run();
        acts.clear();
        questions.clear();
        answers.clear();
        deciding = act -> new Recorded(act.stream(), 3, 1, false);
        answer(RehearseActs.class, FakeBuses::everyAct);
        people.clear();
        reset = null;
        factors.clear();
        epoch = 0;
        for (Office office : Office.values()) {
            people.put(office.name().toLowerCase(), List.of(new HeldOffice(office, "yanglao", "养老服务科", null)));
        }
    }

    /** The specimen's act, and every act of the language, none of them open. */
    private static RehearsalOfActs everyAct(RehearseActs asked) {
        RehearsalOfActs full = Specimens.full(RehearsalOfActs.class);
        List<ActRehearsed> acts = new ArrayList<>(full.acts());
        WireNames.allActs()
                .keySet()
                .forEach(act ->
                        acts.add(new ActRehearsed(act, full.acts().getFirst().name(), false, List.of())));
        return new RehearsalOfActs(full.caseId(), full.stage(), acts);
    }

    /** A person with these offices; the password is {@link #PASSWORD}. */
    public void person(String id, HeldOffice... offices) {
        people.put(id, List.of(offices));
    }

    /** Everybody's password was reset. */
    public void reset(LoginAnswer.Reset told) {
        reset = told;
    }

    /** The second factors of a person. */
    public void factors(String id, Set<FactorKind> kinds) {
        factors.put(id, kinds);
    }

    /** From now on sessions are of this epoch. */
    public void epoch(long now) {
        epoch = now;
    }

    private LoginAnswer known(String id) {
        return new LoginAnswer(true, id, "姓名" + id, people.get(id), reset, factors.getOrDefault(id, Set.of()), epoch);
    }

    /** How acts are answered; may throw. */
    public void decide(Function<Command, Object> deciding) {
        this.deciding = deciding;
    }

    /** How a question is answered; may throw. */
    public <Q extends Query<A>, A> void answer(Class<Q> question, Function<Q, A> answer) {
        answers.put(question, asked -> answer.apply(question.cast(asked)));
    }

    /** The screens have read this fact, for those who asked what fits. */
    public <Q> void nudge(Class<Q> question, Predicate<Q> fits, long position) {
        queries.queryUpdateEmitter().emit(question, fits, new ScreensAt(position, true));
    }

    public CommandGateway commandGateway() {
        return DefaultCommandGateway.builder().commandBus(commands).build();
    }

    public QueryGateway queryGateway() {
        return DefaultQueryGateway.builder().queryBus(queries).build();
    }

    private Object answer(QueryMessage<?, ?> message, Class<?> type) {
        // The desk asks by itself, for streams that an earlier test left open, whether the screens are behind.
        if (!(message.getPayload() instanceof ReadLag)) {
            questions.add(message);
        }
        if (message.getPayload() instanceof CheckLogin login) {
            boolean accepted =
                    people.containsKey(login.user()) && login.password().equals(PASSWORD);
            return accepted ? known(login.user()) : new LoginAnswer(false, null, null, List.of());
        }
        if (message.getPayload() instanceof ReadAccessPolicy && !answers.containsKey(type)) {
            return AccessPolicy.USUAL;
        }
        if (message.getPayload() instanceof ReadOffices letIn) {
            List<HeldOffice> held = people.get(letIn.person());
            return held == null ? new LoginAnswer(false, null, null, List.of()) : known(letIn.person());
        }
        if (message.getPayload() instanceof ReadIdentity letIn) {
            List<HeldOffice> held = people.get(letIn.identity().subject());
            return held == null
                    ? new LoginAnswer(false, null, null, List.of())
                    : new LoginAnswer(
                            true,
                            letIn.identity().subject(),
                            "姓名" + letIn.identity().subject(),
                            held);
        }
        if (message.getPayload() instanceof TakeEvidence asked && !answers.containsKey(type)) {
            return PackedSpecimen.of(asked.caseId().value(), asked.published());
        }
        if (message.getPayload() instanceof TakeEvidenceOfCases asked && !answers.containsKey(type)) {
            return PackedSpecimen.of(asked.cases().getFirst().value(), false);
        }
        Function<Object, Object> told = answers.get(type);
        return told == null ? Specimens.full(Specimens.answerOf(type)) : told.apply(message.getPayload());
    }

    public static List<Class<?>> questionsOfTheLanguage() {
        ClassPathScanningCandidateComponentProvider scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AssignableTypeFilter(Query.class));
        List<Class<?>> found = new ArrayList<>();
        scan.findCandidateComponents("banli.language.query").forEach(bean -> {
            try {
                found.add(Class.forName(bean.getBeanClassName()));
            } catch (ClassNotFoundException e) {
                throw new AssertionError(e);
            }
        });
        return found;
    }
}
