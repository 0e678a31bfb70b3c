package banli.desk.told;

import banli.desk.ask.Person;
import banli.desk.comment.NamingMe;
import banli.desk.form.Filters;
import banli.desk.problem.Problem;
import banli.language.word.NoticeKind;
import banli.language.word.Text;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 提醒页。 What is new for whoever is logged in, read and unread. */
@Controller
class NoticesPage {
    private static final String ALL = "all";
    private static final String UNREAD = "unread";

    private final Notices notices;
    private final ReadMarks marks;
    private final Bell bell;
    private final NamingMe naming;

    NoticesPage(Notices notices, ReadMarks marks, Bell bell, NamingMe naming) {
        this.naming = naming;
        this.notices = notices;
        this.marks = marks;
        this.bell = bell;
    }

    @GetMapping("/notices")
    String notices(HttpServletRequest request, @AuthenticationPrincipal Person caller, Model model) {
        Filters filters = new Filters(request);
        String asked = filters.oneOf("show", List.of(UNREAD, ALL));
        NoticeKind kind = filters.constant("kind", NoticeKind.class);
        filters.done();
        String show = asked == null ? UNREAD : asked;
        List<Notices.Shown> all = notices.of(caller);
        model.addAttribute("show", show);
        model.addAttribute("kinds", NoticeKind.values());
        List<NamingMe.Mine> comments = naming.of(caller);
        model.addAttribute(
                "unread",
                all.stream().filter(one -> !one.read()).count()
                        + comments.stream().filter(one -> !one.read()).count());
        model.addAttribute(
                "comments",
                comments.stream()
                        .filter(one -> kind == null && (show.equals(ALL) || !one.read()))
                        .toList());
        model.addAttribute(
                "newest",
                all.stream()
                        .filter(one -> !one.read())
                        .mapToLong(Notices.Shown::fact)
                        .max()
                        .orElse(-1));
        List<Notices.Shown> shown = all.stream()
                .filter(one -> show.equals(ALL) || !one.read())
                .filter(one -> kind == null || one.notice().kind() == kind)
                .toList();
        model.addAttribute("notices", shown);
        model.addAttribute("ofKind", kind);
        model.addAttribute(
                "unreadOfKind", shown.stream().filter(one -> !one.read()).count());
        return "notices";
    }

    /** Notices by their facts, or all up to the newest that was shown; and comments by their ids. */
    @PostMapping("/notices/read")
    String read(
            @RequestParam(name = "fact", required = false) Set<Long> facts,
            @RequestParam(name = "to", required = false) Long upTo,
            @RequestParam(name = "comment", required = false) Set<String> comments,
            @AuthenticationPrincipal Person caller) {
        if (comments != null) {
            naming.read(caller, comments);
        }
        if (upTo != null) {
            // No further than what there is: a mark in the future would hide what is yet to come.
            long newest = notices.after(-1, caller).stream()
                    .mapToLong(notice -> notice.fact().position())
                    .max()
                    .orElse(-1);
            marks.readTo(caller.id(), Math.min(upTo, newest));
        } else if (facts != null) {
            Set<Long> theirs = notices.after(-1, caller).stream()
                    .map(one -> one.fact().position())
                    .filter(facts::contains)
                    .collect(Collectors.toSet());
            marks.read(caller.id(), theirs);
        } else if (comments == null) {
            throw Problem.field("fact", new Text("请选择要标为已读的提醒。", "Say which notice was read."));
        }
        bell.rung(caller);
        return "redirect:/notices";
    }
}
