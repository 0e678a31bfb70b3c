package banli.standalone.split;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;

/** 可以剪断的线路。 A line to a server that can be not there yet, cut, held (nothing passes, nothing ends) and mended. */
final class CutLine implements AutoCloseable {
    private final String host;
    private final int target;
    private final int port;
    private final List<Socket> sockets = new CopyOnWriteArrayList<>();
    private volatile ServerSocket entrance;
    private volatile boolean held;

    /** To {@code host:port}; cut at first. */
    CutLine(String server) {
        String[] address = server.split(",")[0].split(":");
        host = address[0];
        target = Integer.parseInt(address[1]);
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Where it begins. */
    String address() {
        return "localhost:" + port;
    }

    /** Lets all pass. */
    void mend() {
        held = false;
        if (entrance != null) {
            return;
        }
        try {
            ServerSocket open = new ServerSocket();
            open.setReuseAddress(true);
            open.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            entrance = open;
            Thread.ofVirtual().start(() -> accept(open));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** As if the server were gone: connections break, and none can be made. */
    void cut() {
        close(entrance);
        entrance = null;
        sockets.forEach(CutLine::close);
        sockets.clear();
    }

    /** As if the network swallowed everything: connections stay, nothing passes. */
    void hold() {
        held = true;
    }

    private void accept(ServerSocket open) {
        while (!open.isClosed()) {
            try {
                Socket here = open.accept();
                Socket there = new Socket(host, target);
                sockets.addAll(List.of(here, there));
                Thread.ofVirtual().start(() -> pass(here, there));
                Thread.ofVirtual().start(() -> pass(there, here));
            } catch (IOException closedOrAway) {
                LockSupport.parkNanos(1_000_000);
            }
        }
    }

    private void pass(Socket from, Socket to) {
        byte[] some = new byte[1 << 16];
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int length = in.read(some); length >= 0; length = in.read(some)) {
                while (held) {
                    LockSupport.parkNanos(5_000_000);
                }
                out.write(some, 0, length);
            }
        } catch (IOException broken) {
            sockets.removeAll(List.of(from, to));
        }
    }

    private static void close(AutoCloseable one) {
        try {
            if (one != null) {
                one.close();
            }
        } catch (Exception alreadyBroken) {
            throw new IllegalStateException(alreadyBroken);
        }
    }

    @Override
    public void close() {
        held = false;
        cut();
    }
}
