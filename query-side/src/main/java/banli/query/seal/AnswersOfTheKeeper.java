package banli.query.seal;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.axonframework.common.Registration;
import org.axonframework.config.Configuration;
import org.axonframework.queryhandling.annotation.AnnotationQueryHandlerAdapter;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** 守者作答。 Has {@link LogAnswers} answer once this process keeps the log. After all else has started: who asks must be proved first. */
@Component
class AnswersOfTheKeeper implements SmartLifecycle {
    private final LogKeeper keeper;
    private final ObjectProvider<Configuration> axon;
    private final List<LogAnswers> answers;
    private final List<Registration> answering = new CopyOnWriteArrayList<>();
    private volatile boolean running;

    AnswersOfTheKeeper(LogKeeper keeper, ObjectProvider<Configuration> axon, List<LogAnswers> answers) {
        this.keeper = keeper;
        this.axon = axon;
        this.answers = answers;
    }

    @Override
    public void start() {
        running = true;
        axon.ifAvailable(it -> keeper.whenItKeeps(() -> answers.forEach(
                one -> answering.add(new AnnotationQueryHandlerAdapter<>(one.handlers()).subscribe(it.queryBus())))));
    }

    @Override
    public void stop() {
        running = false;
        answering.forEach(Registration::close);
        answering.clear();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
