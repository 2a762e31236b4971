package nl.naslag.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import nl.naslag.annotation.Annotations;
import nl.naslag.annotation.Aspect;
import nl.naslag.annotation.Evidence;
import nl.naslag.annotation.Modality;
import nl.naslag.annotation.PartyMention;
import nl.naslag.annotation.PartyRole;
import nl.naslag.annotation.RequestKind;
import nl.naslag.document.Span;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// Writes what was found in a passage, without where: many passages have the same labels by the
/// same rules. The places of the evidence stand in the [PassageRecord].
final class LabelRow {
  private static final Span NOWHERE = new Span(0, 0);

  private LabelRow() {}

  static byte[] bytes(Annotations found) {
    ByteBuffersDataOutput out = new ByteBuffersDataOutput();
    try {
      write(found, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toArrayCopy();
  }

  private static void write(Annotations found, DataOutput out) throws IOException {
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
      out.writeString(evidence.rule());
    }
  }

  /// The evidence lies nowhere yet.
  static Annotations read(BytesRef row) {
    try {
      return read(new ByteArrayDataInput(row.bytes, row.offset, row.length));
    } catch (IOException e) {
      throw new UncheckedIOException("Labels in the index are damaged", e);
    }
  }

  private static Annotations read(DataInput in) throws IOException {
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
      String[] subject = in.readString().split(":", 2);
      evidence.add(new Evidence(Aspect.of(subject[0]), subject[1], NOWHERE, in.readString()));
    }
    Modality binding = modality == 0 ? null : Modality.values()[modality - 1];
    return new Annotations(themes, horizons, parties, binding, request, evidence);
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
}
