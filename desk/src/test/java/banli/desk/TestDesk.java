package banli.desk;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** 测试用的办公桌。 The desk on buses that record what came and answer as told. */
@SpringBootApplication
class TestDesk {
    @Bean
    FakeBuses fakeBuses() {
        return new FakeBuses();
    }

    @Bean
    DraftsInMemory drafts() {
        return new DraftsInMemory();
    }

    @Bean
    RecordInMemory securityRecordRows() {
        return new RecordInMemory();
    }

    @Bean
    SessionsInMemory sessionRows() {
        return new SessionsInMemory();
    }

    @Bean
    CommandGateway commandGateway(FakeBuses buses) {
        return buses.commandGateway();
    }

    @Bean
    QueryGateway queryGateway(FakeBuses buses) {
        return buses.queryGateway();
    }
}
