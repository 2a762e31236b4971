package nl.naslag.rest;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/// Requests as nobody should send them: for each operation something is missing, repeated, odd,
/// long, negative or broken, and now and then nothing is.
final class OddRequests {
  private static final String LINE_END = "\r\n";
  private static final List<String> ODD =
      List.of(
          "",
          " ",
          "0",
          "-1",
          "1",
          "99999999999999999999",
          "2147483647",
          "-2147483648",
          "1e400",
          "NaN",
          "null",
          "true",
          "[]",
          "{}",
          "water",
          "water AND (",
          "\"open",
          "*:*",
          "/.*/",
          "a~9999",
          "[* TO *]",
          "thema:",
          "energie",
          "2030",
          "gisteren",
          "2020-01-01T00:00:00Z",
          "+999999999-12-31T23:59:59Z",
          "json",
          "csv",
          "ods",
          "odt",
          "pdf",
          "\u0000",
          "a\u0000b",
          "\u202E gnirts",
          "\uD83D\uDE00",
          "e\u0301e\u0301n",
          "\uFFFF",
          "../../etc/passwd",
          "..\\..\\",
          "%",
          "%00",
          "%2e%2e%2f",
          "' OR 1=1 --",
          "<script>alert(1)</script>",
          "${jndi:ldap://x}",
          "{0}",
          "x".repeat(5000),
          "é".repeat(300),
          "((((((((((".repeat(40));
  private static final List<String> HEADERS =
      List.of(
          "Accept: */*",
          "Accept: text/csv",
          "Accept: text/html",
          "Accept: application/xml",
          "Accept: image/*;q=0.5, x",
          "Accept: ,",
          "Accept: */*;q=9",
          "Accept: application/json;charset=klingon",
          "Accept-Language: xx-\u00ff-",
          "Accept-Encoding: zip",
          "Range: bytes=5-2",
          "Range: bytes=-999999999999999999999",
          "Range: bytes=0-0,1-1,2-2",
          "If-None-Match: *",
          "If-Match: \"x\"",
          "If-Match: x",
          "If-Modified-Since: ooit",
          "If-Unmodified-Since: Thu, 01 Jan 1970 00:00:00 GMT",
          "Expect: iets",
          "Cookie: JSESSIONID=\"",
          "Cookie: " + "a=b; ".repeat(200),
          "X-HTTP-Method-Override: DELETE",
          "X-Forwarded-Host: elders.example",
          "Transfer-Encoding: gzip",
          "Upgrade: websocket",
          "X-Long: " + "x".repeat(20_000),
          "Content-Encoding: gzip");
  private static final List<String> TYPES =
      List.of(
          "application/json",
          "application/json",
          "application/json",
          "application/json;charset=utf-16",
          "application/json;charset=klingon",
          "application/xml",
          "text/plain",
          "multipart/form-data",
          "multipart/form-data; boundary=",
          "multipart/form-data; boundary=grens",
          "application/x-www-form-urlencoded",
          "image/svg+xml",
          "/",
          "*/*",
          "");
  private static final List<String> METHODS =
      List.of("PATCH", "POST", "PUT", "DELETE", "TRACE", "PROPFIND", "get", "X");

  private final Random random;
  private final int port;
  private final Map<String, List<String>> known;
  private final List<String> ids;
  /// Odd things are this rare in the request at hand; some requests have to get far.
  private int rarity = 1;

  /// Makes requests by a seed.
  ///
  /// @param known ids of what exists, by the part of the path before them, so that requests also
  ///     get past the first check
  OddRequests(long seed, int port, Map<String, List<String>> known) {
    this.random = new Random(seed);
    this.port = port;
    this.known = known;
    this.ids = known.values().stream().flatMap(List::stream).toList();
  }

  /// A request for an operation, ready to send.
  ///
  /// @param asDescribed whether method and path are those of the operation
  record Sent(String bytes, boolean asDescribed) {}

  Sent to(DescribedOperation operation) {
    rarity = random.nextBoolean() ? 6 : 1;
    boolean otherMethod = oneIn(25 * rarity);
    String target = path(operation) + query(operation);
    boolean mangled = oneIn(25 * rarity);
    String method = otherMethod ? any(METHODS) : operation.method();
    StringBuilder request = new StringBuilder();
    request.append(method).append(' ').append(mangled ? mangled(target) : target);
    request.append(" HTTP/1.1").append(LINE_END);
    request.append("Host: localhost:").append(port).append(LINE_END);
    request.append("Connection: close").append(LINE_END);
    if (oneIn(3 * rarity)) {
      request.append(any(HEADERS)).append(LINE_END);
    }
    if (!operation.bodyTypes().isEmpty() || oneIn(30)) {
      request.append(withBody(operation));
    } else {
      request.append(LINE_END);
    }
    return new Sent(request.toString(), !otherMethod && !mangled);
  }

  private String path(DescribedOperation operation) {
    StringBuilder path = new StringBuilder();
    String before = "";
    for (String segment : operation.path().split("/", -1)) {
      path.append(path.isEmpty() && segment.isEmpty() ? "" : "/");
      path.append(segment.startsWith("{") ? encoded(id(operation, before)) : segment);
      before = segment;
    }
    return path.toString();
  }

  // Documents stay, or there would soon be nothing left to ask for.
  private String id(DescribedOperation operation, String before) {
    boolean removes = operation.method().equals("DELETE") && operation.path().contains("documents");
    String odd = any(ODD);
    if (!removes && !oneIn(3 * rarity)) {
      return any(known.getOrDefault(before, ids));
    }
    // An empty part of a path would be the path of another operation.
    return odd.isBlank() || odd.length() > 300 ? "weg" : odd;
  }

  private String query(DescribedOperation operation) {
    StringBuilder query = new StringBuilder();
    for (String name : operation.parameters()) {
      int times = oneIn(3 * rarity) ? oneIn(6) ? 2 : 1 : 0;
      for (int time = 0; time < times; time++) {
        String value = oneIn(5) ? any(ids) : any(ODD);
        query.append('&').append(name).append('=').append(encoded(value));
      }
    }
    if (oneIn(20)) {
      query.append("&").append(encoded(any(ODD))).append("=x");
    }
    return query.isEmpty() ? "" : "?" + query.substring(1);
  }

  private String withBody(DescribedOperation operation) {
    boolean form = operation.bodyTypes().contains("multipart/form-data");
    String usual = form ? "multipart/form-data; boundary=grens" : "application/json";
    String type = oneIn(2 * rarity) ? any(TYPES) : usual;
    String body =
        form && !oneIn(4)
            ? multipart()
            : new OddJson(random, ids, ODD).body(operation.fields(), rarity);
    String bytes = new String(body.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    String length = oneIn(40 * rarity) ? any(ODD.subList(2, 8)) : String.valueOf(bytes.length());
    return (type.isEmpty() ? "" : "Content-Type: " + type + LINE_END)
        + "Content-Length: "
        + length
        + LINE_END
        + LINE_END
        + bytes;
  }

  private String multipart() {
    String name = any(ODD).replace("\"", "");
    return String.format(
        Locale.ROOT,
        "--grens\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s.txt\"\r\n\r\nproef\r\n--grens%s\r\n",
        oneIn(3 * rarity) ? name : "file",
        name.substring(0, Math.min(200, name.length())),
        oneIn(4 * rarity) ? "" : "--");
  }

  private String mangled(String target) {
    int at = random.nextInt(target.length());
    String wedge =
        any(
            List.of(
                "//",
                "/./",
                "/../",
                "%2f",
                "%00",
                "%zz",
                "%",
                ";x=y",
                "/..;/",
                "\\",
                "\u00e9",
                "|",
                "\t",
                "#",
                "?",
                "x".repeat(9000)));
    return target.substring(0, at) + wedge + target.substring(at);
  }

  private String any(List<String> values) {
    return values.get(random.nextInt(values.size()));
  }

  private boolean oneIn(int times) {
    return random.nextInt(times) == 0;
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
