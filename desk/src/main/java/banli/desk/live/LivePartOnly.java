package banli.desk.live;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** 只答实时部分。 Of a live page that is looked at again only the live part is made, without the frame around it. */
@Configuration(proxyBeanMethods = false)
class LivePartOnly implements WebMvcConfigurer, HandlerInterceptor {
    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(this);
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, ModelAndView shown) {
        if (shown != null && Look.is(request) && shown.getModel().containsKey("live")) {
            shown.setViewName(shown.getViewName() + " :: #live");
        }
    }
}
