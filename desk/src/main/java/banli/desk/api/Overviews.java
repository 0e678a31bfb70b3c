package banli.desk.api;

import banli.desk.ask.Buses;
import banli.desk.ask.Capacity;
import banli.desk.ask.Person;
import banli.desk.form.Filters;
import banli.desk.form.Lists;
import banli.language.query.board.Board;
import banli.language.query.deadline.DueList;
import banli.language.query.list.ChaseList;
import banli.language.query.list.CommitmentList;
import banli.language.query.list.ExtensionList;
import banli.language.query.list.Outbox;
import banli.language.query.screens.ListUnreadable;
import banli.language.query.screens.Reactions;
import banli.language.query.screens.ReadReactions;
import banli.language.query.screens.ReadWork;
import banli.language.query.screens.UnreadableFacts;
import banli.language.query.screens.Work;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;

/** 总览。 Reads over all cases: the board, what falls due, extensions, chases, commitments, facts that can't be read, background work. */
@Json
class Overviews {
    private final Buses buses;

    Overviews(Buses buses) {
        this.buses = buses;
    }

    @GetMapping("/board")
    @Asks("section")
    Board board(HttpServletRequest request, @AuthenticationPrincipal Person caller) {
        return buses.ask(Lists.board(new Filters(request)), Capacity.reading(caller, request));
    }

    @GetMapping("/due")
    @Asks({"section", "handler", "kind", "state", "year", "day", "until", "page", "size"})
    DueList due(HttpServletRequest request, @AuthenticationPrincipal Person caller) {
        return buses.ask(Lists.due(new Filters(request)), Capacity.reading(caller, request));
    }

    @GetMapping("/extensions")
    @Asks({"section", "waiting", "page", "size"})
    ExtensionList extensions(HttpServletRequest request, @AuthenticationPrincipal Person caller) {
        return buses.ask(Lists.extensions(new Filters(request), true), Capacity.reading(caller, request));
    }

    @GetMapping("/chases")
    @Asks({"section", "handler", "answered", "page", "size"})
    ChaseList chases(HttpServletRequest request, @AuthenticationPrincipal Person caller) {
        return buses.ask(Lists.chases(new Filters(request)), Capacity.reading(caller, request));
    }

    @GetMapping("/outbox")
    @Asks({"state", "section", "page", "size"})
    Outbox outbox(HttpServletRequest request, @AuthenticationPrincipal Person caller) {
        return buses.ask(Lists.outbox(new Filters(request)), Capacity.reading(caller, request));
    }

    @GetMapping("/commitments")
    @Asks({"section", "year", "open", "page", "size"})
    CommitmentList commitments(HttpServletRequest request, @AuthenticationPrincipal Person caller) {
        return buses.ask(Lists.commitments(new Filters(request)), Capacity.reading(caller, request));
    }

    @GetMapping("/unreadable")
    UnreadableFacts unreadable(HttpServletRequest request, @AuthenticationPrincipal Person caller) {
        new Filters(request).done();
        return buses.ask(new ListUnreadable(), Capacity.reading(caller, request));
    }

    @GetMapping("/work")
    Work work(HttpServletRequest request, @AuthenticationPrincipal Person caller) {
        new Filters(request).done();
        return buses.ask(new ReadWork(), Capacity.reading(caller, request));
    }

    @GetMapping("/reactions")
    Reactions reactions(HttpServletRequest request, @AuthenticationPrincipal Person caller) {
        new Filters(request).done();
        return buses.ask(new ReadReactions(), Capacity.reading(caller, request));
    }
}
