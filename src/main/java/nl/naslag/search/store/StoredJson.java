package nl.naslag.search.store;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import nl.naslag.annotation.AnnotatedPassage;
import nl.naslag.annotation.Annotations;
import nl.naslag.annotation.Commitment;
import nl.naslag.annotation.CommitmentParty;
import nl.naslag.annotation.CommitmentTime;
import nl.naslag.annotation.Evidence;
import nl.naslag.annotation.PartyMention;
import nl.naslag.document.DocumentEntry;
import nl.naslag.document.Outcome;
import nl.naslag.document.Passage;
import nl.naslag.document.PassageId;
import nl.naslag.document.Placement;
import nl.naslag.document.Span;
import nl.naslag.document.file.DocumentId;
import nl.naslag.search.form.TextSample;
import org.apache.lucene.util.BytesRef;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/// Serialises records for the index, and reads them back. Whole documents are compressed,
/// everything else is plain. Written and read by the same version only.
final class StoredJson {
  /// Stored as arrays: there are many of them, and field names would only waste space.
  ///
  /// Not sections: they nest, and Jackson cannot read nested arrays of one type back.
  private static final List<Class<?>> MANY =
      List.of(
          AnnotatedPassage.class,
          Annotations.class,
          Commitment.class,
          CommitmentParty.class,
          CommitmentTime.class,
          Evidence.class,
          PartyMention.class,
          Passage.class,
          Passage.PageTurn.class,
          Placement.class,
          Span.class);

  private static final JsonMapper JSON = json();

  private StoredJson() {}

  private static JsonMapper json() {
    // The limits guard against untrusted JSON; this is our own, and a text may be long.
    StreamReadConstraints any =
        StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build();
    JsonMapper.Builder json =
        JsonMapper.builder(JsonFactory.builder().streamReadConstraints(any).build())
            .addMixIn(Outcome.class, OutcomeByName.class)
            .addMixIn(DocumentId.class, BareId.class)
            .addMixIn(PassageId.class, BareId.class)
            .registerSubtypes(Outcome.class.getPermittedSubclasses());
    JsonFormat.Value array = JsonFormat.Value.forShape(JsonFormat.Shape.ARRAY);
    MANY.forEach(type -> json.withConfigOverride(type, kept -> kept.setFormat(array)));
    return json.build();
  }

  static byte[] bytes(Record value) {
    return JSON.writeValueAsBytes(value);
  }

  /// Reads the outcome of a file back.
  static DocumentEntry entry(BytesRef bytes) {
    return JSON.readValue(bytes.bytes, bytes.offset, bytes.length, DocumentEntry.class);
  }

  /// Reads a sample of a text back.
  static TextSample sample(BytesRef bytes) {
    return JSON.readValue(bytes.bytes, bytes.offset, bytes.length, TextSample.class);
  }

  static AnnotatedPassage passage(BytesRef bytes) {
    return JSON.readValue(bytes.bytes, bytes.offset, bytes.length, AnnotatedPassage.class);
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

  /// Reads back what a document stores besides its passages, down to every placement on the page.
  static WholeDocument whole(BytesRef bytes) {
    InputStream in = new ByteArrayInputStream(bytes.bytes, bytes.offset, bytes.length);
    return JSON.readValue(new InflaterInputStream(in), WholeDocument.class);
  }

  /// Distinguishes the outcomes by name: three of them are empty.
  @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "is")
  private interface OutcomeByName {}

  /// An id as its text alone.
  private abstract static class BareId {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    BareId(String value) {}

    @JsonValue
    abstract String value();
  }
}
