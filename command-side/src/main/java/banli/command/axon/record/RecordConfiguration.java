package banli.command.axon.record;

import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.queryhandling.QueryBus;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 在案情形装配。 What reads the streams of facts for acts, answers and reactions. */
@Configuration(proxyBeanMethods = false)
class RecordConfiguration {
    @Bean
    FactStreams factStreams(ObjectProvider<EventStore> store) {
        return new FactStreams(store::getObject);
    }

    @Bean
    DirectoryOnRecord directoryOnRecord(FactStreams streams) {
        return new DirectoryOnRecord(streams);
    }

    @Bean
    CasesOnRecord casesOnRecord(FactStreams streams) {
        return new CasesOnRecord(streams);
    }

    @Bean
    LedgerFound ledgerFound(DirectoryOnRecord directory) {
        return new LedgerFound(directory);
    }

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
    WorkOnRecord workOnRecord(CasesAsked asked, CasesOnRecord cases) {
        return new WorkOnRecord(asked::openOf, asked::openIn, asked::decisionsOf, cases);
    }
}
