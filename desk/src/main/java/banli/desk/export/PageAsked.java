package banli.desk.export;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** 所问的页。 The request for the page itself: as it came, without the word that asks for a file. */
final class PageAsked extends HttpServletRequestWrapper {
    static final String EXPORT = "export";

    PageAsked(HttpServletRequest request) {
        super(request);
    }

    @Override
    public String getParameter(String name) {
        return name.equals(EXPORT) ? null : super.getParameter(name);
    }

    @Override
    public String[] getParameterValues(String name) {
        return name.equals(EXPORT) ? null : super.getParameterValues(name);
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(getParameterMap().keySet());
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        Map<String, String[]> kept = new LinkedHashMap<>(super.getParameterMap());
        kept.remove(EXPORT);
        return Collections.unmodifiableMap(kept);
    }

    @Override
    public String getQueryString() {
        String asked = super.getQueryString();
        return asked == null
                ? null
                : Arrays.stream(asked.split("&"))
                        .filter(pair -> !pair.startsWith(EXPORT + "="))
                        .collect(Collectors.joining("&"));
    }
}
