package banli.desk.login;

import banli.desk.ask.Idle;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** 剩余时间。 The seconds until the session ends unless it is used: asking changes nothing, saying "I am here" uses it. */
@RestController
class TimeLeft {
    static final String AT = "/idle";

    private final Idle idle;

    TimeLeft(Idle idle) {
        this.idle = idle;
    }

    @GetMapping(AT)
    ResponseEntity<String> left(HttpServletRequest request) {
        return said(request);
    }

    @PostMapping(AT)
    ResponseEntity<String> stay(HttpServletRequest request) {
        return said(request);
    }

    private ResponseEntity<String> said(HttpServletRequest request) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.TEXT_PLAIN)
                .body(Long.toString(idle.left(request)));
    }
}
