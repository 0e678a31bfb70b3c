package banli.desk.export;

import banli.desk.ask.Buses;
import banli.desk.ask.Capacity;
import banli.desk.ask.Person;
import banli.desk.form.Filters;
import banli.desk.frame.Asked;
import banli.desk.frame.Say;
import banli.desk.record.SecurityRecord;
import banli.language.query.screens.ListUnreadable;
import banli.language.word.security.SecurityEvent;
import banli.language.word.security.SecurityOutcome;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * 导出所见。 Any page's address with {@code export=people.csv} gives the table that the page calls {@code people} as a file. The
 * page is made as ever, for the same person and with the same filters, so the file holds what is shown and nothing that the
 * person could not see; what a page leaves out until it is asked for ({@link Filters#whole}) is in it. Long lists, of which a
 * page shows a part, are exported whole by {@link Exports}.
 */
@Component
class ShownExport extends OncePerRequestFilter {
    private static final Pattern ASKED = Pattern.compile("([a-z0-9-]{1,60})\\.(csv|xlsx)");

    private final Buses buses;
    private final MessageSource messages;
    private final SecurityRecord record;

    ShownExport(Buses buses, MessageSource messages, SecurityRecord record) {
        this.record = record;
        this.buses = buses;
        this.messages = messages;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String asked = request.getMethod().equals("GET") ? request.getParameter(PageAsked.EXPORT) : null;
        if (asked == null
                || !(request.getUserPrincipal() instanceof Authentication login)
                || !(login.getPrincipal() instanceof Person person)) {
            chain.doFilter(request, response);
            return;
        }
        Matcher named = ASKED.matcher(asked);
        if (!named.matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        HttpServletRequest page = new PageAsked(request);
        page.setAttribute(Filters.WHOLE, true);
        ContentCachingResponseWrapper kept = new ContentCachingResponseWrapper(response);
        chain.doFilter(page, kept);
        String type = kept.getContentType();
        if (kept.getStatus() != HttpServletResponse.SC_OK
                || type == null
                || !type.startsWith(MediaType.TEXT_HTML_VALUE)) {
            kept.copyBodyToResponse();
            return;
        }
        Markup markup = Markup.of(new String(kept.getContentAsByteArray(), StandardCharsets.UTF_8));
        Optional<ShownTable> table = ShownTable.in(markup, named.group(1));
        if (table.isEmpty()) {
            // What the page has no such table for is told as any absent address is.
            kept.resetBuffer();
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Sheet sheet = sheet(table.get(), page, person);
        record.note(
                SecurityEvent.EXPORT,
                person.id(),
                SecurityOutcome.DONE,
                sheet.ofRecord(request.getRequestURI() + " " + asked));
        FileForm.named(named.group(2)).orElseThrow().answer(sheet, response);
    }

    private Sheet sheet(ShownTable table, HttpServletRequest page, Person person) {
        Map<String, String> meta = Capacity.reading(person, page);
        Words words = new Words(messages, (Say) page.getAttribute("say"), Asked.namesIn(page, buses, meta));
        long position =
                table.position() == null ? buses.ask(new ListUnreadable(), meta).position() : table.position();
        return new Sheet(
                table.name(),
                new About(words).lines(table.name(), page, person, Gathered.whole(position, table.rows())),
                table.heads(),
                table.rows());
    }
}
