package banli.bench.onecase;

import banli.bench.StockCase;
import banli.bench.StockStore;
import banli.language.event.ContactEvent.ContactRecorded;
import org.axonframework.config.Configuration;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.Repository;

/** 对照的加载。 The peer: Axon loads an aggregate of as many facts, by its own repository and from its own JDBC store. */
final class StockLoad implements AutoCloseable {
    private static final String ID = "a-case";

    private final Configuration axon;
    private final Repository<StockCase> repository;

    StockLoad(StockStore stock, int facts) {
        axon = StockCase.on(stock);
        ContactRecorded fact = StockCase.fact();
        for (int number = 0; number < facts; number++) {
            axon.commandGateway().sendAndWait(new StockCase.Contact(ID, fact));
        }
        repository = axon.repository(StockCase.class);
    }

    /** Loads it; answers how many facts it has read. */
    int load() {
        UnitOfWork<?> work = DefaultUnitOfWork.startAndGet(GenericMessage.asMessage(ID));
        try {
            return repository.load(ID).invoke(StockCase::contacts);
        } finally {
            work.rollback();
        }
    }

    @Override
    public void close() {
        axon.shutdown();
    }
}
