package banli.desk;

import banli.desk.comment.CommentsInMemory;
import banli.desk.summary.SummaryDraftsInMemory;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** 测试用的办公桌。 The desk on buses that record what came and answer as told. */
@SpringBootApplication
public class TestDesk {
    @Bean
    public FakeBuses fakeBuses(DraftsInMemory drafts, CommentsInMemory comments) {
        return new FakeBuses(() -> {
            drafts.clear();
            comments.clear();
        });
    }

    @Bean
    public DraftsInMemory drafts() {
        return new DraftsInMemory();
    }

    @Bean
    public CommentsInMemory comments() {
        return new CommentsInMemory();
    }

    @Bean
    public SummaryDraftsInMemory summaryDrafts() {
        return new SummaryDraftsInMemory();
    }

    @Bean
    public RecordInMemory securityRecordRows() {
        return new RecordInMemory();
    }

    @Bean
    public ReadMarksInMemory readMarks() {
        return new ReadMarksInMemory();
    }

    @Bean
    public SessionsInMemory sessionRows() {
        return new SessionsInMemory();
    }

    @Bean
    public TokensInMemory tokenRows() {
        return new TokensInMemory();
    }

    @Bean
    public CommandGateway commandGateway(FakeBuses buses) {
        return buses.commandGateway();
    }

    @Bean
    public QueryGateway queryGateway(FakeBuses buses) {
        return buses.queryGateway();
    }
}
