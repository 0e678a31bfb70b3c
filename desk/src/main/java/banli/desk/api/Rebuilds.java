package banli.desk.api;

import banli.desk.ask.Buses;
import banli.desk.ask.Capacity;
import banli.desk.ask.Person;
import banli.desk.form.ActReader;
import banli.desk.form.Filters;
import banli.desk.problem.Problem;
import banli.language.query.screens.ReadRebuild;
import banli.language.query.screens.RebuildState;
import banli.language.query.screens.StartRebuild;
import banli.language.query.screens.StopRebuild;
import banli.language.word.Meta;
import banli.language.word.Office;
import banli.language.word.Text;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import tools.jackson.databind.JsonNode;

/** 画面的重建。 Begins, stops and tells of rebuilds of the screens; administrators begin and stop them. */
@Json
class Rebuilds {
    private static final Text YES_OR_NO = new Text("请填写 true 或 false。", "Give true or false.");

    private final Buses buses;

    Rebuilds(Buses buses) {
        this.buses = buses;
    }

    @GetMapping("/rebuild")
    RebuildState state(HttpServletRequest request, @AuthenticationPrincipal Person caller) {
        new Filters(request).done();
        return buses.ask(new ReadRebuild(), Capacity.reading(caller, request));
    }

    @PostMapping("/rebuild")
    @Takes(StartRebuild.class)
    RebuildState start(HttpServletRequest request, @AuthenticationPrincipal Person caller) {
        JsonNode check = ActReader.object(request).path("check");
        if (!check.isBoolean() && !check.isMissingNode()) {
            throw Problem.field("check", YES_OR_NO);
        }
        return buses.ask(new StartRebuild(check.asBoolean(false)), asAdmin(caller, request));
    }

    @PostMapping("/rebuild/stop")
    @Takes(StopRebuild.class)
    RebuildState stop(HttpServletRequest request, @AuthenticationPrincipal Person caller) {
        return buses.ask(new StopRebuild(), asAdmin(caller, request));
    }

    /** In the office that may, when the caller holds it and names no other. */
    private static Map<String, String> asAdmin(Person caller, HttpServletRequest request) {
        Map<String, String> meta = new LinkedHashMap<>(Capacity.reading(caller, request));
        if (request.getHeader("Banli-Office") == null && caller.holds(Office.ADMIN)) {
            meta.put(Meta.OFFICE, Office.ADMIN.name());
        }
        return meta;
    }
}
