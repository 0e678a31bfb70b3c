package banli.standalone.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.GenericQueryMessage;
import org.axonframework.queryhandling.QueryBus;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

@DisplayName("一次提问，一个时刻")
class OneMomentTest {
    private final LoadedRegister loaded = LoadedRegister.get();

    @Test
    @DisplayName("总线不替提问开事务，所以提问自己要的那种事务真的是那一种")
    void aQuestionHasTheKindOfTransactionItAsksFor() throws Exception {
        var context = loaded.application.context();
        TransactionTemplate oneMoment = new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
        oneMoment.setReadOnly(true);
        oneMoment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        QueryBus bus = context.getBean(QueryBus.class);
        try (var probe = bus.subscribe(
                "probe",
                String.class,
                _ -> oneMoment.execute(_ -> context.getBean(JdbcClient.class)
                        .sql(
                                "select current_setting('transaction_isolation') || current_setting('transaction_read_only')")
                        .query(String.class)
                        .single()))) {
            assertThat(bus.query(new GenericQueryMessage<>("?", "probe", ResponseTypes.instanceOf(String.class)))
                            .get()
                            .getPayload())
                    .isEqualTo("repeatable readon");
        }
    }
}
