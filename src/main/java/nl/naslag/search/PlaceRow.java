package nl.naslag.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.naslag.document.Passage;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;

/// Where a passage stands in its document, as all passages of a section have it.
///
/// @param path by which the ids of the section's passages start, behind the document's id
/// @param trail headings above them
record PlaceRow(String path, List<String> trail) {
  PlaceRow {
    trail = List.copyOf(trail);
  }

  static PlaceRow of(Passage passage) {
    return new PlaceRow(PassageKey.of(passage).path(), passage.trail());
  }

  byte[] bytes() {
    ByteBuffersDataOutput out = new ByteBuffersDataOutput();
    out.writeString(path);
    trail.forEach(out::writeString);
    return out.toArrayCopy();
  }

  static PlaceRow read(BytesRef row) throws IOException {
    ByteArrayDataInput in = new ByteArrayDataInput(row.bytes, row.offset, row.length);
    String path = in.readString();
    List<String> trail = new ArrayList<>();
    while (!in.eof()) {
      trail.add(in.readString());
    }
    return new PlaceRow(path, trail);
  }
}
