package banli.desk.server;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.security.web.util.matcher.IpAddressMatcher;

/** 来者的地址。 Whom to believe about callers' addresses: the caller is the last address named that is none of these proxies. */
public final class Callers {
    private static final String PLAIN = "[0-9a-fA-F.:]{2,45}";

    private final List<IpAddressMatcher> trusted;

    /**
     * 可信的代理。 Proxies, as addresses or networks by commas; empty for nobody.
     *
     * @throws IllegalStateException when one is neither, in both languages
     */
    public Callers(String named) {
        trusted = Stream.of(named.split(","))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .map(Callers::matcher)
                .toList();
    }

    /** 来者。 Who calls, by the connection's address and the lines of {@code X-Forwarded-For}. */
    public String caller(String remote, List<String> forwardedFor) {
        String caller = remote;
        List<String> named = forwardedFor.stream()
                .flatMap(line -> Stream.of(line.split(",")))
                .map(String::strip)
                .toList();
        for (String hop : named.reversed()) {
            // What is no address was not written by a proxy of ours: what stands before it is anybody's word.
            if (!isTrusted(caller) || !hop.matches(PLAIN)) {
                break;
            }
            caller = hop;
        }
        return caller;
    }

    boolean isTrusted(String address) {
        return trusted.stream().anyMatch(one -> matches(one, address));
    }

    private static boolean matches(IpAddressMatcher one, String address) {
        try {
            return one.matches(address);
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }

    private static IpAddressMatcher matcher(String one) {
        try {
            return new IpAddressMatcher(one);
        } catch (IllegalArgumentException wrong) {
            throw new IllegalStateException("可信代理须写成地址或网段（如 10.0.0.0/8），这一项不是：" + one
                    + "。 A trusted proxy is an address or a network such as 10.0.0.0/8; this is neither: " + one);
        }
    }
}
