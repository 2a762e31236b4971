package nl.naslag.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.naslag.annotation.Annotations;
import nl.naslag.annotation.Evidence;
import nl.naslag.document.Passage;
import nl.naslag.document.PassageKind;
import nl.naslag.document.Span;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// Writes a passage as its record in the index keeps it, and reads it back.
///
/// Binary, and without what passages have in common or what the index keeps for sorting already
/// (see [Common]): there are a thousand times as many passages as documents. Written and read by
/// the same version only, which the fingerprint of the index sees to.
final class PassageRecord {
  /// How a chapter is written: as the title of the document, in full, or as a heading of the trail.
  private static final int TITLE = 0;

  private static final int IN_FULL = 1;
  private static final int HEADING = 2;

  private PassageRecord() {}

  /// What is known of a passage without its record.
  ///
  /// @param order in the document, from 0
  /// @param number of the passage's [PassageKey]
  /// @param labels what was found in it, without the places of the evidence
  record Common(
      String documentId,
      String title,
      String fileName,
      @Nullable LocalDate date,
      int order,
      long number,
      PlaceRow place,
      Annotations labels) {
    static Common of(IndexedPassage found) {
      Passage passage = found.passage();
      return new Common(
          passage.documentId(),
          found.documentTitle(),
          found.fileName(),
          found.documentDate(),
          passage.order(),
          PassageKey.of(passage).number(),
          PlaceRow.of(passage),
          found.annotations());
    }
  }

  static byte[] bytes(IndexedPassage found) {
    ByteBuffersDataOutput out = new ByteBuffersDataOutput();
    try {
      write(found.passage(), Common.of(found), out);
      writePlaces(found, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toArrayCopy();
  }

  static IndexedPassage passage(BytesRef bytes, Common common) {
    DataInput in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
    try {
      Passage passage = readPassage(common, in);
      Annotations annotations = readPlaces(common.labels, passage.span().start(), in);
      return new IndexedPassage(passage, annotations, common.title, common.fileName, common.date);
    } catch (IOException e) {
      throw new UncheckedIOException("A passage in the index is damaged", e);
    }
  }

  private static void write(Passage passage, Common common, DataOutput out) throws IOException {
    out.writeZInt(PassageKey.of(passage).times());
    out.writeVInt(passage.kind().ordinal());
    writeChapter(passage, common, out);
    write(passage.number(), out);
    out.writeVInt(passage.span().start());
    out.writeString(passage.text());
    out.writeVInt(passage.page());
    write(passage.pageLabel(), out);
  }

  private static void writeChapter(Passage passage, Common common, DataOutput out)
      throws IOException {
    int heading = common.place.trail().indexOf(passage.chapter());
    if (heading >= 0) {
      out.writeVInt(HEADING + heading);
    } else if (passage.chapter().equals(common.title)) {
      out.writeVInt(TITLE);
    } else {
      out.writeVInt(IN_FULL);
      out.writeString(passage.chapter());
    }
  }

  private static String readChapter(Common common, DataInput in) throws IOException {
    int chapter = in.readVInt();
    return switch (chapter) {
      case TITLE -> common.title;
      case IN_FULL -> in.readString();
      default -> common.place.trail().get(chapter - HEADING);
    };
  }

  private static Passage readPassage(Common common, DataInput in) throws IOException {
    PassageKey key = new PassageKey(common.place.path(), common.number, in.readZInt());
    PassageKind kind = PassageKind.values()[in.readVInt()];
    String chapter = readChapter(common, in);
    String number = readOptional(in);
    int start = in.readVInt();
    String text = in.readString();
    return new Passage(
        key.id(common.documentId),
        common.documentId,
        kind,
        common.place.trail(),
        chapter,
        number,
        common.order,
        new Span(start, start + text.length()),
        text,
        in.readVInt(),
        readOptional(in));
  }

  /// Evidence lies near its passage, so the way from there is a small number.
  private static void writePlaces(IndexedPassage found, DataOutput out) throws IOException {
    int origin = found.passage().span().start();
    for (Evidence evidence : found.annotations().evidence()) {
      out.writeZInt(evidence.span().start() - origin);
      out.writeVInt(evidence.span().length());
    }
  }

  private static Annotations readPlaces(Annotations labels, int origin, DataInput in)
      throws IOException {
    List<Evidence> placed = new ArrayList<>();
    for (Evidence evidence : labels.evidence()) {
      int start = origin + in.readZInt();
      Span span = new Span(start, start + in.readVInt());
      placed.add(new Evidence(evidence.aspect(), evidence.value(), span, evidence.rule()));
    }
    return new Annotations(
        labels.themes(),
        labels.horizons(),
        labels.parties(),
        labels.modality(),
        labels.request(),
        placed);
  }

  private static void write(@Nullable String value, DataOutput out) throws IOException {
    out.writeByte((byte) (value == null ? 0 : 1));
    if (value != null) {
      out.writeString(value);
    }
  }

  private static @Nullable String readOptional(DataInput in) throws IOException {
    return in.readByte() == 0 ? null : in.readString();
  }
}
