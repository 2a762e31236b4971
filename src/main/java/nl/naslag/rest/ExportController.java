package nl.naslag.rest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import nl.naslag.briefing.BriefingCompiler;
import nl.naslag.briefing.BriefingFormat;
import nl.naslag.briefing.BriefingPack;
import nl.naslag.briefing.BriefingRequest;
import nl.naslag.briefing.BriefingSchema;
import nl.naslag.briefing.BriefingWriter;
import nl.naslag.briefing.LinkSettings;
import nl.naslag.document.RefusalCode;
import nl.naslag.rest.rule.KnownParameters;
import nl.naslag.rest.rule.Parameters;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// Briefing packs as files.
///
/// `GET /api/v1/briefing-packs/{id}/export?format=odt` returns a file to save.
@RestController
class ExportController {
  private final ObjectProvider<BriefingCompiler> compiler;
  private final ObjectProvider<BriefingWriter> writers;
  private final LinkSettings links;

  ExportController(
      ObjectProvider<BriefingCompiler> compiler,
      ObjectProvider<BriefingWriter> writers,
      LinkSettings links) {
    this.compiler = compiler;
    this.writers = writers;
    this.links = links;
  }

  /// Compiled on each request, so that the proof of each quote is current.
  @GetMapping("/api/v1/briefing-packs/{id}/export")
  @KnownParameters("format")
  ResponseEntity<byte[]> export(@PathVariable String id, Parameters parameters) throws IOException {
    BriefingWriter writer = writer(parameters);
    BriefingPack pack = compiler.getObject().compile(new BriefingRequest(id, links.base()));
    // Complete before the first byte is sent: a failure halfway is an error, not a truncated file.
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    writer.write(pack, bytes);
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(writer.format().mediaType()))
        .header(HttpHeaders.CONTENT_DISPOSITION, attachment(pack, writer.format()))
        .body(bytes.toByteArray());
  }

  /// What `format=json` promises, as a JSON Schema (2020-12).
  @GetMapping("/api/v1/briefing-packs/schema")
  ResponseEntity<byte[]> schema() throws IOException {
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType("application/schema+json"))
        .body(BriefingSchema.resource().getContentAsByteArray());
  }

  private BriefingWriter writer(Parameters parameters) {
    parameters.required("format");
    BriefingFormat format = parameters.choice("format", BriefingFormat.ODT);
    return writers.stream()
        .filter(writer -> writer.format() == format)
        .findFirst()
        .orElseThrow(() -> RefusalCode.FORMAT_NOT_AVAILABLE.refusal(format.id()));
  }

  // The title is user input; a slash or quote in it must not reach a file system.
  private static String attachment(BriefingPack pack, BriefingFormat format) {
    String name = pack.title().replaceAll("[^\\p{L}\\p{N} ._-]", "-").strip();
    return ContentDisposition.attachment()
        .filename(name + "." + format.extension(), StandardCharsets.UTF_8)
        .build()
        .toString();
  }
}
