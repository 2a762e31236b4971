package nl.naslag.rest;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

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
      // Otherwise the server rightly waits for a body that was announced and never comes.
      socket.shutdownOutput();
      return of(socket.getInputStream().readAllBytes());
    }
  }

  /// The content type without its parameters; empty without one.
  String type() {
    return head.lines()
        .filter(line -> line.startsWith("content-type:"))
        .map(line -> line.substring("content-type:".length()).split(";", 2)[0].strip())
        .findFirst()
        .orElse("");
  }

  JsonNode json() {
    return new JsonMapper().readTree(body);
  }

  private static RawAnswer of(byte[] bytes) {
    // One character for each byte, because chunks are counted in bytes.
    String answer = new String(bytes, StandardCharsets.ISO_8859_1);
    int end = answer.indexOf(EMPTY_LINE);
    if (end < 0) {
      return new RawAnswer(0, "", answer);
    }
    String head = answer.substring(0, end).toLowerCase(Locale.ROOT);
    int status = Integer.parseInt(head.split(" ", 3)[1]);
    String body = answer.substring(end + EMPTY_LINE.length());
    String whole = head.contains("transfer-encoding: chunked") ? joined(body) : body;
    byte[] words = whole.getBytes(StandardCharsets.ISO_8859_1);
    return new RawAnswer(status, head, new String(words, StandardCharsets.UTF_8));
  }

  private static String joined(String chunks) {
    StringBuilder whole = new StringBuilder();
    int at = 0;
    while (at < chunks.length()) {
      int line = chunks.indexOf("\r\n", at);
      int length = line < 0 ? 0 : Integer.parseInt(chunks.substring(at, line).strip(), 16);
      if (length == 0) {
        break;
      }
      whole.append(chunks, line + 2, line + 2 + length);
      at = line + 2 + length + 2;
    }
    return whole.toString();
  }
}
