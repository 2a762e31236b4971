package nl.naslag.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.naslag.annotation.Annotations;
import nl.naslag.annotation.Evidence;
import nl.naslag.annotation.Modality;
import nl.naslag.annotation.PartyMention;
import nl.naslag.annotation.PartyRole;
import nl.naslag.annotation.RequestKind;
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
/// Binary, because there are a thousand times as many passages as documents: as JSON, names of
/// fields took more room than the words. Written and read by the same version only, which the
/// fingerprint of the index sees to.
final class PassageRecord {
  private PassageRecord() {}

  static byte[] bytes(IndexedPassage found) {
    ByteBuffersDataOutput out = new ByteBuffersDataOutput();
    try {
      write(found.passage(), out);
      write(found.annotations(), found.passage().span().start(), out);
      out.writeString(found.documentTitle());
      out.writeString(found.fileName());
      LocalDate date = found.documentDate();
      write(date == null ? null : date.toString(), out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toArrayCopy();
  }

  static IndexedPassage passage(BytesRef bytes) {
    DataInput in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
    try {
      Passage passage = readPassage(in);
      Annotations annotations = readAnnotations(passage.span().start(), in);
      String title = in.readString();
      String fileName = in.readString();
      String date = readOptional(in);
      LocalDate day = date == null ? null : LocalDate.parse(date);
      return new IndexedPassage(passage, annotations, title, fileName, day);
    } catch (IOException e) {
      throw new UncheckedIOException("A passage in the index is damaged", e);
    }
  }

  private static void write(Passage passage, DataOutput out) throws IOException {
    out.writeString(passage.id());
    out.writeString(passage.documentId());
    out.writeVInt(passage.kind().ordinal());
    write(passage.trail(), out);
    out.writeString(passage.chapter());
    write(passage.number(), out);
    out.writeVInt(passage.order());
    out.writeVInt(passage.span().start());
    out.writeString(passage.text());
    out.writeVInt(passage.page());
    write(passage.pageLabel(), out);
  }

  private static Passage readPassage(DataInput in) throws IOException {
    String id = in.readString();
    String documentId = in.readString();
    PassageKind kind = PassageKind.values()[in.readVInt()];
    List<String> trail = readStrings(in);
    String chapter = in.readString();
    String number = readOptional(in);
    int order = in.readVInt();
    int start = in.readVInt();
    String text = in.readString();
    Span span = new Span(start, start + text.length());
    int page = in.readVInt();
    String label = readOptional(in);
    return new Passage(
        id, documentId, kind, trail, chapter, number, order, span, text, page, label);
  }

  /// @param origin of the passage; evidence lies near it, so the way from there is a small number
  private static void write(Annotations found, int origin, DataOutput out) throws IOException {
    write(found.themes(), out);
    write(found.horizons(), out);
    out.writeVInt(found.parties().size());
    for (PartyMention party : found.parties()) {
      out.writeString(party.id());
      out.writeString(party.label());
      write(party.uri(), out);
      out.writeVInt(party.role().ordinal());
    }
    Modality modality = found.modality();
    out.writeVInt(modality == null ? 0 : 1 + modality.ordinal());
    out.writeVInt(found.request().ordinal());
    out.writeVInt(found.evidence().size());
    for (Evidence evidence : found.evidence()) {
      out.writeString(evidence.subject());
      out.writeZInt(evidence.span().start() - origin);
      out.writeVInt(evidence.span().length());
      out.writeString(evidence.rule());
    }
  }

  private static Annotations readAnnotations(int origin, DataInput in) throws IOException {
    List<String> themes = readStrings(in);
    List<String> horizons = readStrings(in);
    List<PartyMention> parties = new ArrayList<>();
    for (int left = in.readVInt(); left > 0; left--) {
      String id = in.readString();
      String label = in.readString();
      String uri = readOptional(in);
      parties.add(new PartyMention(id, label, uri, PartyRole.values()[in.readVInt()]));
    }
    int modality = in.readVInt();
    RequestKind request = RequestKind.values()[in.readVInt()];
    List<Evidence> evidence = new ArrayList<>();
    for (int left = in.readVInt(); left > 0; left--) {
      String subject = in.readString();
      int start = origin + in.readZInt();
      Span span = new Span(start, start + in.readVInt());
      evidence.add(new Evidence(subject, span, in.readString()));
    }
    Modality binding = modality == 0 ? null : Modality.values()[modality - 1];
    return new Annotations(themes, horizons, parties, binding, request, evidence);
  }

  private static void write(List<String> values, DataOutput out) throws IOException {
    out.writeVInt(values.size());
    for (String value : values) {
      out.writeString(value);
    }
  }

  private static List<String> readStrings(DataInput in) throws IOException {
    List<String> values = new ArrayList<>();
    for (int left = in.readVInt(); left > 0; left--) {
      values.add(in.readString());
    }
    return values;
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
