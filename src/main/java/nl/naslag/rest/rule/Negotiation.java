package nl.naslag.rest.rule;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import nl.naslag.exchange.sheet.Csv;
import nl.naslag.exchange.sheet.Ods;
import nl.naslag.exchange.sheet.Spreadsheet;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/// Whether a list goes out as JSON, as CSV or as ODS: `format` decides, else the Accept header.
///
/// A link cannot set a header, hence the parameter. Answers vary by Accept, so a cache must not
/// give the CSV to who asked for JSON.
public final class Negotiation {
  private static final MediaType ODS =
      MediaType.parseMediaType("application/vnd.oasis.opendocument.spreadsheet");
  private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

  private Negotiation() {}

  /// The forms in which a list can go out.
  public enum Format {
    JSON,
    CSV,
    /// A spreadsheet, for who asks by `format`.
    ODS
  }

  /// Refuses other forms than these; an Accept header with other types gets JSON.
  public static Format format(Parameters parameters, HttpServletRequest request) {
    return parameters.choice("format", accepted(request));
  }

  private static Format accepted(HttpServletRequest request) {
    String accept = request.getHeader(HttpHeaders.ACCEPT);
    boolean csv = accept != null && accept.toLowerCase(Locale.ROOT).startsWith("text/csv");
    return csv ? Format.CSV : Format.JSON;
  }

  public static ResponseEntity<Object> json(Object body) {
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_JSON)
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
        .body(body);
  }

  /// As a spreadsheet, with its sheets by their names in this order.
  public static ResponseEntity<Object> ods(String fileName, Map<String, Spreadsheet> sheets) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      Ods.write(bytes, sheets);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file(ODS, fileName).body(bytes.toByteArray());
  }

  /// As a file to save, because a browser would show it as one block of text.
  public static ResponseEntity<Object> csv(String fileName, Spreadsheet sheet) {
    return file(CSV, fileName).body(Csv.text(sheet));
  }

  private static ResponseEntity.BodyBuilder file(MediaType type, String fileName) {
    return ResponseEntity.ok()
        .contentType(type)
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(fileName).build().toString());
  }
}
