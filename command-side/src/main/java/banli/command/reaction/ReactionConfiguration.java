package banli.command.reaction;

import banli.command.axon.OfficeVerifier;
import banli.command.axon.record.CasesOnRecord;
import banli.command.axon.record.LedgerFound;
import banli.command.vault.ErasedRegister;
import banli.command.vault.PersonKeys;
import banli.wire.Migrations;
import banli.wire.record.SecurityDays;
import java.time.Clock;
import javax.sql.DataSource;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.deadletter.jdbc.DeadLetterSchema;
import org.axonframework.eventhandling.deadletter.jdbc.JdbcSequencedDeadLetterQueue;
import org.axonframework.queryhandling.QueryBus;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 自动后续的装配。 The reactions, all in one event processor of that name. */
@Configuration(proxyBeanMethods = false)
class ReactionConfiguration {
    private static final String PROCESSOR = "reactions";
    // A node that dies is missed soon: its claim ends after the token store's time-out.
    private static final long CLAIM_MILLIS = 1_000;

    /** Begins at the ledger's first fact, not as a replay; a failure stops it there and is tried again, or set aside where a dead-letter queue is configured. */
    @Bean
    static ConfigurerModule reactionProcessor() {
        return configurer -> configurer.eventProcessing(events -> events.registerPooledStreamingEventProcessor(
                        PROCESSOR,
                        org.axonframework.config.Configuration::eventStore,
                        (axon, processor) -> processor
                                .initialSegmentCount(1)
                                .claimExtensionThreshold(CLAIM_MILLIS)
                                // What follows in every case takes longer than a claim lasts.
                                .enableCoordinatorClaimExtension()
                                .tokenClaimInterval(CLAIM_MILLIS)
                                // To ask the store for its first place would need it to be there already.
                                .initialToken(_ -> null))
                .registerListenerInvocationErrorHandler(PROCESSOR, axon -> PropagatingErrorHandler.instance()));
    }

    /** Where {@code banli.reactions.set-aside=true}, what fails is set aside in the database and does not hold up the rest. */
    @Bean
    @ConditionalOnProperty(name = "banli.reactions.set-aside", havingValue = "true")
    static ConfigurerModule reactionsSetAside() {
        return configurer -> configurer.eventProcessing(events -> events.registerDeadLetterQueue(
                PROCESSOR,
                axon -> JdbcSequencedDeadLetterQueue.<EventMessage<?>>builder()
                        .processingGroup(PROCESSOR)
                        .connectionProvider(axon.getComponent(ConnectionProvider.class))
                        .transactionManager(axon.getComponent(TransactionManager.class))
                        .schema(axon.getComponent(DeadLetterSchema.class))
                        .genericSerializer(axon.serializer())
                        .eventSerializer(axon.eventSerializer())
                        .build()));
    }

    @Bean
    Following following(CommandGateway gateway) {
        return new Following(gateway);
    }

    @Bean
    WhenReplyDeliveredThenRequestFeedback whenReplyDelivered(Following following, CasesOnRecord cases) {
        return new WhenReplyDeliveredThenRequestFeedback(following, cases);
    }

    @Bean
    WhenMergeAskedThenAnswerIt whenMergeAsked(Following following) {
        return new WhenMergeAskedThenAnswerIt(following);
    }

    @Bean
    WhenMergeAcceptedThenFollow whenMergeAccepted(Following following) {
        return new WhenMergeAcceptedThenFollow(following);
    }

    @Bean
    WhenMergeEndedThenEndItThere whenMergeEnded(Following following) {
        return new WhenMergeEndedThenEndItThere(following);
    }

    @Bean
    WhenReplyRecalledThenVoidNumber whenReplyRecalled(Following following, CasesOnRecord cases) {
        return new WhenReplyRecalledThenVoidNumber(following, cases);
    }

    @Bean
    WhenSubjectErasedThenDropTheKey whenSubjectErased(PersonKeys keys, ErasedRegister register) {
        return new WhenSubjectErasedThenDropTheKey(keys, register);
    }

    @Bean
    WhenFactIsNotKnownThenWait whenFactIsNotKnown() {
        return new WhenFactIsNotKnownThenWait();
    }

    @Bean
    CasesFound casesFound(QueryBus queries) {
        return new CasesFound(queries);
    }

    @Bean
    WhenCalendarOrPolicyAdoptedThenRecalculate whenPolicyAdopted(Following following, CasesFound cases) {
        return new WhenCalendarOrPolicyAdoptedThenRecalculate(following, cases);
    }

    @Bean
    WaitingReactions waitingReactions(
            EventProcessingConfiguration processing, WhenCalendarOrPolicyAdoptedThenRecalculate recalculation) {
        return new WaitingReactions(PROCESSOR, processing, recalculation::doing);
    }

    @Bean
    ReadReactionsHandler readReactions(OfficeVerifier verifier, WaitingReactions waiting, Clock clock) {
        return new ReadReactionsHandler(verifier, waiting, clock);
    }

    /** Where there is a database, and so a security record. */
    @Bean
    @ConditionalOnProperty("banli.database.url")
    SealSecurityRecord sealSecurityRecord(
            Following following, LedgerFound ledger, DataSource database, Migrations migrations, Clock clock) {
        SecurityDays.make(migrations);
        SecurityDays days = new SecurityDays(database, clock.getZone());
        return new SealSecurityRecord(following, ledger::sealedLast, days::first, days::of);
    }

    /** Where {@code banli.keeps-days=true}. Several may: one of them does it, and what two recorded would have one key. */
    @Bean
    @ConditionalOnProperty(name = "banli.keeps-days", havingValue = "true")
    DaysKept daysKept(
            Following following,
            CasesFound cases,
            Clock clock,
            ObjectProvider<SealSecurityRecord> seals,
            DataSource database) {
        return new DaysKept(
                new EachDayRecordWhatFellDue(following, cases, clock, seals.getIfAvailable()), database, clock);
    }
}
