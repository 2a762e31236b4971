package nl.naslag.rest;

import java.util.Map;
import java.util.Set;
import nl.naslag.document.Refusal;
import nl.naslag.document.Texts;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/// Says what went wrong as application/problem+json: a stable code and a Dutch sentence.
@RestControllerAdvice
class Problems extends ResponseEntityExceptionHandler {
  private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

  private static final Set<String> UNKNOWN =
      Set.of(
          "unknown-document",
          "unknown-passage",
          "unknown-dossier",
          "unknown-item",
          "unknown-path",
          "original-gone");

  private static final Map<String, HttpStatus> STATUSES =
      Map.of(
          "upload-too-large", HttpStatus.CONTENT_TOO_LARGE,
          "unsupported-type", HttpStatus.UNSUPPORTED_MEDIA_TYPE,
          "index-in-use", HttpStatus.CONFLICT,
          "other-site", HttpStatus.FORBIDDEN);

  private static final Map<Integer, String> CODES =
      Map.of(
          404, "unknown-path",
          405, "wrong-method",
          406, "not-acceptable",
          415, "wrong-content-type");

  private final DataSize largestUpload;

  Problems(@Value("${spring.servlet.multipart.max-file-size}") DataSize largestUpload) {
    this.largestUpload = largestUpload;
  }

  @ExceptionHandler
  ResponseEntity<Object> refused(Refusal refusal) {
    return answer(status(refusal.code()), refusal.code(), String.valueOf(refusal.getMessage()));
  }

  @ExceptionHandler
  ResponseEntity<Object> failed(Exception failure) {
    LOG.error("A request failed", failure);
    return answer(HttpStatus.INTERNAL_SERVER_ERROR, "fault", Texts.text("rest.fault"));
  }

  @Override
  protected ResponseEntity<Object> handleMaxUploadSizeExceededException(
      MaxUploadSizeExceededException failure,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    return refused(new Refusal("upload-too-large", largestUpload.toMegabytes()));
  }

  @Override
  protected ResponseEntity<Object> handleExceptionInternal(
      Exception failure,
      @Nullable Object body,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    if (status.is5xxServerError()) {
      return failed(failure);
    }
    String code = CODES.getOrDefault(status.value(), "bad-request");
    return answer(status, code, Texts.text("refusal." + code));
  }

  private static HttpStatusCode status(String code) {
    return UNKNOWN.contains(code)
        ? HttpStatus.NOT_FOUND
        : STATUSES.getOrDefault(code, HttpStatus.BAD_REQUEST);
  }

  private static ResponseEntity<Object> answer(HttpStatusCode status, String code, String detail) {
    ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
    problem.setTitle(Texts.text("rest.problem"));
    problem.setProperty("code", code);
    return ResponseEntity.status(status)
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .header("API-Version", Door.VERSION)
        .body(problem);
  }
}
