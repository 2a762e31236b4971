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
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// Decides whether a list is sent as JSON, CSV or ODS: by `format`, else by the Accept header.
///
/// A link cannot set a header, hence the parameter. Responses vary by Accept, so that a cache does
/// not return CSV to a client that wants JSON.
public final class Negotiation {
  private static final MediaType ODS =
      MediaType.parseMediaType("application/vnd.oasis.opendocument.spreadsheet");
  private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

  private Negotiation() {}

  /// The formats of a list.
  public enum Format {
    JSON,
    CSV,
    /// CSV as Dutch Excel opens it, with semicolons and a byte order mark.
    EXCEL,
    /// A spreadsheet, only available through `format`.
    ODS
  }

  /// Refuses any other `format`; an Accept header with other types selects JSON.
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

  /// A spreadsheet with the sheets in the given order.
  public static ResponseEntity<Object> ods(String fileName, Map<String, Spreadsheet> sheets) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      Ods.write(bytes, sheets, ServletUriComponentsBuilder.fromCurrentContextPath().toUriString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file(ODS, fileName).body(bytes.toByteArray());
  }

  /// Sent as a file to save, because a browser would show it as one block of text.
  public static ResponseEntity<Object> csv(String fileName, Spreadsheet sheet) {
    return file(CSV, fileName).body(Csv.text(sheet));
  }

  /// The same for Dutch Excel.
  public static ResponseEntity<Object> excel(String fileName, Spreadsheet sheet) {
    return file(CSV, fileName).body(Csv.excel(sheet));
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
