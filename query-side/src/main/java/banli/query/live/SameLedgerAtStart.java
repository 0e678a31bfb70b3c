package banli.query.live;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** 启动时核对账本。 Asks for {@link SameLedger} when all else stands, the ledger's tables too, and before anything is read. */
@Component
class SameLedgerAtStart implements SmartInitializingSingleton {
    private final ObjectProvider<SameLedger> same;

    SameLedgerAtStart(ObjectProvider<SameLedger> same) {
        this.same = same;
    }

    @Override
    public void afterSingletonsInstantiated() {
        same.getObject();
    }
}
