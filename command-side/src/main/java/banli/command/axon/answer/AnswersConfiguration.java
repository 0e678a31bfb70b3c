package banli.command.axon.answer;

import banli.command.axon.OfficeVerifier;
import banli.command.axon.record.CasesOnRecord;
import banli.command.axon.record.DirectoryOnRecord;
import banli.command.axon.record.FactStreams;
import banli.command.axon.record.KeptDetails;
import banli.command.vault.ActingHints;
import banli.command.vault.Credentials;
import banli.command.vault.Encryption;
import banli.command.vault.Factors;
import banli.command.vault.PersonalReads;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 答复装配。 Who answers which question, and the record of readings of personal details. */
@Configuration(proxyBeanMethods = false)
class AnswersConfiguration {
    @Bean
    CheckLoginHandler checkLoginHandler(
            DirectoryOnRecord directory, Credentials credentials, ActingHints hints, Clock clock) {
        return new CheckLoginHandler(directory, credentials, hints, clock);
    }

    @Bean
    SecondFactorsHandler secondFactorsHandler(DirectoryOnRecord directory, Factors factors) {
        return new SecondFactorsHandler(directory, factors);
    }

    @Bean
    RehearseActsHandler rehearseActsHandler(DirectoryOnRecord directory, CasesOnRecord cases, Clock clock) {
        return new RehearseActsHandler(directory, cases, clock);
    }

    @Bean
    ReadRulebookHandler readRulebookHandler(OfficeVerifier verifier, Clock clock) {
        return new ReadRulebookHandler(verifier, clock);
    }

    @Bean
    ReadAccessPolicyHandler readAccessPolicyHandler(DirectoryOnRecord directory, Clock clock) {
        return new ReadAccessPolicyHandler(directory, clock);
    }

    @Bean
    SupposeHandler supposeHandler(DirectoryOnRecord directory, CasesOnRecord cases, Clock clock) {
        return new SupposeHandler(directory, cases, clock);
    }

    @Bean
    ReplayHandler replayHandler(DirectoryOnRecord directory, CasesOnRecord cases, Clock clock) {
        return new ReplayHandler(directory, cases, clock);
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
