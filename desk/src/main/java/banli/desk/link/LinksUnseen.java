package banli.desk.link;

import io.micrometer.common.KeyValue;
import io.micrometer.common.KeyValues;
import org.springframework.http.server.observation.DefaultServerRequestObservationConvention;
import org.springframework.http.server.observation.ServerRequestObservationContext;
import org.springframework.stereotype.Component;

/** 链接不入轨迹。 What is told of a request where it is watched: of a proposer's link, or a private calendar's, not the token, which lets in whoever reads it. */
@Component
class LinksUnseen extends DefaultServerRequestObservationConvention {
    private static final String URL = "http.url";

    @Override
    public KeyValues getHighCardinalityKeyValues(ServerRequestObservationContext context) {
        KeyValues told = super.getHighCardinalityKeyValues(context);
        String path = context.getCarrier() == null ? null : context.getCarrier().getRequestURI();
        return path != null && path.matches("/(f|ical)/.*")
                ? told.and(KeyValue.of(URL, path.startsWith("/f/") ? "/f/-" : "/ical/-"))
                : told;
    }
}
