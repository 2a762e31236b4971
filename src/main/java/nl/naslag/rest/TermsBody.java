package nl.naslag.rest;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import nl.naslag.document.RefusalCode;
import nl.naslag.search.TermFile;
import nl.naslag.search.TermList;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Reads a list of terms from a request body, up to the maximum size of a list.
///
/// @param terms each a query as on the search screen
record TermsBody(@Nullable List<String> terms) {
  // A misspelt field must not become an empty list.
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  static TermList termsIn(HttpServletRequest request) throws IOException {
    byte[] body = TermFile.bytes(request.getInputStream());
    MediaType type = MediaType.parseMediaType(request.getContentType());
    if (type.isCompatibleWith(MediaType.APPLICATION_JSON)) {
      return json(body);
    }
    return type.getSubtype().equals("csv")
        ? TermList.ofCsv(TermFile.text(body))
        : TermList.ofLines(TermFile.text(body));
  }

  private static TermList json(byte[] body) {
    try {
      TermsBody read = JSON.readValue(body, TermsBody.class);
      // The body "null" reads as nothing at all.
      List<String> terms = read == null ? null : read.terms();
      if (terms == null || terms.stream().anyMatch(Objects::isNull)) {
        throw RefusalCode.MISSING_FIELD.refusal("terms");
      }
      return new TermList(terms);
    } catch (JacksonException e) {
      throw RefusalCode.BAD_REQUEST.refusal();
    }
  }
}
