package banli.command.axon;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 仓库装配。 Where the aggregates with long streams are kept between acts. Axon finds a repository by its aggregate's name. */
@Configuration(proxyBeanMethods = false)
class RepositoriesConfiguration {
    @Bean
    CachingRepository<CaseAggregate> caseAggregateRepository(
            org.axonframework.config.Configuration axon, @Value("${banli.kept.case-facts:60000}") long mostFacts) {
        return CachingRepository.of(CaseAggregate.class, axon, mostFacts);
    }

    @Bean
    OtherCases otherCases(ObjectProvider<CachingRepository<CaseAggregate>> cases) {
        return new OtherCases(cases::getObject);
    }

    @Bean
    CachingRepository<LedgerAggregate> ledgerAggregateRepository(
            org.axonframework.config.Configuration axon, @Value("${banli.kept.ledger-facts:60000}") long mostFacts) {
        return CachingRepository.of(LedgerAggregate.class, axon, mostFacts);
    }

    @Bean
    CachingRepository<SeriesAggregate> seriesAggregateRepository(
            org.axonframework.config.Configuration axon, @Value("${banli.kept.series-facts:60000}") long mostFacts) {
        return CachingRepository.of(SeriesAggregate.class, axon, mostFacts);
    }
}
