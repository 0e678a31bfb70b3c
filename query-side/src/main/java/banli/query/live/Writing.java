package banli.query.live;

import banli.query.live.Pass.Made;
import java.sql.SQLException;
import java.util.List;

/** 写法。 How what streams came to is written, in the transaction that is open. */
@FunctionalInterface
public interface Writing {
    /** 写入。 Writes all of it, or throws. */
    void write(List<Made> some) throws SQLException;
}
