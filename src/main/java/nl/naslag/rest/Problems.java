package nl.naslag.rest;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import java.util.Set;
import nl.naslag.document.Refusal;
import nl.naslag.document.Texts;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.util.unit.DataSize;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/// Says what went wrong as application/problem+json: a stable code and a Dutch sentence.
///
/// `{"title": "…", "status": 404, "detail": "…", "code": "unknown-document"}`. Programs go by the
/// code, people by the detail, which is the sentence that the screens show too.
@RestControllerAdvice
class Problems {
  private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

  /// Codes for what does not exist, answered with 404.
  private static final Set<String> UNKNOWN =
      Set.of(
          "unknown-saved-search",
          "unknown-list",
          "unknown-document",
          "unknown-passage",
          "unknown-dossier",
          "unknown-item",
          "unknown-page",
          "no-page-images",
          "unknown-correction",
          "unknown-request",
          "unknown-act",
          "unknown-judgement",
          "unknown-path",
          "original-gone");

  /// Codes with a status of their own; any other refusal is 400.
  private static final Map<String, HttpStatus> STATUSES =
      Map.of(
          "upload-too-large", HttpStatus.CONTENT_TOO_LARGE,
          "list-file-too-large", HttpStatus.CONTENT_TOO_LARGE,
          "unsupported-type", HttpStatus.UNSUPPORTED_MEDIA_TYPE,
          "page-not-drawn", HttpStatus.UNPROCESSABLE_CONTENT,
          "index-in-use", HttpStatus.CONFLICT,
          "other-site", HttpStatus.FORBIDDEN);

  /// Codes for what the web layer refuses before an endpoint is reached, by its status.
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
  ResponseEntity<ProblemDetail> refused(Refusal refusal) {
    String code = refusal.code();
    ResponseEntity<ProblemDetail> answer =
        answer(status(code), code, String.valueOf(refusal.getMessage()));
    refusal
        .suggestion()
        .ifPresent(query -> requireNonNull(answer.getBody()).setProperty("suggestion", query));
    return answer;
  }

  /// The same words as where Naslag itself finds the file too large.
  @ExceptionHandler
  ResponseEntity<ProblemDetail> tooLarge(MaxUploadSizeExceededException upload) {
    LOG.debug("The server stopped an upload", upload);
    return refused(new Refusal("upload-too-large", largestUpload.toMegabytes()));
  }

  /// A body that is no JSON, or not the JSON that was asked for.
  @ExceptionHandler
  ResponseEntity<ProblemDetail> unreadable(HttpMessageNotReadableException body) {
    LOG.debug("A body cannot be read", body);
    return misunderstood(HttpStatus.BAD_REQUEST);
  }

  /// A parameter that cannot be decoded, such as "%ZZ".
  @ExceptionHandler
  ResponseEntity<ProblemDetail> undecodable(InvalidParameterException parameter) {
    LOG.debug("A parameter cannot be decoded", parameter);
    return misunderstood(HttpStatus.BAD_REQUEST);
  }

  /// Everything else: what the web layer refused by itself, or a fault of ours.
  @ExceptionHandler
  ResponseEntity<ProblemDetail> failed(Exception failure) {
    if (failure instanceof ErrorResponse error && error.getStatusCode().is4xxClientError()) {
      return misunderstood(error.getStatusCode());
    }
    // The answer says nothing of the cause: it could hold paths or words of a document.
    LOG.error("A request failed", failure);
    return answer(HttpStatus.INTERNAL_SERVER_ERROR, "fault", Texts.text("rest.fault"));
  }

  private static ResponseEntity<ProblemDetail> misunderstood(HttpStatusCode status) {
    String code = CODES.getOrDefault(status.value(), "bad-request");
    return answer(status, code, Texts.text("refusal." + code));
  }

  private static HttpStatusCode status(String code) {
    return UNKNOWN.contains(code)
        ? HttpStatus.NOT_FOUND
        : STATUSES.getOrDefault(code, HttpStatus.BAD_REQUEST);
  }

  private static ResponseEntity<ProblemDetail> answer(
      HttpStatusCode status, String code, String detail) {
    ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
    problem.setTitle(Texts.text("rest.problem"));
    problem.setProperty("code", code);
    return ResponseEntity.status(status)
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .header("API-Version", Door.VERSION)
        .body(problem);
  }
}
