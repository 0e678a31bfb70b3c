package banli.command.axon.store;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** A line to the database that can be cut at the worst moment: the server has committed, and its answer is lost. */
final class CutLine implements AutoCloseable {

    private final ServerSocket entry = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final int serverPort;
    private volatile boolean answersAreLost;

    CutLine(int serverPort) throws IOException {
        this.serverPort = serverPort;
        Thread.ofVirtual().start(this::accept);
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:" + entry.getLocalPort() + "/postgres";
    }

    void loseAnswers(boolean lose) {
        answersAreLost = lose;
    }

    private void accept() {
        while (!entry.isClosed()) {
            try {
                Socket client = entry.accept();
                var server = new Socket(InetAddress.getLoopbackAddress(), serverPort);
                Thread.ofVirtual().start(() -> pass(client, server, false));
                Thread.ofVirtual().start(() -> pass(server, client, true));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void pass(Socket from, Socket to, boolean answers) {
        var bytes = new byte[8192];
        try (from;
                to) {
            for (int read = from.getInputStream().read(bytes);
                    read > 0;
                    read = from.getInputStream().read(bytes)) {
                if (answers && answersAreLost) {
                    return;
                }
                to.getOutputStream().write(bytes, 0, read);
            }
        } catch (IOException cut) {
            // The other end has hung up.
        }
    }

    @Override
    public void close() throws IOException {
        entry.close();
    }
}
