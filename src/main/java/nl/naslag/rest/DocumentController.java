package nl.naslag.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.Principal;
import java.time.Duration;
import java.util.List;
import nl.naslag.annotation.Vocabulary;
import nl.naslag.document.DocumentEntry;
import nl.naslag.document.Expectation;
import nl.naslag.document.Message;
import nl.naslag.document.RefusalCode;
import nl.naslag.document.Revised;
import nl.naslag.document.file.DocumentId;
import nl.naslag.exchange.DocumentJson;
import nl.naslag.exchange.DocumentJson.PageJson;
import nl.naslag.exchange.DocumentJson.Result;
import nl.naslag.exchange.OutlineJson;
import nl.naslag.extraction.PageImage;
import nl.naslag.ingest.DocumentCorrections;
import nl.naslag.ingest.FileOutcome;
import nl.naslag.ingest.Ingest;
import nl.naslag.ingest.OriginalPages;
import nl.naslag.rest.rule.ItemsJson;
import nl.naslag.rest.rule.KnownParameters;
import nl.naslag.rest.rule.Paging;
import nl.naslag.rest.rule.Parameters;
import nl.naslag.search.PassageSearch;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/// Documents: the list, uploads, originals and section trees.
///
/// Files without text are listed too: what could not be read is reported, not hidden.
@RestController
@RequestMapping("/api/v1/documents")
class DocumentController {
  /// A replaced file shows its new pages after at most this time.
  private static final Duration KEPT = Duration.ofMinutes(10);

  private final PassageSearch search;
  private final Ingest ingest;
  private final OriginalPages pages;
  private final Vocabulary vocabulary;
  private final DocumentCorrections corrections;

  DocumentController(
      PassageSearch search,
      Ingest ingest,
      OriginalPages pages,
      Vocabulary vocabulary,
      DocumentCorrections corrections) {
    this.corrections = corrections;
    this.vocabulary = vocabulary;
    this.search = search;
    this.ingest = ingest;
    this.pages = pages;
  }

  @GetMapping
  @KnownParameters({"page", "pageSize", "forms"})
  ItemsJson<DocumentJson> list(Parameters parameters) {
    boolean all = parameters.choice("forms", Listed.ONE) == Listed.ALL;
    List<DocumentEntry> entries = all ? search.files() : search.documents();
    Paging paging = Paging.of(parameters);
    return new ItemsJson<>(paging.page(entries).stream().map(this::json).toList(), entries.size());
  }

  /// Which forms of a document the list has: the one that is searched, or each.
  enum Listed {
    ONE,
    ALL
  }

  private DocumentJson json(DocumentEntry entry) {
    return DocumentJson.of(
        entry, search.otherForms(entry.id()), search.searched(entry.id()), vocabulary);
  }

  /// Responds when the file has been read, with the outcome: `{"id": "…", "fileName":
  /// "visie.pdf", "outcome": {"status": "added", …}}`.
  @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  @ResponseStatus(HttpStatus.ACCEPTED)
  Added add(@RequestPart("file") MultipartFile file) throws IOException {
    // The name is untrusted; the service makes it safe.
    String name = file.getOriginalFilename();
    try (InputStream content = file.getInputStream()) {
      FileOutcome outcome = ingest.add(name == null ? "" : name, content);
      return new Added(
          outcome.documentId().value(), outcome.fileName(), Result.of(outcome.outcome()));
    }
  }

  /// Includes the quality of each page, to show which parts of a document were only images.
  @GetMapping("/{id}")
  WithPages one(@PathVariable DocumentId id) {
    return whole(entry(id));
  }

  private WithPages whole(DocumentEntry entry) {
    return new WithPages(json(entry), entry.pages().stream().map(PageJson::of).toList());
  }

  /// Corrects what is known of the document; what is absent stays, null or "" gives back what was
  /// read.
  @PatchMapping("/{id}")
  WithPages correct(
      @PathVariable DocumentId id,
      @RequestBody FactsBody body,
      @Nullable Principal user,
      Expectation seen) {
    return whole(corrections.correct(id, body.values(), FactsBody.name(user), seen));
  }

  /// Can be undone with `restore`, as the button on the screen does.
  @DeleteMapping("/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void remove(@PathVariable DocumentId id, Expectation seen) {
    DocumentEntry entry = entry(id);
    seen.check(whole(entry), entry.revision());
    ingest.remove(id);
  }

  @PostMapping("/{id}/restore")
  Added restore(@PathVariable DocumentId id) {
    FileOutcome outcome = ingest.restore(id);
    return new Added(
        outcome.documentId().value(), outcome.fileName(), Result.of(outcome.outcome()));
  }

  /// The original bytes, shown by the browser; sandboxed, because they may be hostile.
  @GetMapping("/{id}/original")
  ResponseEntity<Resource> original(
      @PathVariable DocumentId id,
      @RequestHeader(name = HttpHeaders.RANGE, required = false) @Nullable String range) {
    Path file = ingest.original(id);
    Originals.checkRange(range, file);
    return ResponseEntity.ok()
        .contentType(Originals.mediaType(entry(id)))
        .header(HttpHeaders.CONTENT_DISPOSITION, inline(file))
        .header("Content-Security-Policy", Originals.SANDBOX)
        .body(new FileSystemResource(file));
  }

  /// One page of a PDF as it looks on paper, as a PNG.
  ///
  /// A picture is tied to the content of its file, so a browser may cache it.
  @GetMapping("/{id}/pages/{page}/image")
  ResponseEntity<byte[]> page(@PathVariable DocumentId id, @PathVariable String page) {
    return switch (pages.image(id, Parameters.number("page", page))) {
      case PageImage.Drawn drawn ->
          ResponseEntity.ok()
              .contentType(MediaType.IMAGE_PNG)
              .cacheControl(CacheControl.maxAge(KEPT).cachePrivate())
              .body(drawn.png());
      case PageImage.NotDrawn none ->
          throw RefusalCode.PAGE_NOT_DRAWN.refusal(page, new Message("reason." + none.reason()));
    };
  }

  /// Returns an empty tree for a file without text; 404 only if the file itself is unknown.
  @GetMapping("/{id}/outline")
  OutlineJson outline(@PathVariable DocumentId id) {
    entry(id);
    return search
        .document(id)
        .map(document -> OutlineJson.of(document.document()))
        .orElseGet(() -> new OutlineJson(List.of()));
  }

  private DocumentEntry entry(DocumentId id) {
    return search.entry(id).orElseThrow(() -> RefusalCode.UNKNOWN_DOCUMENT.refusal(id));
  }

  // Names may contain spaces and non-ASCII letters, as in "visie één.pdf".
  private static String inline(Path file) {
    return ContentDisposition.inline()
        .filename(file.getFileName().toString(), StandardCharsets.UTF_8)
        .build()
        .toString();
  }

  /// An accepted upload, with its outcome.
  record Added(String id, String fileName, Result outcome) {}

  /// A document with the content and quality of each page.
  record WithPages(@JsonUnwrapped DocumentJson document, List<PageJson> pageQuality)
      implements Revised {
    @Override
    public String revision() {
      return document.revision();
    }
  }
}
