package banli.desk.ask;

import java.util.UUID;
import org.springframework.stereotype.Component;

/** 表单编号。 A new idempotency key for each form that is shown, so that a double click records once. */
@Component("formKeys")
public class FormKeys {
    /** A fresh key. */
    public String fresh() {
        return UUID.randomUUID().toString();
    }
}
