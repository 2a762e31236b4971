package nl.naslag.rest.rule;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.naslag.document.Conflict;
import nl.naslag.document.Refusal;
import nl.naslag.document.RefusalCode;
import nl.naslag.document.Texts;
import nl.naslag.storage.Hindrances;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
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
import org.springframework.web.multipart.MultipartException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/// Reports errors as application/problem+json: a stable code and a Dutch sentence.
///
/// `{"title": "…", "status": 404, "detail": "…", "code": "unknown-document"}`. Programs use the
/// code, people the detail, which is the sentence shown on the screens too.
@RestControllerAdvice
public class Problems {
  /// The name of their form in the description.
  public static final String SCHEMA = "ProblemDetail";

  private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

  /// Codes for what does not exist, reported with 404.
  private static final Set<RefusalCode> UNKNOWN =
      Set.of(
          RefusalCode.UNKNOWN_SAVED_SEARCH,
          RefusalCode.UNKNOWN_LIST,
          RefusalCode.UNKNOWN_DOCUMENT,
          RefusalCode.UNKNOWN_PASSAGE,
          RefusalCode.UNKNOWN_DOSSIER,
          RefusalCode.UNKNOWN_ITEM,
          RefusalCode.UNKNOWN_PAGE,
          RefusalCode.NO_PAGE_IMAGES,
          RefusalCode.UNKNOWN_CORRECTION,
          RefusalCode.UNKNOWN_REQUEST,
          RefusalCode.UNKNOWN_ACT,
          RefusalCode.UNKNOWN_FATE_CHANGE,
          RefusalCode.UNKNOWN_JUDGEMENT,
          RefusalCode.UNKNOWN_PATH,
          RefusalCode.ORIGINAL_GONE);

  /// Codes with their own status; any other refusal is 400.
  private static final Map<RefusalCode, HttpStatus> STATUSES =
      Map.ofEntries(
          Map.entry(RefusalCode.UPLOAD_TOO_LARGE, HttpStatus.CONTENT_TOO_LARGE),
          Map.entry(RefusalCode.LIST_FILE_TOO_LARGE, HttpStatus.CONTENT_TOO_LARGE),
          Map.entry(RefusalCode.UNSUPPORTED_TYPE, HttpStatus.UNSUPPORTED_MEDIA_TYPE),
          Map.entry(RefusalCode.NO_SUCH_BYTES, HttpStatus.REQUESTED_RANGE_NOT_SATISFIABLE),
          Map.entry(RefusalCode.PAGE_NOT_DRAWN, HttpStatus.UNPROCESSABLE_CONTENT),
          Map.entry(RefusalCode.INDEX_IN_USE, HttpStatus.CONFLICT),
          Map.entry(RefusalCode.INDEX_DAMAGED, HttpStatus.SERVICE_UNAVAILABLE),
          Map.entry(RefusalCode.BUSY_ELSEWHERE, HttpStatus.CONFLICT),
          Map.entry(RefusalCode.CHANGED_MEANWHILE, HttpStatus.PRECONDITION_FAILED),
          Map.entry(RefusalCode.NO_ROOM, HttpStatus.INSUFFICIENT_STORAGE),
          Map.entry(RefusalCode.NOT_WRITABLE, HttpStatus.SERVICE_UNAVAILABLE),
          Map.entry(RefusalCode.STORE_UNAVAILABLE, HttpStatus.SERVICE_UNAVAILABLE),
          Map.entry(RefusalCode.STILL_COMPUTING, HttpStatus.SERVICE_UNAVAILABLE),
          Map.entry(RefusalCode.OTHER_SITE, HttpStatus.FORBIDDEN),
          Map.entry(RefusalCode.OWNER_ONLY, HttpStatus.FORBIDDEN),
          Map.entry(RefusalCode.UNKNOWN_HOST, HttpStatus.MISDIRECTED_REQUEST));

  /// Codes, by status, for what the web layer refuses before an endpoint is reached.
  static final Map<Integer, RefusalCode> CODES =
      Map.of(
          404, RefusalCode.UNKNOWN_PATH,
          405, RefusalCode.WRONG_METHOD,
          406, RefusalCode.NOT_ACCEPTABLE,
          415, RefusalCode.WRONG_CONTENT_TYPE);

  /// The code for a fault of Naslag itself, not a refusal.
  private static final String FAULT = "fault";

  /// When to ask again for what is still being computed.
  private static final String RETRY_SECONDS = "30";

  private final PresentState present;
  private final DataSize largestUpload;

  Problems(
      PresentState present,
      @Value("${spring.servlet.multipart.max-file-size}") DataSize largestUpload) {
    this.present = present;
    this.largestUpload = largestUpload;
  }

  /// Every code that a problem can have.
  public static Stream<String> codes() {
    return Stream.concat(Stream.of(RefusalCode.values()).map(RefusalCode::id), Stream.of(FAULT));
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> refused(Refusal refusal) {
    RefusalCode code = refusal.code();
    ResponseEntity<ProblemDetail> answer =
        answer(status(code), code.id(), Texts.text(refusal.message()));
    refusal
        .suggestion()
        .ifPresent(query -> requireNonNull(answer.getBody()).setProperty("suggestion", query));
    return answer;
  }

  /// Gives the present state too, so that a program can show both and choose.
  @ExceptionHandler
  ResponseEntity<ProblemDetail> changed(Conflict conflict) {
    RefusalCode code = RefusalCode.CHANGED_MEANWHILE;
    ProblemDetail problem = problem(status(code), code.id(), Texts.text(conflict.message()));
    problem.setProperty("current", present.json(conflict.present()));
    return builder(status(code)).eTag(conflict.revision().value()).body(problem);
  }

  /// The same words as when Naslag itself finds the file too large.
  @ExceptionHandler
  ResponseEntity<ProblemDetail> tooLarge(MaxUploadSizeExceededException upload) {
    LOG.debug("The server stopped an upload", upload);
    return refused(RefusalCode.UPLOAD_TOO_LARGE.refusal(largestUpload.toMegabytes()));
  }

  /// A body that is not JSON, or not the expected JSON.
  @ExceptionHandler
  ResponseEntity<ProblemDetail> unreadable(HttpMessageNotReadableException body) {
    LOG.debug("A body cannot be read", body);
    if (body.getCause() instanceof UnrecognizedPropertyException unknown) {
      return refused(
          RefusalCode.UNKNOWN_FIELD.refusal(Parameters.shortened(unknown.getPropertyName())));
    }
    return misunderstood(HttpStatus.BAD_REQUEST);
  }

  /// A parameter that cannot be decoded, such as "%ZZ".
  @ExceptionHandler
  ResponseEntity<ProblemDetail> undecodable(InvalidParameterException parameter) {
    LOG.debug("A parameter cannot be decoded", parameter);
    return misunderstood(HttpStatus.BAD_REQUEST);
  }

  /// A form without a boundary, or cut off before its end.
  @ExceptionHandler
  ResponseEntity<ProblemDetail> incomplete(MultipartException form) {
    LOG.debug("A form cannot be read", form);
    return misunderstood(HttpStatus.BAD_REQUEST);
  }

  /// Everything else: refusals of the web layer, and our own faults.
  @ExceptionHandler
  ResponseEntity<ProblemDetail> failed(Exception failure) {
    if (failure instanceof ErrorResponse error && error.getStatusCode().is4xxClientError()) {
      return misunderstood(error.getStatusCode());
    }
    Optional<Refusal> hindrance = Hindrances.in(failure);
    if (hindrance.isPresent()) {
      LOG.warn("A request was hindered from outside", failure);
      return refused(hindrance.get());
    }
    // The response does not mention the cause, which could contain paths or words of a document.
    LOG.error("A request failed", failure);
    return answer(HttpStatus.INTERNAL_SERVER_ERROR, FAULT, Texts.text("rest.fault"));
  }

  private static ResponseEntity<ProblemDetail> misunderstood(HttpStatusCode status) {
    return builder(status).body(problem(status));
  }

  /// The status of every problem with a code.
  public static HttpStatus status(RefusalCode code) {
    if (UNKNOWN.contains(code)) {
      return HttpStatus.NOT_FOUND;
    }
    return CODES.entrySet().stream()
        .filter(web -> web.getValue() == code)
        .map(web -> HttpStatus.valueOf(web.getKey()))
        .findFirst()
        .orElseGet(() -> STATUSES.getOrDefault(code, HttpStatus.BAD_REQUEST));
  }

  private static ResponseEntity<ProblemDetail> answer(
      HttpStatusCode status, String code, String detail) {
    return builder(status).body(problem(status, code, detail));
  }

  private static ResponseEntity.BodyBuilder builder(HttpStatusCode status) {
    ResponseEntity.BodyBuilder answer =
        ResponseEntity.status(status)
            .contentType(MediaType.APPLICATION_PROBLEM_JSON)
            .header("API-Version", RestRules.VERSION);
    return status.value() == HttpStatus.SERVICE_UNAVAILABLE.value()
        ? answer.header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS)
        : answer;
  }

  /// What a refusal without details says.
  public static ProblemDetail problem(RefusalCode code) {
    return problem(status(code), code.id(), Texts.text(code.refusal().message()));
  }

  /// What is said when only a status is known, because the web layer itself refused or failed.
  public static ProblemDetail problem(HttpStatusCode status) {
    if (status.is5xxServerError()) {
      return problem(status, FAULT, Texts.text("rest.fault"));
    }
    RefusalCode code = CODES.getOrDefault(status.value(), RefusalCode.BAD_REQUEST);
    return problem(status, code.id(), Texts.text(code.refusal().message()));
  }

  private static ProblemDetail problem(HttpStatusCode status, String code, String detail) {
    ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
    problem.setTitle(Texts.text("rest.problem"));
    problem.setProperty("code", code);
    return problem;
  }
}
