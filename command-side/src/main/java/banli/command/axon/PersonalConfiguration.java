package banli.command.axon;

import banli.command.vault.Encryption;
import banli.command.vault.PersonalReads;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.queryhandling.QueryBus;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 个人信息装配。 Reading personal details, the record of readings, and what keeps a person's details. */
@Configuration(proxyBeanMethods = false)
class PersonalConfiguration {
    @Bean
    CasesAsked casesAsked(ObjectProvider<QueryBus> queries, ObjectProvider<EventStore> store) {
        return new CasesAsked(queries::getObject, store::getObject);
    }

    @Bean
    KeptDetails keptDetails(CasesAsked asked, CasesOnRecord cases) {
        return new KeptDetails(asked::signedBy, cases);
    }

    @Bean
    YearOnRecord yearOnRecord(CasesAsked asked, CasesOnRecord cases) {
        return new YearOnRecord(asked::ofYear, cases);
    }

    @Bean
    NotedReads notedReads(
            PersonalReads reads,
            DirectoryOnRecord directory,
            CasesOnRecord cases,
            Clock clock,
            @Value("${banli.personal-reads.alarm-after:30}") int alarmAfter,
            ObjectProvider<MeterRegistry> meters) {
        return new NotedReads(
                reads, directory, cases, clock, alarmAfter, meters.getIfAvailable(SimpleMeterRegistry::new));
    }

    @Bean
    ReadPersonalHandler readPersonalHandler(
            DirectoryOnRecord directory,
            CasesOnRecord cases,
            FactStreams streams,
            Encryption encryption,
            NotedReads reads,
            Clock clock) {
        return new ReadPersonalHandler(directory, cases, new SealedNotes(streams), encryption, reads, clock);
    }

    @Bean
    ReadSubjectHandler readSubjectHandler(
            DirectoryOnRecord directory, CasesOnRecord cases, KeptDetails kept, Clock clock) {
        return new ReadSubjectHandler(directory, cases, kept, clock);
    }
}
