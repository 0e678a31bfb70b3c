package banli.desk.told;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;

/** 照剧本应答的邮件服务器。 A mail server that answers each command as a test tells it; null hangs up, {@link #SILENCE} says nothing. */
final class ScriptedServer implements AutoCloseable {
    static final String SILENCE = "";

    final List<String> taken = new CopyOnWriteArrayList<>();
    private final ServerSocket socket;
    private volatile UnaryOperator<String> answers;

    ScriptedServer(UnaryOperator<String> answers) throws IOException {
        this.answers = answers;
        this.socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::serve);
    }

    void answers(UnaryOperator<String> other) {
        answers = other;
    }

    /** What a server that takes everything says. */
    static String yes(String command) {
        return switch (command) {
            case "HELLO" -> "220 ready";
            case "DATA" -> "354 go on";
            case "QUIT" -> "221 bye";
            default -> "250 ok";
        };
    }

    MailServer settings() {
        return new MailServer(
                socket.getInetAddress().getHostAddress(),
                socket.getLocalPort(),
                "none",
                "",
                "",
                "banli@office.example");
    }

    private void serve() {
        while (!socket.isClosed()) {
            try {
                Socket caller = socket.accept();
                Thread.ofVirtual().start(() -> talk(caller));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void talk(Socket caller) {
        try (caller;
                BufferedReader in =
                        new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.UTF_8));
                PrintWriter out = new PrintWriter(caller.getOutputStream(), true, StandardCharsets.UTF_8)) {
            StringBuilder body = null;
            String line = "HELLO";
            while (line != null) {
                boolean ends = body != null && line.equals(".");
                if (body != null && !ends) {
                    body.append(line).append('\n');
                } else {
                    String command = ends ? "END" : line.split("[ :]")[0].toUpperCase(java.util.Locale.ROOT);
                    String answer = answers.apply(command);
                    if (ends && answer != null && answer.startsWith("250")) {
                        taken.add(body.toString());
                    }
                    body = command.equals("DATA") ? new StringBuilder() : null;
                    if (answer == null) {
                        return;
                    }
                    if (!answer.equals(SILENCE)) {
                        out.print(answer + "\r\n");
                        out.flush();
                    }
                }
                line = in.readLine();
            }
        } catch (IOException gone) {
            // The caller hung up: that is what some tests want.
            return;
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
