package banli.desk.told;

import banli.desk.ask.Buses;
import banli.desk.ask.DeskAddress;
import banli.desk.ask.PageActs;
import banli.desk.ask.Person;
import banli.desk.problem.Problem;
import banli.language.query.policy.PoliciesOnFile;
import banli.language.query.policy.ReadPolicies;
import banli.language.query.screens.AwaitScreens;
import banli.language.word.NoticeKind;
import banli.language.word.Text;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 提醒设置。 How whoever is logged in wants to be told beyond the product: address, hours, kinds, and a private calendar. */
@Controller
@RequestMapping("/notices/settings")
@ConditionalOnProperty("banli.database.url")
class SettingsPage {
    private static final String HERE = "redirect:/notices/settings?done=";

    private final WishesTable wishes;
    private final MailDesk mail;
    private final PrivateCalendars calendars;
    private final DeskAddress desk;
    private final Buses buses;

    SettingsPage(WishesTable wishes, MailDesk mail, PrivateCalendars calendars, DeskAddress desk, Buses buses) {
        this.wishes = wishes;
        this.mail = mail;
        this.calendars = calendars;
        this.desk = desk;
        this.buses = buses;
    }

    @GetMapping
    String page(
            @RequestParam(defaultValue = "") String done,
            @RequestParam(defaultValue = "") String code,
            @AuthenticationPrincipal Person caller,
            Model model) {
        model.addAttribute("done", done.matches("[a-z]{1,20}") ? "told.done." + done : null);
        model.addAttribute("code", code.matches("[A-Za-z0-9_-]{20,80}") ? code : null);
        return shown(caller, model);
    }

    @PostMapping("/address")
    String address(
            @RequestParam(defaultValue = "") String address,
            @AuthenticationPrincipal Person caller,
            HttpServletResponse response,
            Model model) {
        String typed = address.strip();
        if (!mail.isOn()) {
            return refused("address", "本系统没有设置邮件服务器。", "No mail server is set here.", caller, response, model);
        }
        if (!Post.isAddress(typed)) {
            model.addAttribute("typed", typed);
            return refused(
                    "address",
                    "请填写一个邮件地址，如 name@example.gov.cn。",
                    "Give one address, such as name@example.gov.cn.",
                    caller,
                    response,
                    model);
        }
        if (!mail.ask(caller, typed)) {
            model.addAttribute("typed", typed);
            return refused(
                    "address",
                    "一天内请求确认的次数过多，请明天再试。",
                    "Too many confirmations were asked for today; try again tomorrow.",
                    caller,
                    response,
                    model);
        }
        return HERE + "asked";
    }

    @PostMapping("/confirm")
    String confirm(
            @RequestParam(defaultValue = "") String code,
            @AuthenticationPrincipal Person caller,
            HttpServletResponse response,
            Model model) {
        Wishes own = wishes.of(caller.id());
        if (!mail.proves(code, own)) {
            return refused(
                    "code",
                    "确认链接无效或已过期；请重新填写地址，再打开新的一封。",
                    "This link confirms nothing, or no longer; enter the address again and open the newer mail.",
                    caller,
                    response,
                    model);
        }
        long now = buses.ask(new AwaitScreens(null, null, null, 0), Map.of()).position();
        wishes.confirm(caller.id(), own.address(), now);
        return HERE + "confirmed";
    }

    @PostMapping("/remove")
    String remove(@AuthenticationPrincipal Person caller) {
        wishes.removeAddress(caller.id());
        return HERE + "removed";
    }

    @PostMapping("/choose")
    String choose(
            @RequestParam(required = false) Set<NoticeKind> kind,
            @RequestParam(required = false) Integer digest,
            @RequestParam int from,
            @RequestParam int to,
            @AuthenticationPrincipal Person caller,
            HttpServletResponse response,
            Model model) {
        boolean hours = IntStream.of(from, to, digest == null ? 0 : digest).allMatch(hour -> hour >= 0 && hour <= 23);
        if (!hours) {
            return refused("from", "钟点为 0 至 23。", "Hours are 0 to 23.", caller, response, model);
        }
        wishes.choose(caller.id(), kind == null ? Set.of() : kind, digest, from, to);
        return HERE + "chosen";
    }

    /** The address is shown on this page and never again: only its digest is kept. */
    @PostMapping("/calendar")
    String calendar(
            @AuthenticationPrincipal Person caller,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        String secret = calendars.renew(caller);
        response.setHeader("Cache-Control", "no-store");
        model.addAttribute("calendar", desk.of(request).orElse("") + "/ical/" + secret + ".ics");
        return shown(caller, model);
    }

    @PostMapping("/calendar/end")
    String endCalendar(@AuthenticationPrincipal Person caller) {
        calendars.end(caller);
        return HERE + "ended";
    }

    private String refused(
            String field, String zh, String en, Person caller, HttpServletResponse response, Model model) {
        Problem problem = Problem.field(field, new Text(zh, en));
        response.setStatus(problem.kind().status());
        model.addAttribute("problem", new Text(zh, en));
        return shown(caller, model);
    }

    private String shown(Person caller, Model model) {
        Wishes own = wishes.of(caller.id());
        PoliciesOnFile policies = caller.offices().isEmpty()
                ? null
                : buses.ask(
                        new ReadPolicies(),
                        PageActs.meta(caller, caller.offices().getFirst()));
        model.addAttribute("mailOn", mail.isOn());
        model.addAttribute("wishes", own.or(policies == null ? Wishes.USUAL : MailRound.usual(policies, mail.today())));
        model.addAttribute("kinds", NoticeKind.values());
        model.addAttribute("hours", IntStream.rangeClosed(0, 23).boxed().toList());
        for (String absent : List.of("done", "code", "problem", "typed", "calendar")) {
            if (!model.containsAttribute(absent)) {
                model.addAttribute(absent, null);
            }
        }
        return "told";
    }
}
