package nl.naslag.rest;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// What came back for bytes that no HTTP client would send.
///
/// @param head status line and headers, in lower case
record RawAnswer(int status, String head, String body) {
  private static final int PATIENCE_MILLISECONDS = 20_000;
  private static final String EMPTY_LINE = "\r\n\r\n";

  /// Sends lines of a request and reads until the server closes.
  static RawAnswer to(int port, String... lines) throws IOException {
    return ofBytes(port, String.join("\r\n", lines) + "\r\nConnection: close" + EMPTY_LINE);
  }

  static RawAnswer ofBytes(int port, String request) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout(PATIENCE_MILLISECONDS);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      return of(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  private static RawAnswer of(String answer) {
    int end = answer.indexOf(EMPTY_LINE);
    if (end < 0) {
      return new RawAnswer(0, "", answer);
    }
    String head = answer.substring(0, end).toLowerCase(Locale.ROOT);
    int status = Integer.parseInt(head.split(" ", 3)[1]);
    return new RawAnswer(status, head, answer.substring(end + EMPTY_LINE.length()));
  }
}
