package nl.naslag.search;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import nl.naslag.document.DocumentEntry;
import nl.naslag.document.Outcome;
import org.apache.lucene.util.BytesRef;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/// Writes records as the index keeps them, and reads them back.
/// Whole documents are compressed, all else is plain. Written and read by the same version only.
final class StoredJson {
  private static final JsonMapper JSON =
      JsonMapper.builder(
              // The limits guard against strangers' JSON; this is our own, and a text may be long.
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
                  .build())
          .addMixIn(Outcome.class, OutcomeByName.class)
          .registerSubtypes(Outcome.class.getPermittedSubclasses())
          .build();

  private StoredJson() {}

  static byte[] bytes(Record value) {
    return JSON.writeValueAsBytes(value);
  }

  /// Reads the outcome of a file back.
  static DocumentEntry entry(BytesRef bytes) {
    return JSON.readValue(bytes.bytes, bytes.offset, bytes.length, DocumentEntry.class);
  }

  /// Compressed, because a whole document is large and seldom read.
  static byte[] bytes(WholeDocument document) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(bytes)) {
      JSON.writeValue(out, document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /// Reads back what a document keeps beside its passages, down to every placement on the page.
  static WholeDocument whole(BytesRef bytes) {
    InputStream in = new ByteArrayInputStream(bytes.bytes, bytes.offset, bytes.length);
    return JSON.readValue(new InflaterInputStream(in), WholeDocument.class);
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "is")
  /// Tells the outcomes apart by name: three of them hold nothing else.
  private interface OutcomeByName {}
}
