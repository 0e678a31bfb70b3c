package banli.desk.view;

import banli.desk.ask.Person;
import banli.desk.problem.Problem;
import banli.language.word.Text;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 常用视图页。 The views of whoever looks; the filters one came with are kept under a name. */
@Controller
class SavedViewsPage {
    private static final int LONGEST_NAME = 40;
    private static final String QUERY = "(\\?[\\w.~%+*=&-]{0,1000})?";

    private final ObjectProvider<SavedViews> views;

    SavedViewsPage(ObjectProvider<SavedViews> views) {
        this.views = views;
    }

    @GetMapping("/cases/views")
    String page(@AuthenticationPrincipal Person caller, Model model) {
        SavedViews table = views.getIfAvailable();
        model.addAttribute("views", table == null ? List.of() : table.of(caller.id()));
        return "views";
    }

    @PostMapping("/cases/views")
    String keep(
            @RequestParam(name = "view", defaultValue = "") String name,
            @RequestParam(name = "query", defaultValue = "") String query,
            @AuthenticationPrincipal Person caller) {
        String said = name.strip();
        if (said.isEmpty() || said.codePointCount(0, said.length()) > LONGEST_NAME) {
            throw Problem.field(
                    "view", new Text("请填写视图的名称，不超过 40 个字。", "Give the view a name of at most 40 characters."));
        }
        if (!query.matches(QUERY)) {
            throw Problem.field(
                    "query", new Text("这组筛选存不下，请回到台账重新选择。", "These filters can't be kept. Choose them anew."));
        }
        SavedView view = new SavedView(said, query);
        if (!views.getObject().keep(caller.id(), view)) {
            throw Problem.field("view", new Text("视图已有 50 个，请先删去用不着的。", "There are 50 views. Remove one first."));
        }
        return "redirect:" + view.address();
    }

    @PostMapping("/cases/views/forget")
    String forget(@RequestParam("view") String name, @AuthenticationPrincipal Person caller) {
        views.getObject().forget(caller.id(), name);
        return "redirect:/cases/views";
    }
}
