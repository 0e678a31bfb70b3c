package banli.desk.ask;

import banli.language.command.Command;
import java.util.Map;

/** 送出之前。 What the desk itself knows of an act and the deciding side cannot, looked at before the act is sent. */
public interface ActCheck {
    /** Refuses, as a {@link banli.desk.problem.Problem}, what cannot be so; {@code meta} goes with the act. */
    void orRefuse(Command act, Map<String, String> meta);
}
