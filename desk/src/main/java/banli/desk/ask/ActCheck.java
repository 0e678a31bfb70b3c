package banli.desk.ask;

import banli.language.command.Command;

/** 送出之前。 What the desk itself knows of an act and the deciding side cannot, looked at before the act is sent. */
public interface ActCheck {
    /** Refuses, as a {@link banli.desk.problem.Problem}, what cannot be so. */
    void orRefuse(Command act);
}
