package banli.bench.plain;

import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** 普通的页面。 A list of the newest replies, and a reply, by three statements each at the most. */
@Controller
class PlainPages {
    private final JdbcClient database;

    PlainPages(JdbcClient database) {
        this.database = database;
    }

    @GetMapping("/index")
    String list(Model model) {
        model.addAttribute(
                "groups",
                database.sql("select year, count(*) as replies from published where not withdrawn group by year"
                                + " order by year desc")
                        .query()
                        .listOfRows());
        model.addAttribute(
                "replies",
                database.sql("select case_id, number, kind, subject, published_on, body ->> 'title' as title"
                                + " from published where not withdrawn order by published_on desc, case_id limit 50")
                        .query()
                        .listOfRows());
        return "list";
    }

    @GetMapping("/replies/{id}")
    String reply(@PathVariable("id") String id, Model model) {
        List<Map<String, Object>> found = database.sql("select p.*, p.body ->> 'title' as title, p.body ->> 'text' as"
                        + " text, p.body ->> 'documentNumber' as document, p.body ->> 'issuedOn' as issued,"
                        + " p.body ->> 'deliveredOn' as delivered, u.name from published p"
                        + " left join unit u on u.unit = p.section where p.case_id = ? and not p.withdrawn")
                .param(id)
                .query()
                .listOfRows();
        if (found.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        model.addAttribute("reply", found.getFirst());
        model.addAttribute("items", part(id, "items", "item ->> 'number' as number, item ->> 'adoption' as adoption"));
        model.addAttribute(
                "contacts", part(id, "contacts", "item ->> 'channel' as channel, item ->> 'on' as happened"));
        return "reply";
    }

    private List<Map<String, Object>> part(String id, String part, String columns) {
        return database.sql("select " + columns + " from published, jsonb_array_elements(body -> '" + part
                        + "') item where case_id = ?")
                .param(id)
                .query()
                .listOfRows();
    }
}
