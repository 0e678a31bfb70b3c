package banli.desk.server;

import banli.desk.problem.ProblemKind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;

/** 容器的答复。 What the container refuses before any page sees it, in our words and both languages; never its name or its reasons. */
public final class PlainRefusal extends ErrorReportValve {
    private static final int SERVERS_FAULT = 500;

    @Override
    protected void report(Request request, Response response, Throwable thrown) {
        int status = response.getStatus();
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        ProblemKind kind = status >= SERVERS_FAULT ? ProblemKind.INTERNAL : ProblemKind.REQUEST;
        String page = "<!DOCTYPE html><html lang=\"zh-CN\"><meta charset=\"utf-8\"><title>"
                + kind.label().zh() + "</title><h1>" + kind.label().zh() + "</h1><p lang=\"en\">"
                + kind.label().en() + "</p></html>";
        try {
            response.setContentType("text/html");
            response.setCharacterEncoding(StandardCharsets.UTF_8);
            if (response.getReporter() != null) {
                response.getReporter().write(page);
                response.finishResponse();
            }
        } catch (IOException | IllegalStateException gone) {
            getContainer().getLogger().debug("nobody is there to be told", gone);
        }
    }
}
