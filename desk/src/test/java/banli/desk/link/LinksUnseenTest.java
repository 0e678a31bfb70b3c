package banli.desk.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.http.server.observation.ServerRequestObservationContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

@DisplayName("链接不入轨迹")
class LinksUnseenTest {
    @Test
    @DisplayName("轨迹里没有链接的令牌，别的地址照写")
    void theTokenIsNotTold() {
        assertThat(told("/f/the-token-of-somebody")).contains("/f/-").doesNotContain("the-token");
        assertThat(told("/cases")).contains("/cases");
    }

    private static String told(String path) {
        ServerRequestObservationContext context = new ServerRequestObservationContext(
                new MockHttpServletRequest("GET", path), new MockHttpServletResponse());
        LinksUnseen unseen = new LinksUnseen();
        return unseen.getHighCardinalityKeyValues(context)
                + " " + unseen.getLowCardinalityKeyValues(context)
                + " " + unseen.getContextualName(context);
    }
}
